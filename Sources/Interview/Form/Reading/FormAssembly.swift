import FormExpressions

/// Puts the fields and questions of a form together, with every expression read.
struct FormAssembly {
  private let outline: SurveyOutline
  let names: NameTable
  let expressions: ExpressionReader
  private(set) var fields: [Field] = []
  private(set) var questions: [Question] = []
  private let languages: LanguageTable

  init(
    _ outline: SurveyOutline,
    _ languages: LanguageTable,
    _ findings: inout FindingList,
  ) {
    self.outline = outline
    self.languages = languages
    names = NameTable(outline.fields)
    expressions = ExpressionReader(names: names)
    readFields(&findings)
  }

  private mutating func readFields(_ findings: inout FindingList) {
    let logicReader = LogicReader(names: names, expressions: expressions)
    let reader = QuestionReader(names: names, lists: outline.lists, languages: languages)
    let ids = questionIDs()
    for (index, draft) in outline.fields.enumerated() {
      var logic = logicReader.logic(of: index, &findings)
      var label = FormText([:], defaultLanguage: languages.defaultTag)
      var kind = Field.Kind.root
      switch draft.kind {
      case .root: break
      case .group: kind = .group
      case .repeatGroup: kind = .repeatGroup
      case .question(let question):
        guard let record = draft.record else { break }
        kind = .question(questions.count)
        let asked = reader.question(
          index,
          question,
          record,
          id: ids[index],
          logic: logic,
          &findings,
        )
        logic.initial = initialAnswer(draft, index, asked, &findings)
        questions.append(asked)
        label = asked.label
        PlacementCheck(field: draft, question: question, logic: logic).check(&findings)
      }
      if let record = draft.record, draft.question == nil {
        label = reader.text(.label, record, &findings)
        PlacementCheck.check(group: draft, label: label, &findings)
      }
      fields.append(field(draft, kind, label, logic))
    }
  }

  private func field(
    _ draft: FieldDraft,
    _ kind: Field.Kind,
    _ label: FormText,
    _ logic: FieldLogic,
  ) -> Field {
    Field(
      name: draft.name,
      kind: kind,
      parent: draft.parent,
      children: draft.children,
      label: label,
      logic: logic,
      location: draft.record?.location ?? SourceLocation(sheet: "settings", row: 1),
    )
  }

  /// The name where no other question has it, else the path.
  private func questionIDs() -> [QuestionID] {
    var counts: [String: Int] = [:]
    for field in outline.fields where field.question != nil { counts[field.name, default: 0] += 1 }
    return outline.fields.indices.map { index in
      let name = outline.fields[index].name
      return QuestionID(counts[name] == 1 ? name : names.path(of: index))
    }
  }

  private func initialAnswer(
    _ draft: FieldDraft,
    _ index: Int,
    _ question: Question,
    _ findings: inout FindingList,
  ) -> InitialAnswer? {
    guard let cell = draft.cell(.initial) else { return nil }
    if isComputedDefault(cell.text, of: question.type) {
      return expressions.read(cell, on: index, as: .initial, &findings)
        .map(InitialAnswer.computed)
    }
    do throws(AnswerError) {
      return .fixed(try .entered(cell.text, for: question))
    } catch {
      findings.add(ValueProblem.badDefault(error), at: cell)
      return nil
    }
  }

  func instanceName(_ settings: Record?, _ findings: inout FindingList) -> FormExpression? {
    expressions.read(settings?[.instanceName], on: 0, as: .instanceName, &findings)
  }

  /// The lists and files that expressions read, as documents.
  func lookUps(_ findings: inout FindingList) -> LookUps {
    var lookUps = LookUps(outline.lists, outline.dataFiles)
    for expression in expressions.written { lookUps.note(expression, outline.fields, &findings) }
    return lookUps
  }

  func form(
    _ settings: FormSettings,
    _ lookUps: LookUps,
    _ sheets: FormSheets,
    _ findings: inout FindingList,
  ) -> Form? {
    let documents = lookUps.documents()
    let parts = FormParts(
      settings: settings,
      source: sheets.source(with: lookUps.files.tables),
      languages: languages.languages,
      questions: questions,
      fields: fields,
      lists: documents.lists,
      instances: documents.trees,
      instanceNumbers: documents.numbers,
    )
    switch DependencyGraph.build(fields) {
    case .success(let graph): return Form(parts, graph: graph)
    case .failure(let cycles):
      CycleCheck(fields: fields, expressions: expressions.written).check(cycles, &findings)
      return nil
    }
  }
}
