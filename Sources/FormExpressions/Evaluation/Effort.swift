/// How many nodes an evaluation has looked at, so that none goes on without end.
///
/// Predicates within predicates multiply: three levels over a list of thousands would take days.
/// Shared by a context and its copies, which stand for the parts of one evaluation.
package final class Effort {
  /// About a second's work; a filter over 100,000 choices looks at a hundredth of it.
  package static let maximumNodes = 20_000_000

  private var nodes = 0

  func spend(_ count: Int) throws(EvaluationError) {
    nodes += count
    guard nodes <= Self.maximumNodes else { throw .tooManyNodes(limit: Self.maximumNodes) }
  }
}
