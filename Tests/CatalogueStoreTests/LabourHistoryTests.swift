import Catalogue
import CivilDates
import GRDB
import Languages
import Registers
import Testing

@testable import CatalogueStore

@Suite("The history of labour and what matching reads of it")
struct LabourHistoryTests {
  let folder: SampleFolder
  let database: CatalogueDatabase

  init() throws {
    folder = try SampleFolder()
    database = try CatalogueDatabase.open(at: folder.database)
    try database.replaceContents(
      with: try folder.read().snapshot,
      from: "sample",
      importedOn: sampleDay(),
    )
  }

  private func figure(
    _ month: String,
    occupation: OccupationCode = "5321",
    area: LabourArea = .region("01"),
    state: LabourFigure.State? = .surplus,
    unemployed: Int? = 2486,
    vacancies: Int? = 446,
    source: String = barometerSource,
  ) throws -> LabourFigure {
    LabourFigure(
      occupation: occupation,
      area: area,
      month: try #require(CivilDate("\(month)-01")),
      state: state,
      degree: state.map { _ in 3 },
      employed: 20_989,
      unemployed: unemployed,
      vacancies: vacancies,
      unemploymentRate: 0.1,
      vacancyRate: 0.02,
      isCensored: unemployed == nil,
      source: source,
    )
  }

  @discardableResult
  private func take(_ figures: [LabourFigure]) throws -> (new: Int, changed: Int) {
    try database.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO import_batch (source, files, imported_on, read, stored, left_out)
            VALUES ('statfin', '', '2026-11-24', 0, 0, 0);
          INSERT INTO document (source, kind, source_id, retrieved_on, batch, digest, original)
            VALUES ('statfin', '12ti', CAST((SELECT COUNT(*) FROM document) AS TEXT), '2026-11-24',
              last_insert_rowid(), 0, x'')
          """
      )
      let counts = try keep(figures, document: Int(db.lastInsertedRowID), in: db)
      try deriveLabourDemand(db)
      return counts
    }
  }

  @Test func `a newer month is added, and the same month again replaces`() throws {
    let (may, june) = (try figure("2026-05"), try figure("2026-06", vacancies: nil))
    #expect(try take([may]) == (1, 0))
    #expect(try take([may, june]) == (1, 0))
    let corrected = try figure("2026-06", unemployed: nil, vacancies: 12)
    #expect(try take([corrected]) == (0, 1))
    let history = try database.labourHistory(of: "5321", in: .region("01"))
    #expect(history == [corrected, may])
    #expect(try database.labourHistory(.area(.region("01"))) == [corrected, may])
  }

  @Test func `matching reads the newest month, and no example once there are real figures`() throws
  {
    try take([try figure("2026-05"), try figure("2026-07", state: .shortage)])
    let demand = try database.snapshot().labourDemand
    #expect(demand.map(\.month.description) == ["2026-07-01"])
    #expect(demand.map(\.balance) == [.shortage])
    #expect(demand.allSatisfy { !$0.isExample })
  }

  @Test func `figures of our own files that are no examples stay`() throws {
    try folder.replace("120,,Sample,1", with: "120,,Sample,0", in: "labour.csv")
    let own = try folder.read().snapshot
    try database.replaceContents(with: own, from: "own", importedOn: sampleDay())
    try take([try figure("2026-07", area: .municipality("245"))])
    let areas = try database.snapshot().labourDemand.map(\.area)
    #expect(areas == [.region("01"), .municipality("245")])
  }

  @Test func `a municipality counts only where its region has no figures`() throws {
    try take([
      try figure("2026-07", area: .municipality("245"), state: nil, source: statFinSource),
      try figure("2026-06", source: statFinSource),
      try figure("2026-07", occupation: "7512", area: .municipality("245"), state: nil),
    ])
    let rows = try database.snapshot().labourDemand.map { "\($0.occupation) \($0.area)" }
    #expect(rows == ["5321 maakunta_01", "7512 kunta_245"])
  }

  @Test func `a failed computation without counts says nothing, with counts they alone count`()
    throws
  {
    try take([
      try figure("2026-06", state: .failed),
      try figure("2026-06", occupation: "7512", state: .failed, unemployed: nil, vacancies: nil),
    ])
    let demand = try database.snapshot().labourDemand
    #expect(demand.map(\.occupation) == ["5321"])
    #expect(demand.map(\.balance) == [nil])
    let kept = try database.labourHistory(of: "7512", in: .region("01"))
    #expect(kept.map(\.state) == [.failed] && kept.map(\.isCensored) == [true])
  }

  @Test func `an occupation that only figures have gets its names and its sector`() throws {
    let sector = Sector(code: "6", name: LocalizedText(fi: "Rakennettu ympäristö"))
    let named = OccupationName(code: "7411", name: "Sähköasentajat", sector: sector)
    let isco = CodeRecord(
      set: CodeRecord.isco,
      code: "7411",
      name: LocalizedText(fi: "Rakennussähköasentajat", en: "Building electricians"),
    )
    try database.queue.write { db in try keep(named.codes + [isco], document: nil, in: db) }
    try take([
      try figure("2026-06", occupation: "7411"), try figure("2026-06", occupation: "011X"),
    ])
    let occupations = try database.snapshot().occupations
    let added = try #require(occupations.first { $0.id == "7411" })
    #expect(added.name == LocalizedText(fi: "Rakennussähköasentajat", en: "Building electricians"))
    #expect(added.sector == sector)
    #expect(occupations.contains { $0.id == "011X" && $0.name.fi == "011X" })
    let known = try #require(occupations.first { $0.id == "5321" })
    #expect(known == (try folder.read().snapshot.occupations.first { $0.id == "5321" }))
  }

  @Test func `a code imported again keeps the languages that the new file lacks`() throws {
    func code(_ name: LocalizedText) -> CodeRecord {
      CodeRecord(set: "kunta", code: "092", version: 2, name: name)
    }
    try database.queue.write { db in
      #expect(try keep([code(LocalizedText(fi: "Vantaa"))], document: nil, in: db) == (1, 0))
      #expect(try keep([code(LocalizedText(sv: "Vanda"))], document: nil, in: db) == (0, 1))
      #expect(try keep([code(LocalizedText(fi: "Vantaa"))], document: nil, in: db) == (0, 0))
      let row = try #require(try Row.fetchOne(db, sql: "SELECT * FROM code"))
      #expect(try row.name() == LocalizedText(fi: "Vantaa", sv: "Vanda"))
    }
  }

  @Test func `ESCO's labels come language by language`() throws {
    func concept(_ label: LocalizedText, _ others: [Language: [String]]) -> EscoConcept {
      EscoConcept(
        uri: "http://example.org/1",
        kind: "Occupation",
        occupation: "5321",
        code: "5321.1",
        label: label,
        otherLabels: others,
      )
    }
    try database.queue.write { db in
      let finnish = concept(LocalizedText(fi: "lähihoitaja"), [.fi: ["hoitaja", "hoiva"]])
      #expect(try keep([finnish], document: nil, in: db) == (1, 0))
      #expect(
        try keep([concept(LocalizedText(en: "nurse"), [:])], document: nil, in: db) == (0, 1)
      )
      let row = try #require(try Row.fetchOne(db, sql: "SELECT * FROM esco_concept"))
      #expect(try row.localized("label") == LocalizedText(fi: "lähihoitaja", en: "nurse"))
      #expect(row["other_labels_fi"] == "hoitaja\nhoiva")
    }
  }
}
