import Foundation
import JSONDocuments
import Testing

@testable import CatalogueStore

/// What each register's importer says of a record that it can use in part or not at all, with the
/// rest of the file imported.
@Suite("Records with a mistake, register by register")
struct FaultyRecordTests {
  private let export: RegisterExport

  init() throws { export = try RegisterExport() }

  /// What the report says of a file, after its path.
  private func said(of text: String, _ source: CatalogueSource) throws -> [String] {
    let name = source == .csv ? "a.csv" : "a.json"
    let report = try export.take(source, Data(text.utf8), named: name)
    #expect(try export.database.contentHash() == export.database.snapshot().hash)
    return report.leftOut.map { $0.description.replacing(export.path(name), with: name) }
  }

  private func replaced(
    _ old: String,
    with new: String,
    in source: CatalogueSource,
  ) throws -> String {
    let text = try oneDocument(of: source)
    #expect(text.contains(old))
    return text.replacing(old, with: new)
  }

  @Test("A document that comes again is told, and the first counts")
  func repeated() throws {
    let cases: [(CatalogueSource, id: String)] = [
      (.ptv, "00000000-0000-4000-8000-000000000001"),
      (.jod, "00000000-0000-4000-8000-000000000031"), (.codes, "092"), (.statfin, "a.json"),
    ]
    for (source, id) in cases {
      let text = try oneDocument(of: source)
      #expect(
        try said(of: text + text, source) == [
          "a.json, line \(source == .statfin ? 1 : 2), \(id): '\(id)' stands earlier in these files, "
            + "so this one was left out. Remove one of them."
        ],
        "\(source)",
      )
    }
  }

  @Test("A date that is none is told with its path")
  func noDate() throws {
    let tail = "'eilen' is not a date, so none is known. Ask the register to correct it."
    let service = try replaced("2026-10-02T06:18:56.156785", with: "eilen", in: .ptv)
    #expect(
      try said(of: service, .ptv) == [
        "a.json, line 1, 00000000-0000-4000-8000-000000000001: modified: \(tail)"
      ]
    )
    let opportunity = try replaced("2026-05-02T12:06:55.818Z", with: "eilen", in: .jod)
    #expect(
      try said(of: opportunity, .jod) == [
        "a.json, line 1, 00000000-0000-4000-8000-000000000031: luomisaika: \(tail)"
      ]
    )
    let cook = try replaced("2027-01-11T08:00", with: "eilen", in: .kouta)
    #expect(
      try said(of: cook, .kouta) == [
        "a.json, line 1, 1.2.246.562.17.1: "
          + "metadata.opetus.koulutuksenAlkamiskausi.koulutuksenAlkamispaivamaara: \(tail)"
      ]
    )
  }

  @Test("A month that is none stops a file of nothing else")
  func noMonth() throws {
    let before = try export.state()
    let failure = #expect(throws: ImportFailure.self) {
      _ = try said(of: statFinCube(month: "2026M13"), .statfin)
    }
    #expect(
      failure?.description.replacing(export.path("a.json"), with: "a.json")
        == "Nothing in the files could be used, so the catalogue was not changed. The first problem: "
        + "a.json, line 1: dimension.Kuukausi: '2026M13' is not a date, so none is known. Ask the "
        + "register to correct it."
    )
    #expect(try export.state() == before)
  }

  @Test("A code that nobody knows is told and kept")
  func unknownCode() throws {
    let opportunity = try replaced("\"TUTKINTO\"", with: "\"KURSSI\"", in: .jod)
    #expect(
      try said(of: opportunity, .jod) == [
        "a.json, line 1, 00000000-0000-4000-8000-000000000031: tyyppi: 'KURSSI' is not in the code "
          + "set tyyppi. It was kept as it is; import newer code sets."
      ]
    )
    #expect(
      try said(of: statFinCube(occupation: "532X"), .statfin) == [
        "a.json, line 1: dimension.Ammattiryhmä: '532X' is not in the code set isco08. It was kept as "
          + "it is; import newer code sets."
      ]
    )
  }

  @Test("A row of the barometer that no list explains is told, and the explained ones count")
  func unexplained() throws {
    let lists = """
      [{"id":"o1","nimi":"Lähihoitajat","koodi":"5321","toimialaId":"s1"},
       {"id":"r1","nimi":"Uusimaa","koodi":"01"}]
      """
    try export.folder.write(lists, to: "lists.json")
    let row = try oneDocument(of: .barometer)
    try export.folder.write(row + row.replacing("r1", with: "r9"), to: "a.json")
    let report = try export.take(.barometer, ["a.json", "lists.json"])
    #expect(
      report.leftOut.map { $0.description.replacing(export.path("a.json"), with: "a.json") } == [
        "a.json, line 2: 'r9' stands in no /api/Paikka/regions of these files, so the row was left "
          + "out. Import that list in the same run."
      ]
    )
  }

  @Test("Rows kept by hand with a date that is none, an unknown code and an id again are told")
  func handKept() throws {
    let header = "id,kind,name_fi,provider_name,municipality,teaching_language,start\n"
    let said = try said(
      of: header + "a,workshop,Paja,Pajat,092,fi,eilen\nb,workshop,Paja,Pajat,999,fi,\n"
        + "c,workshop,Paja,Pajat,092,fi,\nc,workshop,Paja,Pajat,092,fi,\n",
      .csv,
    )
    #expect(
      said == [
        "a.csv, line 2: start: 'eilen' is not of the form YYYY-MM-DD. Write it so.",
        "a.csv, line 3: municipality: '999' is not in the catalogue's municipalities. Correct it here "
          + "or add it there.",
        "a.csv, line 5: 'c' is on an earlier row already. Remove or rename one of them.",
      ]
    )
  }
}
