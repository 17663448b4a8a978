import FormExpressions

/// Follows every path of an expression, and reports those that lead nowhere.
struct PathCheck {
  /// What a part of an expression stands on.
  private enum Place {
    case fields(Set<Int>)
    /// The document of a list or file, its root, and one of its rows.
    case document(ListDraft)
    case root(ListDraft)
    case item(ListDraft)
    case unknown
  }

  private let form: CheckedForm
  private let expression: WrittenExpression
  private var problems: [PathProblem] = []

  static func check(
    _ expression: WrittenExpression,
    _ form: CheckedForm,
    _ findings: inout FindingList,
  ) {
    var check = PathCheck(form: form, expression: expression)
    check.walk(expression.tree, at: check.start)
    let isTextPerhaps = check.problems.contains { problem in
      if case .bareName = problem { expression.role == .initial } else { false }
    }
    guard !isTextPerhaps else {
      let text = expression.cell.text
      findings.add(ValueProblem.unsoundDefault(text), at: expression.cell)
      return
    }
    for problem in check.problems { findings.add(problem, at: expression.cell) }
  }

  private init(form: CheckedForm, expression: WrittenExpression) {
    self.form = form
    self.expression = expression
  }

  private var start: Place {
    guard expression.role == .choiceFilter else { return .fields([expression.owner]) }
    let list = form.question(expression.owner).flatMap(form.list)
    return list.map(Place.item) ?? .unknown
  }

  private mutating func walk(_ part: FormExpression, at place: Place) {
    switch part {
    case .number, .text, .field, .own: break
    case .negative(let operand): walk(operand, at: place)
    case .binary(_, let left, let right), .union(let left, let right):
      walk(left, at: place)
      walk(right, at: place)
    case .call(let function, let arguments):
      checkLookUp(function, arguments)
      for argument in arguments { walk(argument, at: place) }
    case .path(let path): follow(path, from: place)
    }
  }

  private mutating func checkLookUp(_ function: FormFunction, _ arguments: [FormExpression]) {
    guard case .text(let id)? = arguments.first else { return }
    switch function.name {
    case "instance" where form.lookUps[id] == nil && !form.lookUps.names(file: id):
      problems.append(.list(id, closest: nearest(to: id, among: form.lookUps.knownIDs)))
    case "pulldata":
      guard let file = form.lookUps[id] else { return }
      for case .text(let column) in arguments[1...2] where !file.columns.contains(column) {
        let closest = nearest(to: column, among: file.columns)
        problems.append(.column(column, list: id, instead: closest))
      }
    default: break
    }
  }

  private mutating func follow(_ path: LocationPath, from place: Place) {
    var current: Place
    switch path.start {
    case .context: current = place
    case .root: current = .fields([StaticPaths.document])
    case .nodes(let start, let predicates):
      walk(start, at: place)
      current = self.place(of: start, at: place)
      for predicate in predicates { walk(predicate, at: current) }
    }
    for step in path.steps {
      current = take(step, of: path, from: current)
      for predicate in step.predicates { walk(predicate, at: current) }
    }
  }

  private func place(of start: FormExpression, at place: Place) -> Place {
    switch start {
    case .own: return place
    case .field(let reference): return reference.index.map { .fields([$0]) } ?? .unknown
    case .call(let function, let arguments):
      if function.name == "current" { return .fields([expression.owner]) }
      guard function.name == "instance", case .text(let id)? = arguments.first else {
        return .unknown
      }
      return form.lookUps[id].map(Place.document) ?? .unknown
    default: return .unknown
    }
  }

  private mutating func take(
    _ step: PathStep,
    of path: LocationPath,
    from place: Place,
  ) -> Place {
    switch place {
    case .unknown: return .unknown
    case .document(let list): return step.axis == .child ? .root(list) : .unknown
    case .root(let list): return step.axis == .child ? .item(list) : .unknown
    case .item(let list):
      if step.axis == .child, case .name(let name) = step.test, !list.columns.isEmpty,
        !list.columns.contains(name)
      {
        problems.append(.column(name, list: list.name, instead: instead(of: name, in: list)))
      }
      return step.axis == .current ? place : .unknown
    case .fields(let start):
      guard
        case .fields(let reached, _) = form.paths.step(step, from: .fields(start, isWide: false))
      else { return .unknown }
      guard reached.isEmpty else { return .fields(reached) }
      note(step, of: path, from: start)
      return .unknown
    }
  }

  /// A column with a similar name, or the question that was meant.
  private func instead(of name: String, in list: ListDraft) -> String? {
    nearest(to: name, among: list.columns)
      ?? (form.names.index(of: name) == nil ? nil : "${\(name)}")
  }

  private mutating func note(_ step: PathStep, of path: LocationPath, from start: Set<Int>) {
    guard case .name(let name) = step.test else { return }
    switch step.axis {
    case .child, .descendant, .descendantOrSelf: break
    default: return
    }
    let names = start.flatMap { $0 < 0 ? [0] : form.fields[$0].children }
      .map { form.fields[$0].name }
    let isQuestion = form.names.index(of: name) != nil
    let closest = isQuestion ? nil : nearest(to: name, among: names)
    // In a predicate a bare word may be a slip of a name in the node that is tried.
    if path.start == .context, path.steps.count == 1, closest == nil {
      if ["null", "none", "nil", "undefined"].contains(name.lowercased()) {
        problems.append(.noValue(name))
        return
      }
      problems.append(.bareName(name, isQuestion: isQuestion))
      return
    }
    problems.append(.nowhere(name, closest: closest ?? nearest(to: name, among: names)))
  }
}
