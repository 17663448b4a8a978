import CivilDates

extension FormFunction {
  static let dayFormats: [FormFunction] = [
    FormFunction(
      "format-date",
      2...2,
      "format-date(date, '%d.%m.%Y') writes %Y %y %m %n %b %d %e %a %W %%.",
    ) { arguments, context throws(EvaluationError) in
      try context.formatted(arguments)
    },
    FormFunction(
      "format-date-time",
      2...2,
      "format-date-time(date, '%H:%M') also writes %H %h %M %S %3.",
    ) { arguments, context throws(EvaluationError) in
      try context.formatted(arguments)
    },
  ]
}

extension EvaluationContext {
  fileprivate func formatted(_ arguments: [FormExpression]) throws(EvaluationError) -> FormValue {
    guard let moment = moment(of: try value(of: arguments[0])),
      let (day, millisecondOfDay) = surroundings.local(moment)
    else { return .blank }
    let clock = WrittenDay(
      day: day,
      millisecondOfDay: millisecondOfDay,
      names: .inLanguage(surroundings.language),
    )
    return .text(clock.written(as: try string(of: arguments[1])))
  }
}

/// A day and time as a format writes them.
private struct WrittenDay {
  let day: CivilDate
  let millisecondOfDay: Int
  let names: CalendarNames

  /// Fills in the letters after each '%'; an unknown one stays as written.
  func written(as format: String) -> String {
    var result = ""
    var isEscape = false
    for character in format {
      if isEscape {
        result += part(character) ?? "%\(character)"
        isEscape = false
      } else if character == "%" {
        isEscape = true
      } else {
        result.append(character)
      }
    }
    return isEscape ? result + "%" : result
  }

  private func part(_ letter: Character) -> String? {
    let minutes = millisecondOfDay / 60_000
    return switch letter {
    case "Y": padded(day.year, to: 4)
    case "y": padded(day.year % 100, to: 2)
    case "m": padded(day.month, to: 2)
    case "n": String(day.month)
    case "b": names.months[day.month - 1]
    case "d": padded(day.day, to: 2)
    case "e": String(day.day)
    case "a": names.weekdays[day.weekday]
    case "W": padded(day.isoWeek, to: 2)
    case "H": padded(minutes / 60, to: 2)
    case "h": String(minutes / 60)
    case "M": padded(minutes % 60, to: 2)
    case "S": padded(millisecondOfDay / 1000 % 60, to: 2)
    case "3": padded(millisecondOfDay % 1000, to: 3)
    case "%": "%"
    default: nil
    }
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
