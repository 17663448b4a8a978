import FormExpressions

/// An answer as files hold it: ODK text, not yet typed by a question, or the reason for none.
///
/// In JSON a string, or `{"status":"dontKnow"}`; a JSON number is read as its text.
public enum StoredAnswer: Equatable, Sendable {
  case text(String)
  case status(AnswerStatus)

  init(_ answer: Answer) {
    switch answer {
    case .value(let value): self = .text(value.odkText)
    case .status(let status): self = .status(status)
    }
  }
}

extension StoredAnswer {
  /// The answer typed by its question.
  func answer(to question: Question) throws(AnswerError) -> Answer {
    switch self {
    case .text(let text): return .value(try .entered(text, for: question))
    case .status(let status):
      guard question.type.presence == .answered else { throw .takesNoAnswer(question.id) }
      return .status(status)
    }
  }
}

extension StoredAnswer: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) { self = .text(text) }
}

extension StoredAnswer: Codable {
  private enum CodingKeys: String, CodingKey {
    case status
  }

  public init(from decoder: any Decoder) throws {
    if let object = try Self.ifMatching({ try decoder.container(keyedBy: CodingKeys.self) }) {
      self = .status(try object.decode(AnswerStatus.self, forKey: .status))
      return
    }
    let single = try decoder.singleValueContainer()
    if let number = try Self.ifMatching({ try single.decode(Double.self) }) {
      self = .text(plainDecimal(number))
    } else {
      self = .text(try single.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .status(let status):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(status, forKey: .status)
    }
  }

  /// Nil when the JSON is of another kind; other mistakes are thrown on.
  private static func ifMatching<Value>(_ decode: () throws -> Value) throws -> Value? {
    do {
      return try decode()
    } catch DecodingError.typeMismatch {
      return nil
    }
  }
}
