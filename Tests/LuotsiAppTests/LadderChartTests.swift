import CivilDates
import Testing

@testable import LuotsiApp
@testable import Matching

@Suite struct LadderChartTests {
  private func step(_ months: Int) -> UnlockStep {
    UnlockStep(template: "findEmployer", action: .findEmployer(nil), months: months)
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func stage(
    _ months: Int,
    _ start: String,
    _ finish: String,
  ) throws
    -> LadderTimeline.Stage
  {
    LadderTimeline.Stage(
      step: step(months),
      provider: nil,
      start: try day(start),
      finish: try day(finish),
    )
  }

  private func rows(_ timelines: [LadderTimeline], columns: Int = 28) throws -> [[String]] {
    let desk = try bundledDesk()
    let chart = LadderChart(
      timelines,
      from: desk.today,
      columns: columns,
      wording: desk.wording,
      language: .fi,
    )
    return timelines.map { chart.lines(of: $0).map(\.text) }
  }

  @Test func `each step has a bar of its own, and the signs say when it opens and starts`() throws {
    let timeline = LadderTimeline(
      stages: [
        try stage(3, "2026-11-24", "2027-02-24"), try stage(2, "2027-02-24", "2027-04-24"),
      ],
      opens: try day("2027-04-24"),
      entry: .starts(try day("2027-05-24")),
    )
    let drawn = try rows([timeline])[0].joined(separator: "\n")
    #expect(
      drawn == """
        2026   2027
        m  j   t  h   m  h   t
        1 ▕Työnant…▏
        2 ··········▕Työn…▏
        ·················●···▲
        """
    )
  }

  @Test func `all plans of an offering stand on one scale`() throws {
    func plan(until day: String) throws -> LadderTimeline {
      let stage = try stage(1, "2026-11-24", day)
      return LadderTimeline(stages: [stage], opens: stage.finish, entry: .anyTime)
    }
    let drawn = try rows([plan(until: "2026-12-24"), plan(until: "2027-11-24")])
    #expect(drawn[0][1] == drawn[1][1])
    #expect(drawn[0][2].count < drawn[1][2].count)
  }

  @Test func `a group that has started stands before the day on which the plan is done`() throws {
    let timeline = LadderTimeline(
      stages: [try stage(6, "2026-11-24", "2027-05-24")],
      opens: try day("2027-05-24"),
      entry: .missed(try day("2027-01-11")),
    )
    let signs = try #require(try rows([timeline])[0].last)
    let group = try #require(signs.firstIndex(of: "▲"))
    let end = try #require(signs.firstIndex(of: "●"))
    #expect(group < end)
  }

  @Test func `what is done today needs no drawing`() throws {
    let timeline = LadderTimeline(
      stages: [try stage(0, "2026-11-24", "2026-11-24")],
      opens: try day("2026-11-24"),
      entry: .anyTime,
    )
    #expect(try rows([timeline]) == [[]])
  }
}
