import Catalogue
import CivilDates
import Foundation
import GRDB
import Languages
import Registers
import Testing

@testable import CatalogueStore

@Suite("Importing figures on labour and code sets")
struct LabourImportTests {
  let folder: SampleFolder
  let database: CatalogueDatabase

  init() throws {
    folder = try SampleFolder()
    database = try CatalogueDatabase.open(at: folder.database)
    try database.replaceContents(
      with: try folder.read().snapshot,
      from: "bundled sample",
      importedOn: sampleDay(),
    )
  }

  @discardableResult
  private func take(
    _ source: CatalogueSource,
    _ texts: KeyValuePairs<String, String>,
    isTrial: Bool = false,
  ) throws -> ImportReport {
    var files: [URL] = []
    for (name, text) in texts {
      try folder.write(text, to: name)
      files.append(folder.url.appending(path: name))
    }
    return try database.importing(
      ImportRequest(
        source: source,
        files: files,
        codes: folder.url,
        day: try sampleDay(),
        isTrial: isTrial,
      )
    )
  }

  private func table(_ month: String, unemployed: String, vacancies: String) -> String {
    """
    Alue,Ammattiryhmä,Työttömät työnhakijat \(month),Avoimet työpaikat \(month)
    MK01 Uusimaa,5321 Lähihoitajat,\(unemployed),\(vacancies)
    Kerava,7411 Rakennussähköasentajat,12,..
    """
  }

  private func counts(_ report: ImportReport) -> [String] {
    report.counts.map { "\($0.kind) \($0.added)/\($0.changed)/\($0.unchanged)/\($0.removed)" }
  }

  @Test func `StatFin's CSV takes the place of the examples, and names new occupations`() throws {
    let report = try take(
      .statfin,
      ["may.csv": table("2026M05", unemployed: "2000", vacancies: "300")],
    )
    #expect(counts(report) == ["12ti 2026-05 1/0/0/0"])
    #expect(report.leftOut == [])
    let snapshot = try database.snapshot()
    #expect(snapshot.labourDemand.map(\.area) == [.region("01"), .municipality("245")])
    #expect(snapshot.labourDemand.map(\.vacancies) == [300, nil])
    #expect(snapshot.labourDemand.allSatisfy { !$0.isExample && $0.balance == nil })
    let added = try #require(snapshot.occupations.first { $0.id == "7411" })
    #expect(added.name == LocalizedText(fi: "Rakennussähköasentajat"))
    #expect(try database.contentHash() == snapshot.hash)
  }

  @Test func `a later month is added to the history, and the same month again replaces`() throws {
    try take(.statfin, ["a.csv": table("2026M05", unemployed: "2000", vacancies: "300")])
    try take(.statfin, ["b.csv": table("2026M06", unemployed: "2100", vacancies: "290")])
    let again = try take(
      .statfin,
      ["b.csv": table("2026M06", unemployed: "2200", vacancies: "290")],
    )
    #expect(counts(again) == ["12ti 2026-06 0/1/0/0"])
    let history = try database.labourHistory(of: "5321", in: .region("01"))
    #expect(history.map(\.unemployed) == [2200, 2000])
    #expect(try database.snapshot().labourDemand.first?.unemployed == 2200)
  }

  @Test func `what an import would change is shown and nothing kept`() throws {
    let before = try database.snapshot()
    let report = try take(
      .statfin,
      ["may.csv": table("2026M05", unemployed: "2000", vacancies: "300")],
      isTrial: true,
    )
    let added = report.differences.filter { $0.change == .added }.map(\.id)
    #expect(added.contains { $0.hasPrefix("5321 maakunta_01") })
    #expect(try database.snapshot() == before)
    #expect(try database.labourHistory(of: "5321", in: .region("01")).allSatisfy(\.isExample))
  }

  @Test func `the bundled data of another version leaves imported figures and sectors`() throws {
    try takeBarometer()
    try database.replaceContents(
      with: try folder.read().snapshot,
      from: "bundled newer",
      importedOn: sampleDay(),
    )
    let snapshot = try database.snapshot()
    #expect(snapshot.labourDemand.map(\.source) == ["Työvoimabarometri"])
    #expect(snapshot.occupations.first { $0.id == "5321" }?.sector?.code == "7")
  }

  @discardableResult
  private func takeBarometer(state: Int = 1) throws -> ImportReport {
    try take(
      .barometer,
      [
        "kohtaanto-occ-1111-2026-06.json": """
        [{"groupingId":"r1","kohtaantotila":\(state),"kohtaantoaste":3,"tyottomat":224,
          "tyottomatSensuroitu":true,"toissa":2380,"tyopaikat":15,"kohtaantoTime":"2026-06"},
         {"groupingId":"r2","kohtaantotila":0,"kohtaantoaste":1,"kohtaantoTime":"2026-06"}]
        """,
        "lists.json": """
        [{"id":"occ-1111","nimi":"Lähihoitajat","koodi":"5321","toimialaId":"s7"},
         {"id":"r1","nimi":"Uusimaa","koodi":"01"},
         {"id":"s7","nimi":"7. Sosiaali-, terveys- ja hyvinvointiala"}]
        """,
      ],
    )
  }

  @Test func `the barometer's rows count where its lists explain them`() throws {
    let report = try takeBarometer()
    #expect(counts(report) == ["kohtaanto 2026-06 2/0/0/0", "list 3/0/0/0"])
    #expect(
      report.leftOut.map(\.problem) == [
        RecordProblem("", .unresolved("r2", list: "/api/Paikka/regions"))
      ]
    )
    let figure = try #require(try database.snapshot().labourDemand.first)
    #expect((figure.balance, figure.degree, figure.unemployed) == (.surplus, 3, nil))
    let sector = try database.snapshot().occupations.first { $0.id == "5321" }?.sector
    #expect(
      sector
        == Sector(code: "7", name: LocalizedText(fi: "Sosiaali-, terveys- ja hyvinvointiala"))
    )
  }

  @Test func `rows without their lists leave the catalogue as it was`() throws {
    let before = try database.snapshot()
    let failure = #expect(throws: ImportFailure.self) {
      try take(.barometer, ["5321.json": #"[{"groupingId":"r1","kohtaantotila":1}]"#])
    }
    guard case .nothingToUse(let first) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(first?.problem == RecordProblem("", .unresolved("kohtaanto", list: "/api/ammatit")))
    #expect(try database.snapshot() == before)
  }

  @Test func `code sets give occupations the names that they lack`() throws {
    try take(
      .codes,
      [
        "isco.csv": """
        code,level,nimi_fi,nimi_sv,nimi_en
        7512,4,Leipurit,Bagare,Bakers
        """,
        "occupations_sv.csv": """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,code
        Occupation,http://example.org/1,7512,bagare,,7512.1
        """,
        "kunta.json": """
        [{"koodiUri":"kunta_092","koodiArvo":"092","metadata":[{"nimi":"Vantaa","kieli":"FI"}]}]
        """,
      ],
    )
    let baker = try #require(try database.snapshot().occupations.first { $0.id == "7512" })
    #expect(baker.name.sv == "Bagare" && baker.name.en == "Bakers")
    let labels = try database.queue.read { db in
      try String.fetchAll(db, sql: "SELECT label_sv FROM esco_concept")
    }
    #expect(labels == ["bagare"])
  }

  @Test(
    "A file that is no such export leaves the catalogue as it was",
    arguments: [
      (CatalogueSource.statfin, "a.csv", "id,name\n1,Keuda", "a table of other columns"),
      (.statfin, "a.csv", "Alue,Ammattiryhmä,Avoimet 2026M05\n\"SSS", "a quotation mark opens"),
      (.statfin, "a.json", #"{"class":"dataset","id":["Alue"]"#, "ends in the middle"),
      (.statfin, "a.json", #"{"oid":"1.2.3"}"#, "no document of this register"),
      (.barometer, "a.json", #"{"oid":"1.2.3"}"#, "no document of this register"),
      (.codes, "a.csv", "id,name\n1,Keuda", "a table of other columns"),
      (.codes, "a.json", #"{"oid":"1.2.3"}"#, "no document of this register"),
    ] as [(CatalogueSource, String, String, String)],
  )
  func refused(source: CatalogueSource, file: String, text: String, words: String) throws {
    let before = try database.snapshot()
    let failure = #expect(throws: ImportFailure.self) { try take(source, [file: text]) }
    #expect(failure?.description.contains(words) == true, "\(String(describing: failure))")
    #expect(try database.snapshot() == before)
  }

  @Test func `a table in another encoding is refused with its file and line`() throws {
    let file = folder.url.appending(path: "w.csv")
    try Data([0x41, 0x6C, 0x75, 0x65, 0x2C, 0xE4]).write(to: file)
    let failure = #expect(throws: ImportFailure.self) {
      try database.importing(
        ImportRequest(source: .statfin, files: [file], codes: folder.url, day: try sampleDay())
      )
    }
    #expect(
      failure?.description
        == "\(file.path), line 1: this is not text in UTF-8 but perhaps in Windows-1252. Save or "
        + "export the file with the encoding UTF-8. The catalogue was not changed."
    )
  }
}
