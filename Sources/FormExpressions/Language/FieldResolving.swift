extension FormExpression {
  /// The same tree with the index of every field that `index` knows.
  package func resolvingFields(_ index: (String) -> Int?) -> FormExpression {
    switch self {
    case .number, .text, .own: self
    case .field(let field): .field(FieldReference(name: field.name, index: index(field.name)))
    case .negative(let operand): .negative(operand.resolvingFields(index))
    case .binary(let symbol, let left, let right):
      .binary(symbol, left.resolvingFields(index), right.resolvingFields(index))
    case .union(let left, let right):
      .union(left.resolvingFields(index), right.resolvingFields(index))
    case .call(let function, let arguments):
      .call(function, arguments: arguments.map { $0.resolvingFields(index) })
    case .path(let path): .path(path.resolvingFields(index))
    }
  }
}

extension LocationPath {
  fileprivate func resolvingFields(_ index: (String) -> Int?) -> LocationPath {
    var copy = self
    if case .nodes(let start, let predicates) = start {
      copy.start = .nodes(
        start.resolvingFields(index),
        predicates: predicates.map { $0.resolvingFields(index) },
      )
    }
    for step in steps.indices {
      copy.steps[step].predicates = steps[step].predicates.map { $0.resolvingFields(index) }
    }
    return copy
  }
}
