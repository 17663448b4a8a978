import FormExpressions

/// The rows of the survey sheet as the nodes of a form.
struct SurveyOutline {
  /// Parents before their children; 0 is the form itself.
  private(set) var fields: [FieldDraft]
  var lists: ListTable
  /// The files that `csv-external` rows name, by the id that expressions use.
  private(set) var dataFiles: [String: Cell] = [:]
  private var open = [0]
  private var names = NameRules()

  init(rootName: String, lists: ListTable) {
    fields = [FieldDraft(name: rootName, kind: .root, record: nil, parent: nil)]
    self.lists = lists
  }

  mutating func read(_ sheet: Sheet, _ columns: ColumnMap, _ findings: inout FindingList) {
    let missing = [Column.type, .name].filter { !columns.has($0) }
    for column in missing where !sheet.isAbsent {
      findings.add(
        ColumnProblem.missing(column.rawValue, closest: nil),
        at: sheet.headerCell(""),
      )
    }
    guard missing.isEmpty else { return }
    for row in sheet.rows {
      take(Record(sheet: sheet.name, row: row, columns: columns), &findings)
    }
    for index in open.dropFirst() {
      findings.add(GroupProblem.notEnded(container(index)), at: fields[index].nameCell)
    }
    for index in fields.indices.dropFirst() where fields[index].children.isEmpty {
      guard fields[index].question == nil, !open.contains(index) else { continue }
      findings.add(GroupProblem.empty(container(index)), at: fields[index].nameCell)
    }
    if fields.count == 1, !findings.hasErrors {
      findings.add(SheetProblem.emptySurvey, at: sheet.headerCell(""))
    }
  }

  private mutating func take(_ record: Record, _ findings: inout FindingList) {
    if let disabled = record[.disabled], truth(of: disabled.text) == true { return }
    guard let type = record[.type] else {
      noteMissingType(of: record, &findings)
      return
    }
    switch RowType(type.text) {
    case .begin(let kind): begin(kind, record, &findings)
    case .end(let kind): end(kind, type, record, &findings)
    case .question(let question, let constraint):
      var draft = QuestionDraft(type: question)
      draft.constraint = constraint
      add(draft, record, &findings)
    case .select(let question, let source):
      takeSelect(question, source, type, record, &findings)
    case .dataFile:
      if let name = record[.name] { dataFiles[baseName(of: name.text)] = name }
    case .unsupported:
      lists.noteLists(named: type.text)
      findings.add(TypeProblem.unsupported(type.text), at: type)
    case .loopEnd: break
    case .unknown:
      lists.noteLists(named: type.text)
      let closest = TypeProblem.closest(to: type.text, lists: lists.names)
      findings.add(TypeProblem.unknown(type.text, closest: closest), at: type)
      // The name counts all the same, so that references to it are no further mistakes.
      add(QuestionDraft(type: .text), record, &findings)
    }
  }

  private func noteMissingType(of record: Record, _ findings: inout FindingList) {
    if record[.name] != nil || record.has(.label) {
      findings.add(TypeProblem.missing, at: record.blank(Column.type))
    } else if !record.isBlank {
      findings.add(TypeProblem.remark, at: record.blank(Column.type))
    }
  }

  private mutating func takeSelect(
    _ type: QuestionType,
    _ source: SelectSource,
    _ cell: Cell,
    _ record: Record,
    _ findings: inout FindingList,
  ) {
    var draft = QuestionDraft(type: type)
    switch lists.list(source, for: type, at: cell, record, &findings) {
    case .list(let name): draft.list = name
    case .unavailable: draft = QuestionDraft(type: .file)
    case .missing: break
    }
    let index = add(draft, record, &findings)
    guard case .list(_, hasOther: true) = source, let list = draft.list, let index else { return }
    if let filter = record[.choiceFilter] {
      findings.add(TypeProblem.filterWithOther, at: filter)
    }
    lists.addOther(to: list)
    append(
      FieldDraft(
        name: "\(fields[index].name)_other",
        kind: .question(QuestionDraft(type: .text, isOther: true)),
        record: record,
        parent: open[open.count - 1],
      )
    )
  }

  @discardableResult
  private mutating func add(
    _ draft: QuestionDraft,
    _ record: Record,
    _ findings: inout FindingList,
  ) -> Int? {
    let parent = open[open.count - 1]
    let standIn: String? =
      switch draft.type {
      case .note: "generated_note_name_\(record.row.number)"
      case .audit: "audit"
      default: nil
      }
    guard let name = names.take(record, in: parent, standIn: standIn, &findings) else { return nil }
    return append(
      FieldDraft(name: name, kind: .question(draft), record: record, parent: parent)
    )
  }

  @discardableResult
  private mutating func append(_ field: FieldDraft) -> Int {
    fields.append(field)
    if let parent = field.parent { fields[parent].children.append(fields.count - 1) }
    return fields.count - 1
  }
}

/// Groups and repeats.
extension SurveyOutline {
  private mutating func begin(
    _ kind: RowType.Container,
    _ record: Record,
    _ findings: inout FindingList,
  ) {
    let parent = open[open.count - 1]
    let name = names.take(record, in: parent, standIn: nil, &findings)
    if kind == .repeatGroup, let name {
      names.takeRepeat(name, record, root: fields[0].name, &findings)
    }
    let index = append(
      FieldDraft(
        name: name ?? "",
        kind: kind == .group ? .group : .repeatGroup,
        record: record,
        parent: parent,
      )
    )
    open.append(index)
  }

  /// An end of the wrong kind ends what is open all the same: one slip, one finding.
  private mutating func end(
    _ kind: RowType.Container,
    _ type: Cell,
    _ record: Record,
    _ findings: inout FindingList,
  ) {
    noteUnusedCells(ofEnd: record, &findings)
    guard open.count > 1, let index = open.popLast() else {
      findings.add(GroupProblem.strayEnd(kind), at: type)
      return
    }
    let opened = container(index)
    if opened.kind != kind {
      findings.add(GroupProblem.wrongEnd(kind, of: opened), at: type)
    } else if let name = record[.name], name.text != opened.name,
      open.contains(where: { fields[$0].name == name.text })
    {
      findings.add(GroupProblem.otherName(name.text, of: opened), at: name)
    }
  }

  private func noteUnusedCells(ofEnd record: Record, _ findings: inout FindingList) {
    for column in [Column.relevant, .repeatCount, .calculation, .constraint] {
      guard let cell = record[column] else { continue }
      findings.add(PlacementProblem.onEnd(cell.column), at: cell)
    }
  }

  private func container(_ index: Int) -> OpenContainer {
    OpenContainer(
      kind: fields[index].kind.isRepeat ? .repeatGroup : .group,
      name: fields[index].name,
      row: fields[index].row,
    )
  }
}

/// A group or repeat as findings name it.
struct OpenContainer {
  let kind: RowType.Container
  let name: String
  let row: Int
}

extension FieldDraft.Kind {
  var isRepeat: Bool { if case .repeatGroup = self { true } else { false } }
}
