import Catalogue
import CivilDates
import Languages
import Testing

@testable import CatalogueStore

@Suite struct CatalogueStatusTests {
  let folder: SampleFolder
  let database: CatalogueDatabase

  init() throws {
    folder = try SampleFolder()
    database = try CatalogueDatabase.open(at: folder.database)
  }

  private func fill() throws {
    let snapshot = try folder.read().snapshot
    try database.replaceContents(with: snapshot, from: "sample", importedOn: sampleDay())
  }

  @Test func `the status counts every table and what offerings lack`() throws {
    try fill()
    // One day after the start of the one training that has one.
    let day = try #require(CivilDate("2027-01-12"))
    let status = try database.status(on: day)
    let offering = try #require(status.tables.first { $0.name == "offering" })
    #expect((offering.rows, offering.examples) == (2, 1))
    #expect(status.tables.first { $0.name == "occupation" }?.rows == 2)
    #expect(status.tables.first { $0.name == "unit" }?.examples == 1)
    #expect(!status.tables.contains { $0.name.hasPrefix("search") || $0.name.hasPrefix("grdb") })
    #expect(
      status.gaps == [
        .noLanguageLevel: 1, .noOccupation: 1, .noStart: 0, .startPast: 1, .applicationOver: 1,
      ]
    )
    #expect(status.newestLabourMonth == CivilDate("2026-06-01"))
    #expect(status.imports == [] && status.documents == [])
  }

  @Test func `nothing has passed on its own day`() throws {
    try fill()
    let last = try #require(CivilDate("2026-12-11"))
    #expect(try database.status(on: last).gaps[.applicationOver] == 0)
    let first = try #require(CivilDate("2027-01-11"))
    #expect(try database.status(on: first).gaps[.startPast] == 0)
  }

  @Test func `an empty catalogue has a status too`() throws {
    let status = try database.status(on: sampleDay())
    #expect(status.bundled == nil && status.imports == [])
    #expect(status.newestLabourMonth == nil)
    #expect(status.offerings == 0)
    #expect(status.gaps.values.allSatisfy { $0 == 0 })
  }

  @Test func `an offering's record says where it is from, and of none there is none`() throws {
    try fill()
    let day = try sampleDay()
    let record = OfferingRecord(source: "sample", sourceID: nil, retrievedOn: day)
    #expect(try database.record(of: "nurse") == record)
    #expect(try database.oldestRetrieval() == day)
    #expect(try database.record(of: "nobody") == nil)
  }

  @Test func `what was imported is told by source, file and day, and shown with its own words`()
    throws
  {
    try fill()
    try database.queue.write { db in for row in registerRows { try db.execute(sql: row) } }
    let day = try #require(CivilDate("2026-10-01"))
    let status = try database.status(on: sampleDay())
    #expect(
      status.imports == [
        CatalogueStatus.Batch(
          source: "konfo",
          files: "a.json\nb.zip",
          importedOn: try sampleDay(),
          read: 9,
          stored: 1,
          leftOut: 8,
        )
      ]
    )
    #expect(
      status.documents == [
        CatalogueStatus.Documents(
          source: "konfo",
          kind: "toteutus",
          count: 1,
          oldest: day,
          newest: day,
        )
      ]
    )
    #expect(try database.oldestRetrieval() == day)

    let record = try #require(try database.record(of: "nurse"))
    #expect((record.source, record.sourceID) == ("konfo", "1.2.17.1"))
    #expect(record.retrievedOn == day)
    #expect(record.description.fi == "<p>Opit hoivaa.</p>")
    #expect(record.notes.map(\.fi) == ["Aloitus sovitaan."])
    let closes = try #require(CivilDate("2027-03-16"))
    #expect(
      record.applications == [
        OfferingRecord.Application(
          name: LocalizedText(fi: "Oma aika"),
          opens: CivilDate("2027-02-17"),
          closes: closes,
          seats: 20,
          form: LocalizedText(fi: "https://example.org/oma"),
        ),
        OfferingRecord.Application(
          name: LocalizedText(fi: "Yhteinen aika"),
          opens: CivilDate("2027-05-01"),
          closes: nil,
          seats: nil,
          form: LocalizedText(fi: "https://example.org/haku"),
        ),
      ]
    )
    #expect(
      record.links == [OfferingRecord.Link(label: "Esite", address: "https://example.org/esite")]
    )
  }
}

/// A document of Opintopolku with a time of its own and one of its round.
private let registerRows = [
  "INSERT INTO import_batch VALUES (1, 'konfo', 'a.json' || char(10) || 'b.zip', '2026-11-24', 9, 1, 8)",
  """
  INSERT INTO document VALUES
    (1, 'konfo', 'toteutus', '1.2.17.1', '2026-10-01', 1, NULL, 0, x'00')
  """,
  """
  INSERT INTO implementation (document, oid, description_fi, start_note_fi, languages, modes, times,
    competence_areas, partial) VALUES
    (1, '1.2.17.1', '<p>Opit hoivaa.</p>', 'Aloitus sovitaan.', '', '', '', '', 0)
  """,
  "INSERT INTO implementation_link VALUES (1, 0, 'link', 'fi', 'Esite', 'https://example.org/esite')",
  """
  INSERT INTO application_round (document, oid, form_fi) VALUES
    (1, '1.2.29.1', 'https://example.org/haku')
  """,
  "INSERT INTO round_period VALUES (1, 0, '2027-05-01', NULL)",
  """
  INSERT INTO application_target (id, document, oid, implementation, round, name_fi, seats, form_fi,
    requirements) VALUES
    (1, 1, '1.2.20.1', '1.2.17.1', '1.2.29.1', 'Oma aika', 20, 'https://example.org/oma', ''),
    (2, 1, '1.2.20.2', '1.2.17.1', '1.2.29.1', 'Yhteinen aika', NULL, NULL, '')
  """,
  "INSERT INTO target_period VALUES (1, 0, '2027-02-17', '2027-03-16')",
  "UPDATE offering SET document = 1 WHERE id = 'nurse'",
]
