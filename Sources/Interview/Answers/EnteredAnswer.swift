import CivilDates
import FormExpressions

extension AnswerValue {
  /// Reads what was typed, or what a file holds, as an answer to `question`.
  ///
  /// Numbers may have a decimal comma; days are `2026-08-31` or `31.8.2026`; choices are names. A day
  /// with a time is taken at `offsetMinutes` from UTC where it does not say so itself.
  public static func entered(
    _ text: String,
    for question: Question,
    offsetMinutes: Int = 0,
  ) throws(AnswerError) -> AnswerValue {
    let typed = text.trimmed
    guard !typed.isEmpty else { throw .empty }
    switch question.type {
    case .text, .hidden, .calculate:
      return .text(typed)
    case .integer:
      guard let number = Int(typed) else { throw .notAWholeNumber(typed) }
      return .integer(number)
    case .decimal:
      return .decimal(try number(typed))
    case .range:
      return try inRange(try number(typed), question)
    case .date, .today:
      guard let date = CivilDate(typed) ?? CivilDate(finnish: typed) else { throw .notADate(typed) }
      return .date(date)
    case .time:
      guard let time = ClockTime(typed) else { throw .notATime(typed) }
      return .time(time)
    case .dateTime, .start, .end:
      guard let moment = Moment(typed) ?? dayAndTime(typed, offsetMinutes: offsetMinutes) else {
        throw .notADateTime(typed)
      }
      return .dateTime(moment)
    case .selectOne:
      return try AnswerValue.choice(typed).fitted(to: question)
    case .selectMultiple:
      return try AnswerValue.choices(names(in: typed)).fitted(to: question)
    case .rank:
      return try AnswerValue.ranked(names(in: typed)).fitted(to: question)
    case .acknowledge:
      guard typed == "OK" else { throw .noSuchChoice(typed) }
      return .acknowledged
    case .username, .deviceID, .email, .phoneNumber, .audit, .geopoint, .geotrace, .geoshape,
      .startGeopoint, .image, .audio, .video, .file, .barcode, .backgroundAudio:
      // What another program answered is kept as it came.
      return .text(typed)
    case .note:
      throw .takesNoAnswer(question.id)
    }
  }

  /// Reads what an expression came to as an answer to `question`.
  ///
  /// As in ODK, a day takes the day of a moment, and a whole number drops the decimals.
  static func computed(
    _ value: FormValue,
    for question: Question,
  ) throws(AnswerError) -> AnswerValue {
    switch (value, question.type) {
    case (.moment(let moment), .date):
      guard let day = moment.local?.day else { throw .notADate(value.stored) }
      return .date(day)
    case (.number(let number), .integer):
      guard let whole = Int(exactly: number.rounded(.towardZero)) else {
        throw .notAWholeNumber(value.stored)
      }
      return .integer(whole)
    default:
      return try entered(value.stored, for: question)
    }
  }

  /// The value itself when it is one that `question` can have; picks come in the form's order.
  func fitted(to question: Question) throws(AnswerError) -> AnswerValue {
    switch (self, question.type) {
    case (.text(let text), .text):
      guard !text.trimmed.isEmpty else { throw .empty }
      return self
    case (.integer, .integer), (.date, .date), (.time, .time), (.dateTime, .dateTime),
      (.acknowledged, .acknowledge):
      return self
    case (.decimal(let number), .decimal):
      guard number.isFinite else { throw .notANumber(odkText) }
      return self
    case (.decimal(let number), .range):
      return try Self.inRange(number, question)
    case (.integer(let whole), .range):
      return try Self.inRange(Double(whole), question)
    case (.choice(let name), .selectOne):
      try offers([name], question)
      return self
    case (.choices(let names), .selectMultiple):
      guard !names.isEmpty else { throw .empty }
      try offers(names, question)
      let picked = Set(names)
      return .choices(question.choices.map(\.name).filter(picked.contains))
    case (.ranked(let names), .rank):
      guard !names.isEmpty else { throw .empty }
      try offers(names, question)
      if let twice = names.indices.first(where: { names[..<$0].contains(names[$0]) }) {
        throw .rankedTwice(names[twice])
      }
      return self
    default:
      throw .wrongKind(question.type)
    }
  }
}

private func offers(_ names: [String], _ question: Question) throws(AnswerError) {
  let known = names.count > 8 ? Set(question.choices.map(\.name)) : []
  let stray = names.first { name in
    known.isEmpty ? !question.choices.contains { $0.name == name } : !known.contains(name)
  }
  guard let stray else { return }
  throw .noSuchChoice(stray)
}

private func names(in text: String) -> [String] {
  text.split { $0.isWhitespace }.map(String.init)
}

private func number(_ typed: String) throws(AnswerError) -> Double {
  let isPlain = typed.allSatisfy { $0.isASCII && ($0.isNumber || "-.,".contains($0)) }
  let pointed = typed.map { $0 == "," ? "." : $0 }
  guard isPlain, let number = Double(String(pointed)) else { throw .notANumber(typed) }
  return number
}

extension AnswerValue {
  fileprivate static func inRange(
    _ number: Double,
    _ question: Question,
  ) throws(AnswerError) -> AnswerValue {
    guard let range = question.range else { return .decimal(number) }
    let low = min(range.start, range.end)
    let high = max(range.start, range.end)
    let steps = (number - range.start) / range.step
    guard number >= low, number <= high, (steps - steps.rounded()).magnitude < 1e-9 else {
      throw .notInRange(plainDecimal(number), range)
    }
    return .decimal(number)
  }
}

/// A day and a time with a space or a T between, `31.8.2026 9.30`.
private func dayAndTime(_ text: String, offsetMinutes: Int) -> Moment? {
  let parts = text.split { $0.isWhitespace || $0 == "T" }.map(String.init)
  guard parts.count == 2, let day = CivilDate(parts[0]) ?? CivilDate(finnish: parts[0]),
    let time = ClockTime(parts[1])
  else { return nil }
  let minutes = (day.dayNumber * 24 + time.hour) * 60 + time.minute
  return Moment(milliseconds: (minutes - offsetMinutes) * 60_000, offsetMinutes: offsetMinutes)
}
