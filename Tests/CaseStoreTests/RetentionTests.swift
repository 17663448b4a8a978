import CivilDates
import Foundation
import Testing

@testable import CaseStore

@Suite struct RetentionTests {
  let folder: StoreFolder
  private var store: CaseDatabase

  init() throws {
    folder = try StoreFolder()
    store = try folder.open()
  }

  private func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso)) }

  private func save(_ id: GuidanceCase.ID, days: Double) throws {
    try store.save(
      interview(age: 34),
      form: sampleForm,
      progress: halfWay,
      of: id,
      at: moment(days * 86_400),
    )
  }

  private func deleteBy(_ id: GuidanceCase.ID) throws -> CivilDate? {
    try store.load(id).summary.deleteBy
  }

  @Test func `a case is kept for half a year from when it was last saved`() throws {
    let id = try store.createSample()
    #expect(try deleteBy(id) == date("2027-05-24"))
    try save(id, days: 10)
    #expect(try deleteBy(id) == date("2027-06-04"))
  }

  @Test mutating func `the organisation sets another time`() throws {
    store.retention = try #require(Retention(months: 2))
    let id = try store.createSample()
    #expect(try deleteBy(id) == date("2027-01-24"))
    #expect(Retention(months: 0) == nil && Retention(months: 121) == nil)
  }

  @Test func `a day chosen for a case stays when the case is saved, until it is taken back`() throws
  {
    let id = try store.createSample()
    try store.setDeleteBy(date("2026-12-31"), of: id, at: moment(1))
    try save(id, days: 10)
    #expect(try deleteBy(id) == date("2026-12-31"))
    try store.setDeleteBy(nil, of: id, at: moment(2))
    #expect(try deleteBy(id) == date("2027-06-04"))
    #expect(try store.auditLog().suffix(4).map(\.action).contains(.dateSet))
  }

  @Test func `a case goes the day after its last day, with its rows, and that is logged`() throws {
    let id = try store.createSample()
    let other = try store.createCase(code: "SUO-9", isExample: false, at: moment(86_400 * 20)).id
    try save(id, days: 0)
    #expect(try store.purge(on: date("2027-05-24"), at: moment(0)) == .deleted([]))
    let summary = try store.load(id).summary
    #expect(try store.purge(on: date("2027-05-25"), at: moment(0)) == .deleted([summary]))
    #expect(try store.summaries().map(\.id) == [other])
    #expect(
      try store.pool.read { try store.rows.read(.document(.interview, id), in: $0) } == nil
    )
    let last = try #require(try store.auditLog().last)
    #expect(last.action == .casePurged && last.caseID == id.rawValue)
  }
}
