import CivilDates

extension FormFunction {
  static let days: [FormFunction] = [
    FormFunction(
      "today",
      0...0,
      "today() is the day of the interview.",
    ) { _, context throws(EvaluationError) in
      guard let (day, _) = context.surroundings.local(context.surroundings.now) else {
        return .blank
      }
      return .day(day)
    },
    FormFunction(
      "now",
      0...0,
      "now() is the day and time of the interview.",
    ) { _, context throws(EvaluationError) in
      .moment(context.surroundings.now)
    },
    FormFunction(
      "date",
      1...1,
      "date(value) is the day of an ISO text or of days since 1970-01-01.",
    ) { arguments, context throws(EvaluationError) in
      try context.date(of: arguments[0])
    },
    FormFunction(
      "date-time",
      1...1,
      "date-time(value) is the day and time of an ISO text or of days since 1970-01-01.",
    ) { arguments, context throws(EvaluationError) in
      context.moment(of: try context.value(of: arguments[0])).map(FormValue.moment) ?? .blank
    },
    FormFunction(
      "decimal-date-time",
      1...1,
      "decimal-date-time(date) is the days since 1970-01-01, with the time as fraction.",
    ) { arguments, context throws(EvaluationError) in
      let value = context.single(try context.value(of: arguments[0]))
      if case .number(let number) = value { return .number(number) }
      guard let moment = context.moment(of: value) else { return .number(.nan) }
      return .number(context.surroundings.number(of: moment))
    },
    FormFunction(
      "decimal-time",
      1...1,
      "decimal-time(time) is the fraction of the day that has passed.",
    ) { arguments, context throws(EvaluationError) in
      guard let time = context.millisecondOfDay(of: try context.value(of: arguments[0])) else {
        return .number(.nan)
      }
      return .number(Double(time) / Double(Moment.millisecondsInDay))
    },
  ]
}

extension EvaluationContext {
  /// On the line of time; nil for a blank, a truth and a text that is no date.
  func moment(of value: FormValue) -> Moment? {
    switch single(value) {
    case .day(let day): surroundings.midnight(of: day)
    case .moment(let moment): moment
    case .number(let number): surroundings.moment(ofNumber: number)
    case .text(let text):
      CivilDate(text).map(surroundings.midnight) ?? surroundings.moment(ofText: text)
        ?? surroundings.moment(ofNumber: numberFromText(text))
    case .boolean, .nodes: nil
    }
  }

  /// The day that a value is or falls on; nil for what is no date.
  package func day(from value: FormValue) -> CivilDate? {
    let value = single(value)
    if case .day(let day) = value { return day }
    return moment(of: value).flatMap { surroundings.local($0)?.day }
  }

  /// A day; where days are moments, one that keeps its time of day unless that is midnight.
  fileprivate func date(of expression: FormExpression) throws(EvaluationError) -> FormValue {
    let value = single(try value(of: expression))
    if case .day = value { return value }
    if case .text(let text) = value {
      if text.isEmpty { return .blank }
      if let day = CivilDate(text) { return .day(day) }
    }
    guard let moment = moment(of: value) else {
      guard case .number(let number) = value, number.isNaN else {
        throw .notADate(string(from: value))
      }
      return surroundings.invalidDate
    }
    guard let (day, time) = surroundings.local(moment) else {
      throw .notADate(string(from: value))
    }
    return surroundings.reckoning == .moments && time != 0 ? .moment(moment) : .day(day)
  }

  /// Milliseconds since midnight of a time, or of a day and time on the clock of the zone.
  fileprivate func millisecondOfDay(of value: FormValue) -> Int? {
    let value = single(value)
    guard case .text(let text) = value, let time = ISOTime(text) else {
      return moment(of: value).flatMap { surroundings.local($0)?.millisecondOfDay }
    }
    guard let offset = time.offsetMinutes, surroundings.reckoning == .moments else {
      return time.millisecondOfDay
    }
    let moment = Moment(
      milliseconds: time.millisecondOfDay - offset * 60_000,
      offsetMinutes: offset,
    )
    return surroundings.local(moment)?.millisecondOfDay
  }
}
