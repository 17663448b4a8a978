import Languages

/// What is wrong with the text of an expression, at which of its characters, and what to do.
package struct ExpressionMistake: Error, Equatable, Sendable {
  package enum Code: String, Sendable {
    case syntax
    case unknownFunction = "unknown-function"
    case argumentCount = "argument-count"
    case tooDeep = "too-deep"
  }

  /// Counted from 1 in the cell's text.
  package let column: Int
  package let kind: Code
  package let message: Phrase
  package let suggestion: Phrase

  package var code: String { kind.rawValue }
}

/// All that is wrong with one expression; never empty.
package struct ExpressionMistakes: Error, Equatable, Sendable {
  /// In the order of the text.
  package let list: [ExpressionMistake]

  init(list: [ExpressionMistake]) { self.list = list.sorted { $0.column < $1.column } }
}

extension ExpressionMistake {
  /// A mistake whose message begins with the words at fault and ends with their place.
  static func syntax(
    at column: Int,
    _ message: Phrase,
    _ suggestion: Phrase,
  ) -> ExpressionMistake {
    ExpressionMistake(column: column, kind: .syntax, message: message, suggestion: suggestion)
  }
}
