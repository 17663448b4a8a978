import CivilDates
import Testing

struct MomentTests {
  @Test func `a moment is written with its offset and milliseconds`() {
    #expect(
      Moment(milliseconds: 0, offsetMinutes: -420).description == "1969-12-31T17:00:00.000-07:00"
    )
    #expect(
      Moment(milliseconds: 1_795_505_400_045, offsetMinutes: 330).description
        == "2026-11-24T13:00:00.045+05:30"
    )
  }

  @Test func `an ISO text is read with or without seconds, fraction and offset`() {
    #expect(ISOMoment("2026-11-24T09:30")?.time.millisecondOfDay == 34_200_000)
    #expect(ISOMoment("2026-11-24T09:30:15.5Z")?.time.millisecondOfDay == 34_215_500)
    #expect(ISOMoment("2026-11-24T09:30:15.123456+02:00")?.time.offsetMinutes == 120)
    #expect(ISOMoment("2026-11-24T09:30-0730")?.time.offsetMinutes == -450)
    #expect(ISOMoment("2026-11-24T09:30")?.time.offsetMinutes == nil)
  }

  @Test(
    "What is no time is refused",
    arguments: [
      "2026-11-24", "2026-02-30T09:30", "2026-11-24T24:00", "2026-11-24T09:60", "2026-11-24T09:30x",
      "2026-11-24T09:30:61", "2026-11-24T09:30:15.", "2026-11-24T09:30+24:00", "2026-11-24 09:30",
    ],
  )
  func refused(text: String) {
    #expect(ISOMoment(text) == nil)
  }

  @Test func `weeks are those of ISO 8601`() {
    #expect(CivilDate("2026-01-01")?.isoWeek == 1)
    #expect(CivilDate("2027-01-01")?.isoWeek == 53)
    #expect(CivilDate("2024-12-30")?.isoWeek == 1)
    #expect(CivilDate("2026-11-24")?.weekday == 1)
  }
}
