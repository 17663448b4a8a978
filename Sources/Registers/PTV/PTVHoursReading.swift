import Catalogue
import CivilDates
import Languages

extension RecordObject {
  func serviceHours() -> [ServiceHours] {
    if let newer = object("serviceHours") { return newer.objects("hours").map { $0.newerHours() } }
    return objects("serviceHours").map { $0.hours() }
  }

  private func hours() -> ServiceHours {
    ServiceHours(
      kind: hoursKind(),
      firstDay: finnishDay("validFrom"),
      lastDay: finnishDay("validTo"),
      isClosed: flag("isClosed") ?? false,
      isAlwaysOpen: flag("isAlwaysOpen") ?? false,
      isByAppointment: flag("isReservation") ?? false,
      spans: objects("openingHour").compactMap { $0.span() },
      note: localized("additionalInformation"),
    )
  }

  private func hoursKind() -> ServiceHours.Kind {
    switch text("serviceHourType") {
    case "DaysOfTheWeek", "Standard", nil: return .weekly
    case "Exceptional", "Exception": return .exceptional
    case "OverMidnight", "Special": return .unbroken
    case let other?:
      report("serviceHourType", .unknownCode(other, set: "serviceHourType"))
      return .weekly
    }
  }

  private func span() -> ServiceHours.Span? {
    guard let opens = minutes("from"), let closes = minutes("to") else { return nil }
    return ServiceHours.Span(
      firstWeekday: weekday("dayFrom"),
      lastWeekday: weekday("dayTo"),
      opens: opens,
      // Midnight at the end of a day stands as its beginning.
      closes: closes == 0 ? 1440 : closes,
    )
  }

  func weekday(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    guard let weekday = weekdays.firstIndex(of: text.lowercased()) else {
      report(key, .unknownCode(text, set: "weekday"))
      return nil
    }
    return weekday
  }

  /// `08:00` or `08:00:00`, as minutes from midnight.
  func minutes(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    let parts = text.split(separator: ":").map { Int($0) }
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
      (0...23).contains(hour) && (0...59).contains(minute) || (hour == 24 && minute == 0)
    else {
      report(key, .notADate(text))
      return nil
    }
    return hour * 60 + minute
  }

  /// The day in Finland: PTV writes its midnight as 21:00 or 22:00 of the day before, in UTC.
  private func finnishDay(_ key: String) -> CivilDate? {
    guard let text = text(key) else { return nil }
    guard let moment = text.hasSuffix("Z") ? Moment(text) : nil else { return day(key) }
    let inFinland = Moment(milliseconds: moment.milliseconds, offsetMinutes: 180)
    return inFinland.local?.day
  }
}

let weekdays = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]
