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

  @Test func `no months and no columns still make a scale`() {
    #expect(MonthScale(months: 0, columns: 0).column(1) == 1)
  }
}
