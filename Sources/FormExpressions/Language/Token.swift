/// A word of an expression and the bytes of its text, counted from 0.
struct Token: Equatable {
  enum Kind: Equatable {
    case number(Double)
    case text(String)
    /// `${name}`.
    case reference(String)
    case name(String)
    case binary(BinaryOperator)
    case open
    case close
    case openPredicate
    case closePredicate
    case comma
    case point
    case twoPoints
    case slash
    case twoSlashes
    case pipe
    case at
    /// `::` after the name of an axis.
    case twoColons
    /// `*` as a step of a path.
    case star
    case end
  }

  let kind: Kind
  let start: Int
  let end: Int

  /// Whether an operator may follow; decides what `*`, `div` and `and` mean, as XPath 1.0 does.
  var endsValue: Bool {
    switch kind {
    case .number, .text, .reference, .name, .close, .closePredicate, .point, .twoPoints, .star:
      true
    case .binary, .open, .openPredicate, .comma, .slash, .twoSlashes, .pipe, .at, .twoColons, .end:
      false
    }
  }
}
