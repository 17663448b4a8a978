import CivilDates

extension FormFunction {
  static let dates: [FormFunction] = [
    FormFunction("today", 0...0, "today() is the day of the interview.") {
      .date($0.context.today)
    },
    FormFunction(
      "date",
      1...1,
      "date(value) is the day of an ISO text or of days since 1970-01-01.",
    ) { $0[0].date.map(FormValue.date) ?? .blank },
    FormFunction(
      "decimal-date-time",
      1...1,
      "decimal-date-time(date) is the days since 1970-01-01.",
    ) { .number($0[0].number) },
    FormFunction(
      "format-date",
      2...2,
      "format-date(date, '%d.%m.%Y') writes %Y %y %m %n %b %d %e %a %%.",
    ) { arguments in
      guard let date = arguments[0].date else { return .blank }
      let names = CalendarNames.inLanguage(arguments.context.language)
      return .text(formatted(date, as: arguments[1].string, names: names))
    },
  ]
}

/// Fills in the letters after each '%'; an unknown one stays as written.
private func formatted(_ date: CivilDate, as pattern: String, names: CalendarNames) -> String {
  var result = ""
  var isEscape = false
  for character in pattern {
    guard isEscape else {
      if character == "%" { isEscape = true } else { result.append(character) }
      continue
    }
    isEscape = false
    switch character {
    case "Y": result += zeroPadded(date.year, to: 4)
    case "y": result += zeroPadded(date.year % 100, to: 2)
    case "m": result += zeroPadded(date.month, to: 2)
    case "n": result += String(date.month)
    case "b": result += names.months[date.month - 1]
    case "d": result += zeroPadded(date.day, to: 2)
    case "e": result += String(date.day)
    case "a": result += names.weekdays[weekday(date)]
    case "%": result.append("%")
    default: result += "%\(character)"
    }
  }
  return isEscape ? result + "%" : result
}

/// From 0 on Monday to 6 on Sunday; 1970-01-01 was a Thursday.
private func weekday(_ date: CivilDate) -> Int { ((date.dayNumber + 3) % 7 + 7) % 7 }

private func zeroPadded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Short names of months and of weekdays from Monday on.
struct CalendarNames: Sendable {
  let months: [String]
  let weekdays: [String]

  /// English where the language has no names here.
  static func inLanguage(_ tag: String) -> CalendarNames {
    switch tag {
    case "fi": finnish
    case "sv": swedish
    default: english
    }
  }

  private static let finnish = CalendarNames(
    months: [
      "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka",
      "marras", "joulu",
    ],
    weekdays: ["ma", "ti", "ke", "to", "pe", "la", "su"],
  )
  private static let swedish = CalendarNames(
    months: [
      "jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
    ],
    weekdays: ["mån", "tis", "ons", "tor", "fre", "lör", "sön"],
  )
  private static let english = CalendarNames(
    months: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  )
}
