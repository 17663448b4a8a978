import FormExpressions

/// The rows of the survey sheet as the nodes of a form.
struct SurveyOutline {
  /// Parents before their children; 0 is the form itself.
  private(set) var fields: [FieldDraft]
  var lists: ListTable
  /// The files that `csv-external` rows name, by the id that expressions use.
  private(set) var dataFiles: [String: Cell] = [:]
  private var open = [0]
  private var loop: Loop?
  private var names = NameRules()
  /// What the cells of the type column mean: the same few stand on hundreds of rows.
  private var rowTypes: [String: RowType] = [:]

  private var languages: LanguageTable { lists.languages }

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
    guard missing.isEmpty else {
      if sheet.isAbsent { findings.add(SheetProblem.emptySurvey, at: sheet.headerCell("")) }
      return
    }
    for row in sheet.rows {
      take(Record(sheet: sheet.name, row: row, columns: columns), &findings)
    }
    if let loop {
      findings.add(GroupProblem.notEnded(loop.container), at: loop.record.nameCell)
    }
    for index in open.dropFirst() where index != loop?.field {
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

  private mutating func rowType(_ text: String) -> RowType {
    if let known = rowTypes[text] { return known }
    let type = RowType(text)
    rowTypes[text] = type
    return type
  }

  private mutating func take(_ record: Record, _ findings: inout FindingList) {
    if let disabled = record[.disabled], truth(of: disabled.text) == true { return }
    guard let type = record[.type] else {
      noteMissingType(of: record, &findings)
      return
    }
    let rowType = rowType(type.text)
    if loop != nil, rowType != .end(.loop) {
      loop?.rows.append(record)
      return
    }
    switch rowType {
    case .begin(let kind): begin(kind, record, &findings)
    case .beginLoop(let list): beginLoop(over: list, type, record, &findings)
    case .end(let kind): end(kind, type, record, &findings)
    case .question(.audit, _): break  // Every interview keeps its log, asked for or not.
    case .question(let question, let constraint):
      var draft = QuestionDraft(type: question)
      draft.constraint = constraint
      add(draft, record, &findings)
    case .select(let question, let source):
      takeSelect(question, source, type, record, &findings)
    case .dataFile:
      if let name = record[.name] { dataFiles[baseName(of: name.text)] = name }
    case .unsupported:
      findings.add(TypeProblem.unsupported(type.text), at: type)
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
    if case .list(let name) = lists.list(source, for: type, at: cell, record, &findings) {
      draft.list = name
    }
    let index = add(draft, record, &findings)
    guard case .list(_, hasOther: true) = source, let list = draft.list, let index else { return }
    if let filter = record[.choiceFilter] {
      findings.add(TypeProblem.filterWithOther, at: filter)
    }
    lists.addOther(to: list)
    let name = "\(fields[index].name)_other"
    let parent = open[open.count - 1]
    names.take(name, in: parent, at: cell, &findings)
    append(
      FieldDraft(
        name: name,
        kind: .question(QuestionDraft(type: .text, isOther: true)),
        record: record,
        parent: parent,
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
    let standIn = draft.type == .note ? "generated_note_name_\(record.row.number)" : nil
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

  private mutating func beginLoop(
    over list: String?,
    _ type: Cell,
    _ record: Record,
    _ findings: inout FindingList,
  ) {
    let source = list.map { SelectSource.list($0, hasOther: false) } ?? .none
    begin(.group, record, &findings)
    guard case .list(let name) = lists.list(source, for: .selectOne, at: type, record, &findings)
    else {
      loop = Loop(record: record, field: fields.count - 1, choices: [])
      return
    }
    loop = Loop(record: record, field: fields.count - 1, choices: lists[name]?.choices ?? [])
  }

  /// Takes the rows of the loop once for each choice, in a group of the choice's name.
  private mutating func play(_ loop: Loop, _ findings: inout FindingList) {
    let depth = open.count
    if loop.choices.isEmpty {
      // Without the list the rows are read once, so that their names are known.
      for row in loop.rows { take(row, &findings) }
      open.removeLast(max(0, open.count - depth))
    }
    for choice in loop.choices {
      begin(.group, loop.opening(for: choice), &findings)
      for row in loop.rows { take(row.copy(for: choice, languages), &findings) }
      open.removeLast(max(0, open.count - depth))
    }
  }

  /// An end of the wrong kind ends what is open all the same: one slip, one finding.
  private mutating func end(
    _ kind: RowType.Container,
    _ type: Cell,
    _ record: Record,
    _ findings: inout FindingList,
  ) {
    noteUnusedCells(ofEnd: record, &findings)
    if kind == .loop, let ended = loop {
      loop = nil
      play(ended, &findings)
      _ = open.popLast()
      return
    }
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
