import Catalogue
import Foundation
import GRDB
import Testing

@testable import CatalogueStore

@Suite struct MigrationTests {
  let folder: SampleFolder

  init() throws { folder = try SampleFolder() }

  @Test func `a catalogue of the first schema keeps its offerings and their lists`() throws {
    let queue = try DatabaseQueue(path: folder.path(of: "catalogue.sqlite"))
    try catalogueMigrations().migrate(queue, upTo: "2026-11 catalogue")
    try queue.write { db in
      for statement in oldRows { try db.execute(sql: statement) }
    }
    try queue.close()

    let snapshot = try CatalogueDatabase.open(at: folder.database).snapshot()
    #expect(snapshot.offerings.map(\.id) == ["second", "first"])
    let second = try #require(snapshot.offerings.first)
    #expect(second.teaches == ["kitchen_bake", "care_feed"])
    #expect(second.occupations == ["7512"])
    #expect(second.times == [.evening, .night])
    #expect(second.units == [])
    #expect(second.fee == nil)
    #expect(second.licenceClasses == [])
    let first = try #require(snapshot.offerings.last)
    #expect(first.teaches == [])
    #expect(first.occupations == [])
    #expect(snapshot.occupations.map(\.isRegulated) == [nil])
    #expect(snapshot.services == [])
    let figure = try #require(snapshot.labourDemand.first)
    #expect(figure.area == .region("01") && figure.balance == .surplus && figure.unemployed == 120)
  }
}

private let oldRows = [
  "INSERT INTO field VALUES ('care', 0, 'Hoito', NULL, NULL)",
  "INSERT INTO activity VALUES ('care_feed', 0, 'care', 'a', NULL, NULL)",
  "INSERT INTO activity VALUES ('kitchen_bake', 1, 'care', 'b', NULL, NULL)",
  "INSERT INTO occupation VALUES ('7512', 0, 'Leipurit', NULL, NULL)",
  "INSERT INTO provider VALUES ('keuda', 0, 'Keuda', NULL, NULL, NULL)",
  """
  INSERT INTO offering VALUES ('first', 1, 'workshop', NULL, 'Paja', NULL, NULL, NULL, 'keuda',
    'Kerava', '245', 'fi', NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, '', '', NULL, NULL, 0,
    NULL, 1)
  """,
  """
  INSERT INTO offering VALUES ('second', 0, 'workshop', 'care', 'Paja', NULL, NULL, NULL, 'keuda',
    'Kerava', '245', 'fi', 'A2.2', 1, 'none', 16, 29, '2027-01-11', 0, '2026-12-01', 3, 'contact',
    'evening night', 20, 0, 0, 0, 1)
  """,
  """
  INSERT INTO labour_demand VALUES ('7512', '01', '2026-06-01', 0, 'surplus', 3, 120, NULL, 'Test', 0)
  """,
  "INSERT INTO offering_occupation VALUES ('second', 0, '7512')",
  "INSERT INTO offering_activity VALUES ('second', 1, 'care_feed')",
  "INSERT INTO offering_activity VALUES ('second', 0, 'kitchen_bake')",
]
