import CivilDates
import FormExpressions

/// A value given as an answer, typed by its question.
public enum AnswerValue: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case decimal(Double)
  case date(CivilDate)
  case time(ClockTime)
  case dateTime(Moment)
  case choice(String)
  /// The names picked, in the order of the form's list.
  case choices([String])
  /// Every choice that was offered, the one put first being the first.
  case ranked([String])
  case acknowledged

  /// The value as ODK stores it: ISO dates, decimal points, names joined by one space, `OK`.
  public var odkText: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): plainDecimal(number)
    case .date(let date): date.description
    case .time(let time): time.description
    case .dateTime(let moment): moment.description
    case .choice(let name): name
    case .choices(let names), .ranked(let names): names.joined(separator: " ")
    case .acknowledged: "OK"
    }
  }

  /// What expressions read.
  var formValue: FormValue {
    switch self {
    case .integer(let number): .number(Double(number))
    case .decimal(let number): .number(number)
    case .date(let date): .day(date)
    case .dateTime(let moment): .moment(moment)
    case .text, .time, .choice, .choices, .ranked, .acknowledged: .text(odkText)
    }
  }
}

/// What is known about one question once it has been put.
public enum Answer: Equatable, Sendable {
  case value(AnswerValue)
  /// The question was put and has no value; expressions read ''.
  case status(AnswerStatus)
}

/// Why a question that was put has no value.
public enum AnswerStatus: String, Codable, Equatable, Sendable {
  case dontKnow
  case refused
  case notApplicable
}
