import FormExpressions

/// Turns the rows of questions into questions, apart from their expressions.
struct QuestionReader {
  let names: NameTable
  let lists: ListTable
  let languages: LanguageTable

  /// `logic` is the field's own, as the row's cells give it.
  func question(
    _ index: Int,
    _ draft: QuestionDraft,
    _ record: Record,
    id: QuestionID,
    logic: FieldLogic,
    _ findings: inout FindingList,
  ) -> Question {
    let field = names.fields[index]
    let groups = names.path(of: index).split(separator: "/").dropLast().map(String.init)
    let parameters = Parameters(field.cell(.parameters)?.text ?? "")
    let checked = ParameterCheck(type: draft.type, parameters: parameters)
    if !draft.isOther { checked.check(field, names, &findings) }
    return Question(
      id: id,
      name: field.name,
      type: draft.type,
      section: groups.first,
      groups: groups,
      label: label(of: field, draft, record, &findings),
      hint: text(.hint, draft, record, &findings),
      guidanceHint: text(.guidanceHint, draft, record, &findings),
      constraintMessage: text(.constraintMessage, draft, record, &findings),
      requiredMessage: text(.requiredMessage, draft, record, &findings),
      list: draft.list,
      choices: draft.list.flatMap { lists[$0]?.choices } ?? [],
      appearance: field.cell(.appearance)?.text.split { $0.isWhitespace }.map(String.init) ?? [],
      range: checked.range,
      isRandomized: draft.type.isSelect && parameters["randomize"]?.lowercased() == "true",
      isReadOnly: logic.readOnly == .always || logic.calculation != nil,
      attributes: draft.isOther ? [:] : record.attributes,
      location: record.location,
      field: index,
    )
  }

  private func label(
    of field: FieldDraft,
    _ draft: QuestionDraft,
    _ record: Record,
    _ findings: inout FindingList,
  ) -> FormText {
    guard !draft.isOther else { return languages.everyLanguage(OtherText.question) }
    let isShown = draft.type.presence != .silent
    if isShown, !record.has(.label), !record.has(.hint), !record.hasUnusedCells {
      findings.add(LabelProblem.question(field.name), at: record.blank(TextColumn.label))
    }
    return text(.label, draft, record, &findings)
  }

  private func text(
    _ column: TextColumn,
    _ draft: QuestionDraft,
    _ record: Record,
    _ findings: inout FindingList,
  ) -> FormText {
    guard !draft.isOther else { return FormText([:], defaultLanguage: languages.defaultTag) }
    return text(column, record, &findings)
  }

  /// A text of the row, with the references in it checked.
  func text(
    _ column: TextColumn,
    _ record: Record,
    _ findings: inout FindingList,
  ) -> FormText {
    for place in record.columns.texts[column] ?? [] {
      guard let text = record.text(at: place.index), text.utf8.contains(UInt8(ascii: "$")),
        let cell = record.cell(at: place.index)
      else { continue }
      check(cell, &findings)
    }
    return languages.text(column, of: record, &findings)
  }

  private func check(_ cell: Cell, _ findings: inout FindingList) {
    for piece in TextPiece.pieces(of: cell.text) {
      switch piece {
      case .reference(let id):
        if let problem = names.problem(with: id.rawValue) { findings.add(problem, at: cell) }
      case .plain(let words) where words.contains("${"):
        findings.add(ReferenceProblem.malformed, at: cell)
      case .plain: break
      }
    }
  }
}
