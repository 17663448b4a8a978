import Foundation
import JSONDocuments
import Testing

@testable import CatalogueStore

@Suite("Tables inside archives")
struct ZippedTableTests {
  private let export: RegisterExport
  private let figures = """
    Alue,Ammattiryhmä,Työttömät työnhakijat 2026M05,Avoimet työpaikat 2026M05
    MK01 Uusimaa,5321 Lähihoitajat,2000,300

    """

  init() throws { export = try RegisterExport() }

  @Test func `a table in an archive says what the loose file says`() throws {
    try export.folder.write(figures, to: "may.csv")
    try export.take(.statfin, ["may.csv"])
    let loose = try export.database.snapshot()
    let archive = try RegisterExport()
    try archive.writeZip(["12ti/may.csv": Data(figures.utf8)], to: "a.zip")
    let report = try archive.take(.statfin, ["a.zip"])
    #expect(report.leftOut == [])
    #expect(try archive.database.snapshot() == loose)
  }

  @Test func `an archive holds tables, documents and what is none of our business`() throws {
    try export.writeZip(
      [
        "isco.csv": Data("code,level,nimi_fi\n7512,4,Leipurit\n".utf8),
        "kunta.json": Data(#"[{"koodiUri":"kunta_092","koodiArvo":"092"}]"#.utf8),
        "__MACOSX/isco.csv": Data([0xFF]), "lueminut.txt": Data("terve".utf8),
      ],
      to: "a.zip",
    )
    let report = try export.take(.codes, ["a.zip"])
    #expect(report.leftOut == [])
    #expect(report.counts.map(\.added) == [1, 1])
  }

  @Test func `a row that cannot be used is told with the archive, the file in it and the line`()
    throws
  {
    let text = figures.replacing("2000", with: "paljon")
    try export.writeZip(["12ti/may.csv": Data(text.utf8)], to: "a.zip")
    let report = try export.take(.statfin, ["a.zip"])
    #expect(
      report.leftOut.map(\.description) == [
        "\(export.path("a.zip")) > 12ti/may.csv, line 2: työttömät työnhakijat 2026m05: 'paljon' is "
          + "not a number that can stand here, so none is known. Ask the register to correct it."
      ]
    )
  }

  @Test func `a broken table in an archive leaves the catalogue as it was`() throws {
    try export.writeZip(
      ["a.csv": Data(figures.utf8), "b.csv": Data("Alue,\"Ammatti".utf8)],
      to: "a.zip",
    )
    let before = try export.state()
    let failure = #expect(throws: ImportFailure.self) { try export.take(.statfin, ["a.zip"]) }
    #expect(
      failure?.description
        == "\(export.path("a.zip")) > b.csv, line 1: a quotation mark opens here and none closes. "
        + "Export the file again. The catalogue was not changed."
    )
    #expect(try export.state() == before)
  }

  @Test func `a small archive that unpacks to very much is refused`() throws {
    try export.writeZip(["a.csv": Data(count: 256_000_001)], to: "bomb.zip")
    let before = try export.state()
    let failure = #expect(throws: ImportFailure.self) { try export.take(.statfin, ["bomb.zip"]) }
    #expect(
      failure?.description
        == "\(export.path("bomb.zip")) > a.csv, line 1: this part of the zip file unpacks to more "
        + "than 256 MB, so it is no table of a register. Check that this is the file you meant. The "
        + "catalogue was not changed."
    )
    #expect(try export.state() == before)
  }

  @Test func `as much as is allowed is unpacked, and a byte more is not`() throws {
    try export.writeZip(["d/a.csv": Data("12345".utf8)], to: "a.zip")
    var found: [String] = []
    try unpackFiles(of: export.path("a.zip"), ending: "csv", most: 5) { file in
      found.append("\(file.name) \(String(decoding: file.bytes, as: UTF8.self))")
    }
    #expect(found == ["a.csv 12345"])
    let place = DocumentPlace(file: "\(export.path("a.zip")) > d/a.csv", line: 1)
    #expect(throws: DocumentFault(.tooLargeUnpacked(most: 4), at: place)) {
      try unpackFiles(of: export.path("a.zip"), ending: "csv", most: 4) { _ in }
    }
  }

  @Test func `an archive that says less of its size than it unpacks to is refused all the same`()
    throws
  {
    try export.writeZip(["a.csv": Data(count: 1_000_000)], to: "a.zip")
    let file = export.folder.url.appending(path: "a.zip")
    let size = withUnsafeBytes(of: UInt32(1_000_000).littleEndian) { Data($0) }
    var bytes = try Data(contentsOf: file)
    while let place = bytes.range(of: size) { bytes.replaceSubrange(place, with: [10, 0, 0, 0]) }
    try bytes.write(to: file)
    #expect(throws: DocumentFault.self) {
      try unpackFiles(of: export.path("a.zip"), ending: "csv", most: 300_000) { file in
        Issue.record("\(file.bytes.count) bytes came out")
      }
    }
  }
}
