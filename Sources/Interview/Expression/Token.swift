/// A word of an expression and the character it begins at, counted from 1.
struct Token: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case number(Double)
    case text(String)
    case reference(QuestionID)
    case own
    case name(String)
    case binary(BinaryOperator)
    case open
    case close
    case comma
    case end
  }

  let kind: Kind
  let column: Int
  /// As written in the form.
  let spelling: String

  /// Whether an operator may follow; decides what `*`, `div` or `and` mean, as XPath 1.0 does.
  var endsValue: Bool {
    switch kind {
    case .number, .text, .reference, .own, .close: true
    case .name, .binary, .open, .comma, .end: false
    }
  }
}
