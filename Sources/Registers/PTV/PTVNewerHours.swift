import Catalogue
import Languages

extension RecordObject {
  /// Hours from version 12 on, of which each kind has members of its own.
  func newerHours() -> ServiceHours {
    let week = object("weeklyHours")
    let entries = weekdays.enumerated().flatMap { weekday, name in
      (week?.object(name)?.objects("hours") ?? []).map { (weekday, $0) }
    }
    let statuses = entries.compactMap { $0.1.text("openingStatus") } + texts(of: "openingStatus")
    let type = text("type") ?? ""
    let isUnbroken = has("fromTime")
    var spans = entries.filter { $0.1.text("openingStatus") != "Closed" }
      .compactMap { weekday, hour in hour.newerSpan(on: weekday) }
    if isUnbroken, let opens = minutes("fromTime"), let closes = minutes("toTime") {
      spans.append(
        ServiceHours.Span(
          firstWeekday: weekday("fromDay"),
          lastWeekday: weekday("toDay"),
          opens: opens,
          closes: closes == 0 ? 1440 : closes,
        )
      )
    }
    return ServiceHours(
      kind: type.hasPrefix("Exceptional") ? .exceptional : isUnbroken ? .unbroken : .weekly,
      firstDay: day("fromDate"),
      lastDay: day("toDate"),
      isClosed: !statuses.isEmpty && statuses.allSatisfy { $0 == "Closed" },
      isAlwaysOpen: type == "ContinuousAlwaysValidServiceHour" && statuses == ["Open"],
      isByAppointment: statuses.contains("OpenOnReservation"),
      spans: spans,
      note: newerNote(),
    )
  }

  private func texts(of key: String) -> [String] { text(key).map { [$0] } ?? [] }

  private func newerSpan(on weekday: Int) -> ServiceHours.Span? {
    guard let opens = minutes("start"), let closes = minutes("end") else { return nil }
    return ServiceHours.Span(
      firstWeekday: weekday,
      lastWeekday: nil,
      opens: opens,
      closes: closes == 0 ? 1440 : closes,
      weeks: weeks(),
    )
  }

  private func weeks() -> ServiceHours.Weeks {
    switch text("repetition") {
    case "OddWeeks": .odd
    case "EvenWeeks": .even
    default: .every
    }
  }

  private func newerNote() -> LocalizedText {
    let heading = byLanguage("heading")
    let note = byLanguage("additionalInformation")
    func joined(_ first: String?, _ second: String?) -> String? {
      let parts = [first, second].compactMap(\.self)
      return parts.isEmpty ? nil : parts.joined(separator: ": ")
    }
    return LocalizedText(
      fi: joined(heading.fi, note.fi),
      sv: joined(heading.sv, note.sv),
      en: joined(heading.en, note.en),
    )
  }
}
