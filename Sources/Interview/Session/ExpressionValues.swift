import FormExpressions

/// Expressions of the form on the answers as they are.
extension InterviewSession {
  func isTrue(_ expression: FormExpression, at node: Int) -> Bool {
    do throws(EvaluationError) {
      return try context(filled, at: node).isTrue(expression)
    } catch {
      // A condition that cannot be worked out, such as one on a day that is no day, does not hold.
      return false
    }
  }

  /// A single value; '' where it cannot be worked out, as for a blank.
  func value(of expression: FormExpression, at node: Int, own: FormValue) -> FormValue {
    do throws(EvaluationError) {
      return try context(filled.trying(own, at: node), at: node).answer(of: expression)
    } catch {
      return .blank
    }
  }

  func context(_ nodes: FilledForm, at node: Int) -> EvaluationContext {
    EvaluationContext(
      main: nodes,
      surroundings: surroundings,
      node: Node(document: 0, id: node),
    )
  }
}
