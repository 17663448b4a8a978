import Catalogue
import CivilDates
import Languages
import Testing

@Suite("Whether a place is open by the hours that are stated")
struct OpenStateTests {
  private let monday: CivilDate
  private let friday: CivilDate

  init() throws {
    monday = try #require(CivilDate("2026-11-23"))
    friday = try #require(CivilDate("2026-11-27"))
  }

  @Test func `within a span it is open until its end`() {
    let hours = [weekly(span(0, 4, 480, 960))]
    #expect(hours.state(on: monday, minute: 480) == .open(until: 960))
    #expect(hours.state(on: monday, minute: 959) == .open(until: 960))
    #expect(hours.state(on: friday, minute: 600) == .open(until: 960))
  }

  @Test func `before it opens the time is told, and after it closes the day is over`() {
    let hours = [weekly(span(0, nil, 480, 660), span(0, nil, 720, 960))]
    #expect(hours.state(on: monday, minute: 479) == .opensToday(at: 480))
    #expect(hours.state(on: monday, minute: 660) == .opensToday(at: 720))
    #expect(hours.state(on: monday, minute: 960) == .closedToday)
    #expect(hours.state(on: friday, minute: 600) == .closedToday)
  }

  @Test func `an exception stands in the place of the week, on its days alone`() throws {
    let christmas = try #require(CivilDate("2026-12-24"))
    let after = try #require(CivilDate("2026-12-28"))
    let closed = hours(.exceptional, from: christmas, to: christmas, isClosed: true)
    let short = hours(.exceptional, from: after, to: after, spans: [span(nil, nil, 600, 720)])
    let week = [weekly(span(0, 6, 480, 960)), closed, short]
    #expect(week.state(on: christmas, minute: 600) == .closedToday)
    #expect(week.state(on: after, minute: 600) == .open(until: 720))
    #expect(week.state(on: after, minute: 500) == .opensToday(at: 600))
    #expect(week.state(on: monday, minute: 500) == .open(until: 960))
  }

  @Test func `an unbroken span runs over midnight and over a week's end`() throws {
    let night = [hours(.unbroken, spans: [span(4, 5, 1200, 120)])]
    let saturday = try #require(friday.adding(days: 1))
    #expect(night.state(on: friday, minute: 1100) == .opensToday(at: 1200))
    #expect(night.state(on: friday, minute: 1300) == .open(until: 1440))
    #expect(night.state(on: saturday, minute: 60) == .open(until: 120))
    #expect(night.state(on: saturday, minute: 120) == .closedToday)
    let overSunday = [hours(.unbroken, spans: [span(6, 0, 1200, 120)])]
    #expect(overSunday.state(on: monday, minute: 60) == .open(until: 120))
  }

  @Test func `weeks of one kind count by their number`() throws {
    let odd = [weekly(span(0, nil, 480, 960, .odd))]
    let even = [weekly(span(0, nil, 480, 960, .even))]
    #expect(monday.isoWeek == 48)
    #expect(odd.state(on: monday, minute: 500) == .closedToday)
    #expect(even.state(on: monday, minute: 500) == .open(until: 960))
  }

  @Test func `what is not stated is not known, and not closed`() throws {
    #expect([ServiceHours]().state(on: monday, minute: 500) == .notStated)
    #expect([weekly()].state(on: monday, minute: 500) == .notStated)
    let end = try #require(CivilDate("2025-01-01"))
    let past = [hours(.weekly, to: end, spans: [span(0, 4, 0, 9)])]
    #expect(past.state(on: monday, minute: 1) == .notStated)
  }

  @Test func `always open and by appointment are told as they are`() {
    let always = hours(.weekly, isAlwaysOpen: true)
    let booked = hours(.weekly, isByAppointment: true)
    #expect([always].state(on: monday, minute: 3) == .alwaysOpen)
    #expect([booked].state(on: monday, minute: 3) == .byAppointment)
  }

  private func span(
    _ first: Int?,
    _ last: Int?,
    _ opens: Int,
    _ closes: Int,
    _ weeks: ServiceHours.Weeks = .every,
  ) -> ServiceHours.Span {
    ServiceHours.Span(
      firstWeekday: first,
      lastWeekday: last,
      opens: opens,
      closes: closes,
      weeks: weeks,
    )
  }

  private func weekly(_ spans: ServiceHours.Span...) -> ServiceHours {
    hours(.weekly, spans: spans)
  }

  private func hours(
    _ kind: ServiceHours.Kind,
    from first: CivilDate? = nil,
    to last: CivilDate? = nil,
    isClosed: Bool = false,
    isAlwaysOpen: Bool = false,
    isByAppointment: Bool = false,
    spans: [ServiceHours.Span] = [],
  ) -> ServiceHours {
    ServiceHours(
      kind: kind,
      firstDay: first,
      lastDay: last,
      isClosed: isClosed,
      isAlwaysOpen: isAlwaysOpen,
      isByAppointment: isByAppointment,
      spans: spans,
      note: LocalizedText(),
    )
  }
}
