/// Cells that are filled in where nothing comes of them, and questions that lack one.
struct PlacementCheck {
  let field: FieldDraft
  let question: QuestionDraft
  let logic: FieldLogic

  func check(_ findings: inout FindingList) {
    guard !question.isOther, let record = field.record else { return }
    checkCalculation(record, &findings)
    let type = question.type
    if !type.isSelect { note(.choiceFilter, &findings) }
    note(.repeatCount, &findings)
    switch type {
    case .note, .calculate, .hidden: note(.constraint, &findings)
    default: break
    }
    for (message, condition) in [
      (TextColumn.constraintMessage, Column.constraint), (.requiredMessage, .required),
    ] {
      guard let cell = record.texts(message).first?.cell, record[condition] == nil,
        question.constraint == nil || condition == .required
      else { continue }
      let problem = PlacementProblem.messageAlone(message.rawValue, needs: condition.rawValue)
      findings.add(problem, at: cell)
    }
    if let cell = record[.appearance], cell.text.hasPrefix("search(") {
      findings.add(PlacementProblem.searchAppearance, at: cell)
    }
  }

  private func note(_ column: Column, _ findings: inout FindingList) {
    guard let cell = field.cell(column) else { return }
    let type = question.type.rawValue
    findings.add(PlacementProblem.onType(cell.column, type: type), at: cell)
  }

  private func checkCalculation(_ record: Record, _ findings: inout FindingList) {
    switch (question.type, record[.calculation]) {
    case (.calculate, nil):
      if record[.initial] == nil {
        let cell = record.blank(Column.calculation)
        findings.add(PlacementProblem.noCalculation(field.name), at: cell)
      }
    case (_, let cell?)
    where question.type.presence == .answered && record[.trigger] == nil
      && logic.readOnly == .never:
      findings.add(PlacementProblem.calculatedAnswer(field.name), at: cell)
    case (.note, let cell?): findings.add(PlacementProblem.calculatedNote(field.name), at: cell)
    default: break
    }
  }

  static func check(group: FieldDraft, label: FormText, _ findings: inout FindingList) {
    guard let record = group.record else { return }
    for column in [Column.constraint, .calculation, .choiceFilter, .required, .trigger] {
      guard let cell = record[column], truth(of: cell.text) != false else { continue }
      findings.add(PlacementProblem.onGroup(cell.column), at: cell)
    }
    if !group.kind.isRepeat, let cell = record[.repeatCount] {
      findings.add(PlacementProblem.onGroup(cell.column), at: cell)
    }
    guard label.isEmpty, !record.hasUnusedCells else { return }
    let cell = record.blank(TextColumn.label)
    if group.kind.isRepeat {
      findings.add(LabelProblem.repeated(group.name), at: cell)
    } else if group.parent == 0 {
      findings.add(LabelProblem.section(group.name), at: cell)
    }
  }
}
