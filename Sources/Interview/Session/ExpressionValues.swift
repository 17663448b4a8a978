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
      let value = try context(filled.trying(own, at: node), at: node).value(of: expression)
      switch value {
      case .nodes(let nodes): return nodes.first.map { singleValue(of: $0) } ?? .blank
      case .number(let number) where number.isNaN: return .blank
      default: return value
      }
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

  private func singleValue(of node: Node) -> FormValue {
    node.document == 0
      ? filled.value(of: node.id)
      : .text(form.instances[Int(node.document) - 1].text(of: node.id))
  }
}
