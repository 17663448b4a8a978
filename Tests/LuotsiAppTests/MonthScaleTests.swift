import CivilDates
import Testing

@testable import LuotsiApp

@Suite struct MonthScaleTests {
  @Test func `months spread over the columns from edge to edge`() {
    let scale = MonthScale(months: 12, columns: 24)
    #expect([0, 1, 6, 12].map(scale.column) == [0, 2, 12, 24])
  }

  @Test func `a month outside stays inside`() {
    let scale = MonthScale(months: 12, columns: 24)
    #expect([-3, 40].map(scale.column) == [0, 24])
  }

  @Test func `the letters are those of the months, from November on`() throws {
    let rows = MonthScale(months: 12, columns: 24)
      .rows(from: try #require(CivilDate("2026-11-24")), in: .fi)
    #expect(rows == ["    2027", "m j t h m h t k h e s l"])
  }

  @Test func `a year is told where the one before it leaves room`() throws {
    let day = try #require(CivilDate("2026-06-01"))
    #expect(
      MonthScale(months: 30, columns: 30).rows(from: day, in: .sv)[0] == "2026   2027        2028"
    )
    #expect(
      MonthScale(months: 60, columns: 20).rows(from: day, in: .sv)[0] == "  2027    2029    2031"
    )
  }

  @Test func `no months and no columns still make a scale`() {
    #expect(MonthScale(months: 0, columns: 0).column(1) == 1)
  }
}
