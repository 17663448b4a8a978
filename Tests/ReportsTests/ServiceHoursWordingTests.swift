import Catalogue
import CivilDates
import Languages
import Reports
import Testing

@Suite("Hours in words")
struct ServiceHoursWordingTests {
  @Test(
    "Days with the same times are told together",
    arguments: [
      (Language.fi, "ma–ti 8–16, ke 8–12 + 13.30–16, pe 8–14"),
      (.sv, "må–ti 8–16, on 8–12 + 13.30–16, fr 8–14"),
      (.en, "Mon–Tue 8:00–16:00, Wed 8:00–12:00 + 13:30–16:00, Fri 8:00–14:00"),
    ],
  )
  func week(language: Language, text: String) {
    let week = hours(
      .weekly,
      spans: [
        span(0, nil, 480, 960), span(1, nil, 480, 960), span(2, nil, 810, 960),
        span(2, nil, 480, 720), span(4, nil, 480, 840),
      ],
    )
    #expect(week.text(in: language) == text)
  }

  @Test func `an exception is told with its days`() throws {
    let first = try #require(CivilDate("2026-12-24"))
    let last = try #require(CivilDate("2026-12-26"))
    #expect(
      hours(.exceptional, from: first, to: last, isClosed: true).text(in: .fi)
        == "24.12.2026–26.12.2026: suljettu"
    )
    #expect(
      hours(.exceptional, from: first, to: first, spans: [span(nil, nil, 600, 720)]).text(in: .en)
        == "24 December 2026: 10:00–12:00"
    )
  }

  @Test func `nights, single weeks, appointments and notes are told`() {
    let night = hours(.unbroken, spans: [span(4, 5, 1200, 120)])
    #expect(night.text(in: .fi) == "pe 20–la 2")
    let odd = ServiceHours.Span(
      firstWeekday: 0,
      lastWeekday: nil,
      opens: 540,
      closes: 900,
      weeks: .odd,
    )
    #expect(hours(.weekly, spans: [odd]).text(in: .fi) == "parittomina viikkoina ma 9–15")
    let booked = hours(.weekly, isByAppointment: true, note: LocalizedText(fi: "Soita ensin"))
    #expect(booked.text(in: .sv) == "enligt tidsbokning, Soita ensin")
  }

  @Test(
    "What is open now is told with when that ends",
    arguments: [
      (OpenState.open(until: 990), "auki nyt, sulkeutuu klo 16.30"),
      (.opensToday(at: 720), "suljettu nyt, aukeaa klo 12"),
      (.closedToday, "nyt suljettu"), (.alwaysOpen, "aina auki"),
      (.byAppointment, "ajanvarauksella"),
    ],
  )
  func now(state: OpenState, text: String) {
    #expect(state.text(in: .fi) == text)
  }

  @Test func `a telephone number is told with whose it is and what it costs`() {
    let phone = ServicePhone(
      kind: .phone,
      prefix: "+358",
      number: "000000000",
      charge: .free,
      chargeNote: nil,
      note: "Neuvonta",
      language: "fi",
    )
    #expect(phone.text(in: .fi) == "puhelin +358 000000000 (Neuvonta, maksuton)")
    #expect(phone.text(in: .en) == "telephone +358 000000000 (Neuvonta, free)")
  }

  private func span(_ first: Int?, _ last: Int?, _ opens: Int, _ closes: Int) -> ServiceHours.Span {
    ServiceHours.Span(firstWeekday: first, lastWeekday: last, opens: opens, closes: closes)
  }

  private func hours(
    _ kind: ServiceHours.Kind,
    from first: CivilDate? = nil,
    to last: CivilDate? = nil,
    isClosed: Bool = false,
    isByAppointment: Bool = false,
    spans: [ServiceHours.Span] = [],
    note: LocalizedText = LocalizedText(),
  ) -> ServiceHours {
    ServiceHours(
      kind: kind,
      firstDay: first,
      lastDay: last,
      isClosed: isClosed,
      isAlwaysOpen: false,
      isByAppointment: isByAppointment,
      spans: spans,
      note: note,
    )
  }
}
