import FormExpressions

/// What a select question's source came to.
enum FoundList {
  /// By its name among the form's lists.
  case list(String)
  /// A mistake, which is reported.
  case missing
}

/// Every list that questions can use, by name.
struct ListTable {
  private(set) var lists: [String: ListDraft]
  private let external: [String: ListDraft]
  var files: FileLists
  let languages: LanguageTable
  /// Whether there is a choices sheet, under its own name or a misspelt one.
  let hasSheet: Bool
  let misspeltSheet: String?
  private(set) var used: Set<String> = []
  /// Whether a question's list is missing: one that seems unused may then be meant.
  private(set) var isAnyMissing = false
  /// By file, the columns of names and labels that its first question takes.
  private var fileColumns: [String: [String]] = [:]
  /// Lists of which names with spaces were reported already.
  private var checked: Set<String> = []

  init(
    lists: [String: ListDraft],
    external: [String: ListDraft],
    files: FileLists,
    languages: LanguageTable,
    hasSheet: Bool,
    misspeltSheet: String?,
  ) {
    self.lists = lists
    self.external = external
    self.files = files
    self.languages = languages
    self.hasSheet = hasSheet
    self.misspeltSheet = misspeltSheet
  }

  var names: [String] { Array(lists.keys) }

  subscript(name: String) -> ListDraft? { lists[name] }

  /// The list that a file's rows make, by the id that expressions use.
  subscript(ofFile id: String) -> ListDraft? { lists["\(id).csv"] }

  /// Lists that a type names are in use, even where the type itself is a mistake.
  mutating func noteLists(named type: String) {
    used.formUnion(type.split { $0.isWhitespace }.map(String.init).filter { lists[$0] != nil })
  }

  /// The list that a select question names.
  mutating func list(
    _ source: SelectSource,
    for type: QuestionType,
    at cell: Cell,
    _ record: Record,
    _ findings: inout FindingList,
  ) -> FoundList {
    let name: String
    switch source {
    case .none:
      isAnyMissing = true
      findings.add(TypeProblem.noList(cell.text, example: lists.keys.min()), at: cell)
      return .missing
    case .answers(let reference):
      findings.add(TypeProblem.choicesFromAnswers, at: cell)
      return emptyList(reference)
    case .file(let file): return fileList(file, at: cell, record, &findings)
    case .externalList(let list):
      if let draft = external[list], lists[list] == nil { lists[list] = draft }
      name = list
    case .list(let list, _): name = list
    }
    guard lists[name] != nil else {
      noteMissing(name, at: cell, &findings)
      return .missing
    }
    used.insert(name)
    if type != .selectOne { checkSpaces(in: name, &findings) }
    return .list(name)
  }

  /// Stands for choices that cannot be had here.
  private mutating func emptyList(_ name: String) -> FoundList {
    lists[name] = ListDraft(name: baseName(of: name), columns: [])
    used.insert(name)
    return .list(name)
  }

  private mutating func noteMissing(
    _ name: String,
    at cell: Cell,
    _ findings: inout FindingList,
  ) {
    guard hasSheet || misspeltSheet != nil else {
      findings.add(TypeProblem.noChoices(list: name), at: cell)
      return
    }
    used.insert(name)
    // The sheet's misspelt name is a finding of its own.
    guard misspeltSheet == nil || hasSheet else { return }
    let closest = nearest(to: name, among: lists.keys)
    // The nearest is no list without a use: it is what was meant.
    if let closest { used.insert(closest) }
    if closest == nil { isAnyMissing = true }
    findings.add(TypeProblem.unknownList(name, closest: closest), at: cell)
  }

  private mutating func fileList(
    _ file: String,
    at cell: Cell,
    _ record: Record,
    _ findings: inout FindingList,
  ) -> FoundList {
    guard file.lowercased().hasSuffix(".csv") else {
      findings.add(FileProblem.notCSV(file), at: cell)
      return emptyList(file)
    }
    let parameters = Parameters(record[.parameters]?.text ?? "")
    let value = parameters["value"] ?? "name"
    let label = parameters["label"] ?? "label"
    // Another question may take its choices from other columns of the same file.
    let isSame = (fileColumns[file] ?? [value, label]) == [value, label]
    fileColumns[file] = fileColumns[file] ?? [value, label]
    let key = isSame ? file : "\(file) \(value) \(label)"
    if lists[key] == nil {
      lists[key] = files.list(
        of: file,
        value: value,
        label: label,
        defaultLanguage: languages.defaultTag,
        namedAt: cell,
        &findings,
      )
    }
    guard lists[key] != nil else { return .missing }
    used.insert(key)
    return .list(key)
  }

  /// In a multiple choice a space parts two names.
  private mutating func checkSpaces(in name: String, _ findings: inout FindingList) {
    guard checked.insert(name).inserted, let list = lists[name] else { return }
    for cell in list.nameCells where cell.text.contains(where: \.isWhitespace) {
      findings.add(ChoiceProblem.spaceInName(cell.text, list: name), at: cell)
    }
  }

  /// The choice `other`, for a question whose type ends in `or_other`.
  mutating func addOther(to name: String) {
    guard var list = lists.removeValue(forKey: name) else { return }
    defer { lists[name] = list }
    guard !list.has("other") else { return }
    let label = languages.everyLanguage(OtherText.choice)
    let cell = Cell(text: "other", sheet: "choices", row: 1, column: "name")
    let item = [
      (column: "name", value: "other"),
      (column: "label", value: OtherText.choice(languages.defaultTag)),
    ]
    list.add(Choice(name: "other", label: label), at: cell, item: item)
  }
}

/// What `or_other` adds to a form, in the language of a tag.
enum OtherText {
  static func choice(_ tag: String) -> String {
    switch tag {
    case "fi": "Muu"
    case "sv": "Annat"
    default: "Other"
    }
  }

  static func question(_ tag: String) -> String {
    switch tag {
    case "fi": "Mikä muu?"
    case "sv": "Vad annat?"
    default: "Please specify"
    }
  }
}
