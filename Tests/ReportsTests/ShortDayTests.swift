import CivilDates
import Languages
import Reports
import Testing

@Suite struct ShortDayTests {
  @Test func `a day in little room is as the language writes it`() throws {
    let day = try #require(CivilDate("2027-02-01"))
    #expect(
      Language.allCases.map { day.shortText(in: $0) } == ["1.2.2027", "1.2.2027", "1 Feb 2027"]
    )
  }
}
