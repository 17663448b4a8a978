import Catalogue
import CivilDates
import Languages
import Matching
import Testing

@testable import Guidance

@Suite struct VisitDifferenceTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  /// The list of 24 November, `●` before what was open and `○` before what was not yet.
  private func outline(
    _ rows: [String],
    chosen: [Offering.ID] = [],
    rules: String = "2026-11",
  ) throws -> RankingOutline {
    RankingOutline(
      date: try day("2026-11-24"),
      catalogueHash: "c0ffee",
      rulesVersion: rules,
      rows: rows.map { text in
        let id = String(text.dropFirst())
        return RankingOutline.Row(
          offering: Offering.ID(id),
          name: LocalizedText(fi: id),
          verdict: text.hasPrefix("●") ? .open : .notYet,
          score: 0,
        )
      },
      chosen: chosen,
    )
  }

  private func ranking(_ rows: [String], catalogue: String = "c0ffee") throws -> Ranking {
    Ranking(
      date: try day("2026-11-30"),
      catalogueHash: catalogue,
      catalogueRows: rows.count,
      isExample: true,
      rulesVersion: "2026-11",
      matches: rows.map { text in
        Match(
          offering: Offering.ID(String(text.dropFirst())),
          verdict: text.hasPrefix("●") ? .open : .notYet,
          parts: [],
          reasons: [],
          unlock: [],
          flags: [],
        )
      },
      notices: [],
    )
  }

  private func difference(
    _ before: [String],
    _ now: [String],
    chosen: [Offering.ID] = [],
    known: Set<Offering.ID> = [],
  ) throws -> VisitDifference {
    VisitDifference(
      from: try outline(before, chosen: chosen),
      to: try ranking(now),
      chosen: [],
      isKnown: { known.contains($0) },
    )
  }

  @Test func `the same list on another day is no difference`() throws {
    #expect(try difference(["●a", "●b"], ["●a", "●b"]).isEmpty)
  }

  @Test func `a verdict that changed is told, whatever the place`() throws {
    let rows = try difference(["●a", "○b"], ["●a", "●b"]).rows
    #expect(rows.map(\.offering) == ["b"])
    #expect(rows.map(\.change) == [.verdict(from: .notYet, to: .open)])
  }

  @Test func `moves by three places and more are told, by two not`() throws {
    let rows = try difference(["●a", "●b", "●c", "●d"], ["●d", "●c", "●b", "●a"]).rows
    #expect(rows.map(\.offering) == ["a", "d"])
    #expect(rows.map(\.change) == [.moved(from: 1, to: 4), .moved(from: 4, to: 1)])
  }

  @Test func `new is what came among the first ten, and not what came after them`() throws {
    let many = (1...10).map { "●n\($0)" }
    let rows = try difference(many, ["●new"] + many.dropLast() + ["●late", many[9]]).rows
    #expect(rows.map(\.change) == [.new(place: 1)])
    #expect(rows.map(\.offering) == ["new"])
  }

  @Test func `gone is what the catalogue lost, and not what the list is too short for`() throws {
    let rows = try difference(["●a", "●b", "●c"], ["●a"], known: ["b"]).rows
    #expect(rows.map(\.offering) == ["c"])
    #expect(rows.map(\.change) == [.gone])
    #expect(rows.first?.name.fi == "c")
  }

  @Test func `what was chosen comes first, also what is gone`() throws {
    let rows = try difference(["○a", "●gone", "●b"], ["●a", "●b"], chosen: ["gone"]).rows
    #expect(rows.map(\.offering) == ["gone", "a"])
    #expect(rows.map(\.isChosen) == [true, false])
  }

  @Test func `another catalogue and other rules are told`() throws {
    let difference = VisitDifference(
      from: try outline(["●a"], rules: "2026-05"),
      to: try ranking(["●a"], catalogue: "decaf"),
      chosen: [],
      isKnown: { _ in true },
    )
    #expect(difference.catalogueChanged)
    #expect(difference.earlierRules == "2026-05")
    #expect(difference.rows.isEmpty && !difference.isEmpty)
  }

  @Test func `the visit compared with is the last one before today`() throws {
    var record = GuidanceRecord()
    for text in ["2026-10-01", "2026-11-24", "2026-11-30"] {
      record.visits[.random()] = RankingOutline(
        date: try day(text),
        catalogueHash: "",
        rulesVersion: "",
        rows: [],
        chosen: [],
      )
    }
    #expect(try record.visit(before: day("2026-11-30"))?.date == day("2026-11-24"))
    #expect(try record.visit(before: day("2026-10-01")) == nil)
  }
}
