import CivilDates

/// A value given as an answer, typed by its question.
public enum AnswerValue: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case decimal(Double)
  case date(CivilDate)
  case choice(String)
  /// The names picked, in the order of the form's list.
  case choices([String])
  case acknowledged

  /// The value as ODK stores it: ISO dates, decimal points, names joined by one space, `OK`.
  public var odkText: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): plainDecimal(number)
    case .date(let date): date.description
    case .choice(let name): name
    case .choices(let names): names.joined(separator: " ")
    case .acknowledged: "OK"
    }
  }
}

/// What is known about one question once it has been put.
public enum Answer: Equatable, Sendable {
  case value(AnswerValue)
  case dontKnow
  case refused
}

/// Why a question that was put has no value.
public enum AnswerStatus: String, Codable, Equatable, Sendable {
  case dontKnow
  case refused
}
