import FormExpressions

/// What the context node of an expression is before the form is filled in.
enum StaticContext {
  /// The field that the expression stands on.
  case field
  /// A choice of a list, as in a choice filter.
  case choice
}

/// A field that an expression reads.
struct FieldRead: Hashable {
  let field: Int
  /// Whether instances of a repeat other than the reader's own are read.
  let isWide: Bool
}

/// The fields that `expression` can read, whatever the answers.
func fieldReads(
  of expression: FormExpression,
  on owner: Int,
  context: StaticContext,
  fields: [Field],
  _ layout: FormLayout,
) -> Set<FieldRead> {
  var reader = FieldReader(owner: owner, paths: StaticPaths(fields: fields, layout: layout))
  let start: StaticNodes = context == .field ? .fields([owner], isWide: false) : .elsewhere
  reader.read(expression, at: start)
  return reader.reads
}

private struct FieldReader {
  let owner: Int
  let paths: StaticPaths
  var reads: Set<FieldRead> = []

  mutating func read(_ expression: FormExpression, at context: StaticNodes) {
    switch expression {
    case .number, .text: break
    case .negative(let operand): read(operand, at: context)
    case .binary(_, let left, let right):
      read(left, at: context)
      read(right, at: context)
    case .call(let function, let arguments) where function.name == "indexed-repeat":
      for argument in arguments {
        if case .field(let reference) = argument, let field = reference.index {
          reads.insert(FieldRead(field: field, isWide: true))
        } else {
          read(argument, at: context)
        }
      }
    case .call(_, let arguments):
      for argument in arguments { read(argument, at: context) }
    case .field, .own, .path, .union: note(nodes(of: expression, at: context))
    }
  }

  private mutating func note(_ nodes: StaticNodes) {
    guard case .fields(let found, let isWide) = nodes else { return }
    for field in found where field != StaticPaths.document {
      reads.insert(FieldRead(field: field, isWide: isWide))
    }
  }

  mutating func nodes(of expression: FormExpression, at context: StaticNodes) -> StaticNodes {
    switch expression {
    case .own: return context
    case .field(let reference):
      guard let field = reference.index else { return .fields([], isWide: false) }
      // A repeat's own name means all its instances, also inside one of them.
      return .fields([field], isWide: paths.fields[field].kind == .repeatGroup)
    case .union(let left, let right):
      note(nodes(of: left, at: context))
      return nodes(of: right, at: context)
    case .call(let function, _) where function.name == "current":
      return .fields([owner], isWide: false)
    case .call(let function, let arguments):
      for argument in arguments { read(argument, at: context) }
      return function.name == "instance" ? .elsewhere : .fields([], isWide: false)
    case .path(let path): return nodes(of: path, at: context)
    case .number, .text, .negative, .binary:
      read(expression, at: context)
      return .fields([], isWide: false)
    }
  }

  private mutating func nodes(of path: LocationPath, at context: StaticNodes) -> StaticNodes {
    var reached: StaticNodes
    switch path.start {
    case .context: reached = context
    case .root: reached = context.rootOfDocument
    case .nodes(let expression, let predicates):
      reached = nodes(of: expression, at: context)
      reached = narrowed(reached, by: predicates)
    }
    for step in path.steps {
      reached = paths.step(step, from: reached)
      reached = narrowed(reached, by: step.predicates)
    }
    return reached
  }

  private mutating func narrowed(
    _ nodes: StaticNodes,
    by predicates: [FormExpression],
  ) -> StaticNodes {
    for predicate in predicates { read(predicate, at: nodes) }
    return predicates.isEmpty ? nodes : nodes.widened
  }
}
