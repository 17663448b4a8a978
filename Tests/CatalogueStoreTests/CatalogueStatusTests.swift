import Catalogue
import CivilDates
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
    #expect(status.imports.map(\.source) == ["sample"])
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
    #expect(status.imports == [])
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
}
