/// A question's row, before its expressions are read.
struct QuestionDraft {
  let record: Record
  let name: Cell
  let type: QuestionType
  let choices: [Choice]
  let group: Int?
  let groupNames: [String]
}

/// A group's opening row.
struct GroupDraft {
  let record: Record
  let name: Cell
  let parent: Int?
}

/// The rows of the survey sheet as questions and groups.
struct SurveyDraft {
  private(set) var questions: [QuestionDraft] = []
  private(set) var groups: [GroupDraft] = []
  private(set) var usedLists: Set<String> = []
  private var open: [Int] = []
  private var rowsByName: [String: Int] = [:]

  init(_ records: [Record], lists: ChoiceLists, findings: inout FindingList) {
    for record in records { take(record, lists, &findings) }
    for index in open {
      let group = groups[index]
      findings.fail(
        "unbalanced-group",
        at: group.name,
        "The group '\(group.name.text)' is never ended.",
        "Add a row of type end_group after its last question.",
      )
    }
    if questions.isEmpty, !findings.hasErrors {
      findings.fail(
        "empty-survey",
        at: Cell(text: "", sheet: "survey", row: 1, column: "type"),
        "The survey has no questions.",
        "Add rows with a type, a name and a label.",
      )
    }
  }

  private mutating func take(
    _ record: Record,
    _ lists: ChoiceLists,
    _ findings: inout FindingList,
  ) {
    guard let type = record["type"] else {
      findings.fail(
        "missing-type",
        at: record.whole(column: "type"),
        "The row has no type.",
        "Write a type such as text, or clear the row.",
      )
      return
    }
    switch RowType(type.text) {
    case .beginGroup:
      let name = name(of: record, &findings) ?? record.whole(column: "name")
      groups.append(GroupDraft(record: record, name: name, parent: open.last))
      open.append(groups.count - 1)
    case .endGroup:
      if open.popLast() == nil {
        findings.fail(
          "unbalanced-group",
          at: type,
          "This row ends a group, but none is open.",
          "Remove it, or add the missing begin_group row.",
        )
      }
    case .unsupported:
      findings.fail(
        "unsupported-type",
        at: type,
        "The type '\(type.text)' is not supported yet.",
        "Use one of \(QuestionType.allCases.map(\.rawValue).joined(separator: ", ")).",
      )
    case .unknown(let closest):
      findings.fail(
        "unknown-type",
        at: type,
        "There is no type '\(type.text)'.",
        closest.map { "Did you mean '\($0)'?" } ?? "Use a type such as text or select_one.",
      )
      _ = name(of: record, &findings)
    case .question(let questionType, let list):
      takeQuestion(record, type, questionType, list, lists, &findings)
    }
  }

  private mutating func takeQuestion(
    _ record: Record,
    _ type: Cell,
    _ questionType: QuestionType,
    _ list: String?,
    _ lists: ChoiceLists,
    _ findings: inout FindingList,
  ) {
    var choices: [Choice] = []
    if questionType == .selectOne || questionType == .selectMultiple {
      choices = self.choices(list, at: type, lists, &findings)
    }
    guard let name = name(of: record, &findings) else { return }
    questions.append(
      QuestionDraft(
        record: record,
        name: name,
        type: questionType,
        choices: choices,
        group: open.last,
        groupNames: open.map { groups[$0].name.text },
      )
    )
  }

  private mutating func choices(
    _ list: String?,
    at type: Cell,
    _ lists: ChoiceLists,
    _ findings: inout FindingList,
  ) -> [Choice] {
    guard let list else {
      findings.fail(
        "missing-list",
        at: type,
        "The type '\(type.text)' names no list of choices.",
        "Write the list's name after it.",
      )
      return []
    }
    usedLists.insert(list)
    guard let choices = lists.lists[list] else {
      let closest = nearest(to: list, among: lists.lists.keys)
      findings.fail(
        "missing-list",
        at: type,
        "The choices sheet has no list '\(list)'.",
        closest.map { "Did you mean '\($0)'?" } ?? "Add its choices to the choices sheet.",
      )
      return []
    }
    return choices
  }

  /// The row's name, noted as taken; nil when it has none.
  private mutating func name(of record: Record, _ findings: inout FindingList) -> Cell? {
    guard let name = record["name"] else {
      findings.fail(
        "missing-name",
        at: record.whole(column: "name"),
        "The row has no name.",
        "Write a name of letters, digits and underscores.",
      )
      return nil
    }
    if !isFormName(name.text) {
      findings.fail(
        "bad-name",
        at: name,
        "'\(name.text)' cannot be a name.",
        "Begin with a letter or underscore; go on with letters, digits, '_', '-' or '.'.",
      )
    }
    if let earlier = rowsByName[name.text] {
      findings.fail(
        "duplicate-name",
        at: name,
        "The name '\(name.text)' is taken by row \(earlier).",
        "Give each row a name of its own.",
      )
    } else {
      rowsByName[name.text] = name.row
    }
    return name
  }
}
