import Synchronization

/// Patterns that are worked out during evaluation, kept so that each is read once.
final class PatternCache: Sendable {
  /// A form has tens of patterns; beyond this all are forgotten.
  static let capacity = 200

  static let shared = PatternCache()

  private let known = Mutex<[String: Pattern]>([:])

  func pattern(_ text: String) throws(EvaluationError) -> Pattern {
    if let pattern = known.withLock({ $0[text] }) { return pattern }
    do {
      let pattern = try Pattern(text)
      known.withLock {
        if $0.count >= Self.capacity { $0.removeAll() }
        $0[text] = pattern
      }
      return pattern
    } catch {
      throw .badPattern(text, reason: error.reason)
    }
  }
}
