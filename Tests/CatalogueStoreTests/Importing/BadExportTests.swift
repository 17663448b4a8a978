import Foundation
import JSONDocuments
import Registers
import Testing

@testable import CatalogueStore

@Suite("Exports that cannot be used leave the catalogue as it was")
struct BadExportTests {
  let export: KoutaExport

  init() throws {
    export = try KoutaExport()
    try export.write(cookDocuments())
    try export.take()
  }

  private func sentence(of failure: () throws -> Void) throws -> String {
    let before = try export.database.snapshot()
    let error = #expect(throws: ImportFailure.self) { try failure() }
    #expect(try export.database.snapshot() == before)
    return try #require(error).description
  }

  @Test("A file cut short")
  func cutShort() throws {
    try export.write(cookDocuments(name: "Uusi") + #"{"oid": "1.2.246.562.17.9", "#)
    #expect(
      try sentence { try export.take() }
        == "\(export.path()), line 19: the file ends in the middle of the document that begins "
        + "here. Export or copy it again. The catalogue was not changed."
    )
  }

  @Test("A file in another encoding")
  func wrongEncoding() throws {
    try export.write(Data([0x7B, 0x22, 0xE4, 0x22, 0x3A, 0x31, 0x7D]), to: "export.json")
    #expect(
      try sentence { try export.take() }
        == "\(export.path()), line 1: the document that begins here is not text in UTF-8. Save "
        + "the file with that encoding. The catalogue was not changed."
    )
  }

  @Test("A file nested ten thousand deep")
  func nested() throws {
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    try export.write("{\"a\": \(deep)}")
    #expect(
      try sentence { try export.take() }
        == "\(export.path()), line 1: lists and objects stand more than 256 deep in each other in "
        + "the document that begins here. No register writes so; check that this is the file you "
        + "meant. The catalogue was not changed."
    )
  }

  @Test("A file of another register")
  func anotherRegister() throws {
    try export.write(#"{"id": "x", "serviceNames": []}"#)
    #expect(
      try sentence { try export.take() }
        == "Nothing in the files could be used, so the catalogue was not changed. The first "
        + "problem: \(export.path()), line 1: this is no document of this register, so it was "
        + "left out. Check that the file and the format belong together."
    )
  }

  @Test("A folder with nothing to read")
  func nothingThere() throws {
    try FileManager.default.removeItem(atPath: export.path())
    #expect(
      try sentence { try export.take() }
        == "There is no file to import. Name files that end in .json, .ndjson, .jsonl, .zip, or a "
        + "folder of them."
    )
  }

  @Test("A zip file that is none")
  func brokenArchive() throws {
    try export.write(Data("no zip".utf8), to: "export.zip")
    #expect(
      try sentence { try export.take() }
        == "\(export.path(of: "export.zip")), line 1: this is not a whole zip file. Copy it "
        + "again. The catalogue was not changed."
    )
  }

  @Test("A date that is none and a code that is unknown are told, and the rest is imported")
  func smallMistakes() throws {
    try export.write(cookDocuments(start: #""koulutuksenAlkamispaivamaara": "pian""#))
    let report = try export.take()
    #expect(
      report.leftOut.map(\.problem) == [
        RecordProblem(
          "metadata.opetus.koulutuksenAlkamiskausi.koulutuksenAlkamispaivamaara",
          .notADate("pian"),
        )
      ]
    )
    #expect(try export.database.snapshot().offerings.map(\.start) == [nil])
  }
}
