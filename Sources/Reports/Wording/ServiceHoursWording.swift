import Catalogue
import Languages

extension OpenState {
  /// What the stated hours say of this moment; nil when they say nothing.
  public func text(in language: Language) -> String? { phrase(in: language)?[language] }

  private func phrase(in language: Language) -> Phrase? {
    func time(_ minute: Int) -> String { clockText(minute, in: language) }
    return switch self {
    case .open(let end):
      Phrase(
        fi: "auki nyt, sulkeutuu klo \(time(end))",
        sv: "öppet nu, stänger kl. \(time(end))",
        en: "open now, closes at \(time(end))",
      )
    case .alwaysOpen: Phrase(fi: "aina auki", sv: "alltid öppet", en: "always open")
    case .byAppointment:
      Phrase(fi: "ajanvarauksella", sv: "enligt tidsbokning", en: "by appointment")
    case .opensToday(let start):
      Phrase(
        fi: "suljettu nyt, aukeaa klo \(time(start))",
        sv: "stängt nu, öppnar kl. \(time(start))",
        en: "closed now, opens at \(time(start))",
      )
    case .closedToday:
      Phrase(fi: "nyt suljettu", sv: "stängt nu", en: "closed now")
    case .notStated: nil
    }
  }
}

extension ServiceHours {
  /// The hours in words, such as `ma–to 8–16, pe 8–14`, with the days on which they hold.
  public func text(in language: Language) -> String {
    var parts = [times(in: language)].compactMap(\.self)
    if isByAppointment {
      parts.append(
        Phrase(fi: "ajanvarauksella", sv: "enligt tidsbokning", en: "by appointment")[language]
      )
    }
    if let note = note[language] { parts.append(note) }
    let text = parts.joined(separator: ", ")
    guard let days = period(in: language) else { return text }
    return text.isEmpty ? days : "\(days): \(text)"
  }

  private func times(in language: Language) -> String? {
    if isClosed { return Phrase(fi: "suljettu", sv: "stängt", en: "closed")[language] }
    if isAlwaysOpen { return OpenState.alwaysOpen.text(in: language) }
    if spans.isEmpty { return nil }
    if kind == .unbroken {
      return spans.map { $0.unbrokenText(in: language) }.joined(separator: ", ")
    }
    let alike = spans.filter { $0.weeks == .every && $0.firstWeekday != nil }
    let others = spans.filter { $0.weeks != .every || $0.firstWeekday == nil }
    return (weekText(of: alike, in: language) + others.map { $0.text(in: language) })
      .joined(separator: ", ")
  }

  private func period(in language: Language) -> String? {
    if firstDay == nil, lastDay == nil { return nil }
    if firstDay == lastDay { return firstDay?.text(in: language) }
    return "\(firstDay?.text(in: language) ?? "")–\(lastDay?.text(in: language) ?? "")"
  }
}

/// Days that follow each other with the same times are told together.
private func weekText(of spans: [ServiceHours.Span], in language: Language) -> [String] {
  let days = (0...6).map { day in
    spans.filter { $0.weekdays.contains(day) }.sorted { $0.opens < $1.opens }
      .map { $0.timeText(in: language) }.joined(separator: " + ")
  }
  var texts: [String] = []
  var first = 0
  for day in days.indices {
    let isLast = day == days.endIndex - 1 || days[day + 1] != days[day]
    guard isLast else { continue }
    if !days[day].isEmpty {
      texts.append("\(weekdayText(first, day, in: language)) \(days[day])")
    }
    first = day + 1
  }
  return texts
}

extension ServiceHours.Span {
  fileprivate var weekdays: Set<Int> {
    guard let first = firstWeekday else { return Set(0...6) }
    let length = ((lastWeekday ?? first) - first + 7) % 7
    return Set((0...length).map { (first + $0) % 7 })
  }

  fileprivate func timeText(in language: Language) -> String {
    "\(clockText(opens, in: language))–\(clockText(closes, in: language))"
  }

  fileprivate func text(in language: Language) -> String {
    let day = firstWeekday.map { weekdayText($0, lastWeekday ?? $0, in: language) + " " } ?? ""
    let text = day + timeText(in: language)
    return switch weeks {
    case .every: text
    case .odd:
      Phrase(
        fi: "parittomina viikkoina \(text)",
        sv: "udda veckor \(text)",
        en: "odd weeks \(text)",
      )[language]
    case .even:
      Phrase(
        fi: "parillisina viikkoina \(text)",
        sv: "jämna veckor \(text)",
        en: "even weeks \(text)",
      )[language]
    }
  }

  fileprivate func unbrokenText(in language: Language) -> String {
    guard let first = firstWeekday, let last = lastWeekday else { return timeText(in: language) }
    let start = "\(weekdayText(first, first, in: language)) \(clockText(opens, in: language))"
    return start + "–\(weekdayText(last, last, in: language)) \(clockText(closes, in: language))"
  }
}

private func weekdayText(_ first: Int, _ last: Int, in language: Language) -> String {
  let names =
    switch language {
    case .fi: ["ma", "ti", "ke", "to", "pe", "la", "su"]
    case .sv: ["må", "ti", "on", "to", "fr", "lö", "sö"]
    case .en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    }
  return first == last ? names[first] : "\(names[first])–\(names[last])"
}

/// A time of day as the language writes it: `8`, `8.30`, or `8:00`.
private func clockText(_ minute: Int, in language: Language) -> String {
  let (hour, rest) = (minute / 60, minute % 60)
  let minutes = rest < 10 ? "0\(rest)" : "\(rest)"
  return switch language {
  case .fi, .sv: rest == 0 ? "\(hour)" : "\(hour).\(minutes)"
  case .en: "\(hour):\(minutes)"
  }
}
