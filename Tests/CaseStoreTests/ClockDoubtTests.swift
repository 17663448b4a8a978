import CivilDates
import Foundation
import Testing

@testable import CaseStore

@Suite("A clock that is set far ahead has no case deleted by itself")
struct ClockDoubtTests {
  private let folder: StoreFolder
  private let store: CaseDatabase
  private let id: GuidanceCase.ID

  init() throws {
    folder = try StoreFolder()
    store = try folder.open()
    id = try store.createSample()
  }

  private func time(days: Double) -> Date { moment(days * 86_400) }

  /// Opens the store some days after it was made, and deletes what is over then.
  private func openAndPurge(days: Double, clockIsRight: Bool = false) throws -> Purge {
    let opened = try CaseDatabase.openForPractice(at: folder.store, time: time(days: days))
    let day = try #require(CivilDate("2026-11-24")?.adding(days: Int(days)))
    return try opened.purge(on: day, at: time(days: days), clockIsRight: clockIsRight)
  }

  private func doubt(since day: String = "2026-11-24") throws -> Purge {
    .doubted(ClockDoubt(count: 1, lastUse: try #require(CivilDate(day))))
  }

  @Test func `after more than sixty days without use nothing is deleted for a week`() throws {
    #expect(try openAndPurge(days: 61) == .deleted([]))
    #expect(try openAndPurge(days: 400) == doubt(since: "2027-01-24"))
    #expect(try openAndPurge(days: 400.1) == doubt(since: "2027-01-24"))
    #expect(try openAndPurge(days: 407) == doubt(since: "2027-01-24"))
    #expect(try store.summaries().count == 1)
    let summary = try store.load(id).summary
    #expect(try openAndPurge(days: 408) == .deleted([summary]))
  }

  @Test func `a store in use deletes what is over`() throws {
    for days in [59.0, 118, 177] { _ = try openAndPurge(days: days) }
    let summary = try store.load(id).summary
    #expect(try openAndPurge(days: 190) == .deleted([summary]))
  }

  @Test func `who says that the clock is right has them deleted`() throws {
    #expect(try openAndPurge(days: 400) == doubt())
    let summary = try store.load(id).summary
    #expect(try openAndPurge(days: 400, clockIsRight: true) == .deleted([summary]))
  }

  @Test func `when the clock is right again, what was written ahead of it counts for nothing`()
    throws
  {
    _ = try openAndPurge(days: 170)
    #expect(try openAndPurge(days: 900) == doubt(since: "2027-05-13"))
    _ = try openAndPurge(days: 180)
    let summary = try store.load(id).summary
    #expect(try openAndPurge(days: 190) == .deleted([summary]))
  }

  @Test func `a save is a use as well as an opening`() throws {
    let record = interview(age: 34)
    try store.save(record, form: sampleForm, progress: halfWay, of: id, at: time(days: 350))
    let other = try store.createCase(code: "SUO-2", isExample: false, at: time(days: 0)).id
    let summary = try store.load(other).summary
    #expect(try openAndPurge(days: 400) == .deleted([summary]))
  }

  @Test(
    "The gap is longer than sixty days and ended at most seven days ago",
    arguments: [
      ([0, 61], 61, 0), ([0, 60], 60, nil), ([0, 61], 68, 0), ([0, 61], 68.1, nil),
      ([], 61, nil), ([0, 900], 61, 0), ([0, 100, 104], 105, 0), ([0, 100, 104], 108, nil),
    ] as [([Double], Double, Double?)],
  )
  func gaps(uses: [Double], now: Double, last: Double?) {
    let found = lastUseBeforeGap(uses.map { time(days: $0) }, now: time(days: now))
    #expect(found == last.map { time(days: $0) })
  }
}
