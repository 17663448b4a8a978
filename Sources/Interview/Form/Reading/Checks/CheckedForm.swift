import FormExpressions

/// The form as its expressions see it, for the checks of what they say.
///
/// A class, because each check of each of hundreds of expressions holds on to it.
final class CheckedForm {
  let fields: [Field]
  let questions: [Question]
  let drafts: [FieldDraft]
  let names: NameTable
  let lookUps: LookUps
  let layout: FormLayout
  let paths: StaticPaths

  init(
    fields: [Field],
    questions: [Question],
    names: NameTable,
    lookUps: LookUps,
  ) {
    self.fields = fields
    self.questions = questions
    self.names = names
    self.lookUps = lookUps
    drafts = names.fields
    layout = FormLayout(fields)
    paths = StaticPaths(fields: fields, layout: layout)
  }

  func question(_ field: Int) -> Question? {
    if case .question(let index) = fields[field].kind { questions[index] } else { nil }
  }

  func list(of question: Question) -> ListDraft? { question.list.flatMap { lookUps[$0] } }

  /// The question that a part of an expression gives the value of; nil where that is not certain.
  func question(of part: FormExpression, on owner: Int) -> Question? {
    switch part {
    case .own: return question(owner)
    case .field(let reference): return reference.index.flatMap(question)
    case .path(let path):
      var reached: StaticNodes
      switch path.start {
      case .context: reached = .fields([owner], isWide: false)
      case .root: reached = .fields([StaticPaths.document], isWide: false)
      case .nodes: return nil
      }
      for step in path.steps where step.predicates.isEmpty {
        reached = paths.step(step, from: reached)
      }
      guard case .fields(let found, _) = reached, found.count == 1, let field = found.first,
        field >= 0
      else { return nil }
      return question(field)
    default: return nil
    }
  }
}

extension FormAssembly {
  /// Looks over what the expressions of the form say.
  func check(_ lookUps: LookUps, _ findings: inout FindingList) {
    let form = CheckedForm(
      fields: fields,
      questions: questions,
      names: names,
      lookUps: lookUps,
    )
    for expression in expressions.written {
      PathCheck.check(expression, form, &findings)
      ComparisonCheck(form: form, expression: expression).check(&findings)
      RepeatCheck(form: form, expression: expression).check(&findings)
      OrderCheck(form: form, expression: expression).check(&findings)
      ConditionCheck(form: form, expression: expression).check(&findings)
    }
  }
}
