import Foundation

/// A file of answers: `{"form":"…","version":"…","answers":{"name":"value"}}`, see
/// ``AnswerTable``.
public struct AnswersDocument: Codable, Equatable, Sendable {
  public var form: String
  public var version: String
  public var answers: AnswerTable

  public init(form: String, version: String, answers: AnswerTable) {
    self.form = form
    self.version = version
    self.answers = answers
  }

  public init(_ record: InterviewRecord) {
    self.init(form: record.form, version: record.version, answers: record.answers)
  }

  /// Reads a document; the error says in a sentence what is wrong and where.
  public static func decode(_ data: Data) throws(AnswersDocumentError) -> AnswersDocument {
    do {
      return try JSONDecoder().decode(AnswersDocument.self, from: data)
    } catch let error as DecodingError {
      throw AnswersDocumentError(error)
    } catch {
      throw AnswersDocumentError(place: "", problem: "\(error)")
    }
  }

  /// Keys in alphabetical order, so that equal documents are equal files.
  public func jsonData() throws -> Data {
    try documentEncoder().encode(self)
  }
}

/// A file that is not a document of answers.
public struct AnswersDocumentError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The path of keys, such as `answers.age`; empty for the whole file.
  public let place: String
  public let problem: String

  public var description: String {
    let place = place.isEmpty ? "The answers file" : "In the answers file, '\(place)'"
    let problem = problem.hasSuffix(".") ? String(problem.dropLast()) : problem
    return """
      \(place) cannot be read: \(problem). Write {"form":"…","version":"…",\
      "answers":{"name":"value"}}.
      """
  }
}

extension AnswersDocumentError {
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let found):
      self.init(
        place: written(found.codingPath),
        problem: "the key '\(key.stringValue)' is missing",
      )
    case .typeMismatch(let type, let found):
      let isText = type == String.self
      self.init(
        place: written(found.codingPath),
        problem: isText
          ? "it is neither a text, a number nor a status" : "it is no object in braces",
      )
    case .valueNotFound(_, let found):
      self.init(place: written(found.codingPath), problem: "it is null")
    case .dataCorrupted(let found):
      let isWhole = found.codingPath.isEmpty
      self.init(
        place: written(found.codingPath),
        problem: isWhole ? "it is not JSON" : "it is not one of the values that can stand there",
      )
    @unknown default:
      self.init(place: "", problem: "\(error)")
    }
  }
}

/// Names joined by points, places in lists in brackets and counted from 0: `answers.member[1].age`.
private func written(_ path: [any CodingKey]) -> String {
  path.reduce("") { text, key in
    if let index = key.intValue { return "\(text)[\(index)]" }
    return text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)"
  }
}

/// JSON for people and for comparing files: indented, keys in order.
func documentEncoder() -> JSONEncoder {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return encoder
}
