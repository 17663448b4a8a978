/// Where an expression stands: the nodes it can read and the one it is about.
package struct EvaluationContext {
  package let main: any NodeSource
  package let surroundings: Surroundings
  /// The context node; nil where there is no document, and then paths and `.` are errors.
  package var node: Node?
  /// What `current()` gives.
  package var current: Node?
  /// The context position and size, counted from 1, inside a predicate.
  package var position = 1
  package var size = 1

  package init(main: any NodeSource, surroundings: Surroundings, node: Node?) {
    self.main = main
    self.surroundings = surroundings
    self.node = node
    current = node
  }
}

extension EvaluationContext {
  /// - Throws: where the value cannot be worked out, such as `date('not a date')`.
  package func value(of expression: FormExpression) throws(EvaluationError) -> FormValue { fatalError() }

  package func isTrue(_ expression: FormExpression) throws(EvaluationError) -> Bool { fatalError() }
}
