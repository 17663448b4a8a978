import CivilDates
import Testing

@testable import CaseStore

@Suite("Which backups are kept")
struct RotationTests {
  private let today: CivilDate

  init() throws { today = try #require(CivilDate("2026-11-27")) }  // a Friday

  private func days(ago: [Int]) throws -> Set<CivilDate> {
    Set(try ago.map { try #require(today.adding(days: -$0)) })
  }

  @Test func `a week of backups is kept whole`() throws {
    let week = try days(ago: Array(0...6))
    #expect(daysToKeep(of: week, on: today) == week)
  }

  @Test func `of a backup every day seven days stay, and the Sundays of four weeks before`() throws
  {
    let kept = daysToKeep(of: try days(ago: Array(0...99)), on: today)
    #expect(kept == (try days(ago: Array(0...6) + [12, 19, 26, 33])))
  }

  @Test func `after a summer without backups none is deleted`() throws {
    let before = try days(ago: [80, 81, 82, 83, 84])
    let kept = daysToKeep(of: before.union(try days(ago: [0])), on: today)
    #expect(kept == before.union(try days(ago: [0])))
  }

  @Test func `a backup written under a clock that ran ahead is kept and pushes none out`() throws {
    let ahead = try days(ago: [-400, -401])
    let kept = daysToKeep(of: ahead.union(try days(ago: Array(0...6))), on: today)
    #expect(kept == ahead.union(try days(ago: Array(0...6))))
  }

  @Test(
    "Rotating day by day keeps what rotating once would, and never more than eleven",
    arguments: UInt64(1)...50,
  )
  func dayByDay(seed: UInt64) throws {  // a failing case prints its seed
    var state = seed
    func chance() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(UInt64(1) << 31)
    }
    let share = chance()
    var all: Set<CivilDate> = []
    var kept: Set<CivilDate> = []
    for ago in (0...200).reversed() where chance() < share {
      let day = try #require(today.adding(days: -ago))
      all.insert(day)
      kept.insert(day)
      kept = daysToKeep(of: kept, on: day)
      #expect(kept == daysToKeep(of: all, on: day))
      #expect(kept.contains(day))
      #expect(kept.count <= 11)
      #expect(daysToKeep(of: kept, on: day) == kept)
    }
  }
}
