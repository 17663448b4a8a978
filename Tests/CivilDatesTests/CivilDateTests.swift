import CivilDates
import Testing

@Test(
  "A day that does not exist is refused",
  arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "26-01-01", "2026-1-01", ""],
)
func refusedDay(text: String) {
  #expect(CivilDate(text) == nil)
}

@Test(
  "The day number counts from 1970",
  arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-24", 20_781),
  ],
)
func dayNumber(text: String, number: Int) {
  #expect(CivilDate(text)?.dayNumber == number)
  #expect(CivilDate(dayNumber: number)?.description == text)
}

@Test func `every day from 1900 to 2100 survives the way to its number and back`() {
  var date = CivilDate("1900-01-01")
  while let day = date, day.year < 2100 {
    #expect(CivilDate(dayNumber: day.dayNumber) == day)
    date = day.adding(days: 1)
  }
}

@Test(
  "Adding months ends at the last day of a shorter month",
  arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2026-11-24", 2, "2027-01-24"),
    ("2026-01-15", -1, "2025-12-15"),
  ],
)
func addingMonths(start: String, months: Int, end: String) {
  #expect(CivilDate(start)?.adding(months: months)?.description == end)
}
