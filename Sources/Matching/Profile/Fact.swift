/// What is known of one thing about a client.
///
/// The last three differ for the interview, not for matching: a refusal costs no points.
public enum Fact<Value> {
  case known(Value)
  case unanswered
  case dontKnow
  case refused

  /// Nil unless known, which is never the same as "no".
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }
}

extension Fact: Equatable where Value: Equatable {}
extension Fact: Sendable where Value: Sendable {}
