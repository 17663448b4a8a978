import FormExpressions

/// A list of choices as its sheet or file gives it, before it is known who reads it.
struct ListDraft {
  let name: String
  private(set) var choices: [Choice] = []
  /// What `instance('list')/root/item` holds, choice by choice.
  private(set) var items: [[(column: String, value: String)]] = []
  private(set) var nameCells: [Cell] = []
  /// By name, the first choice of that name.
  private(set) var indices: [String: Int] = [:]
  /// The columns that an expression may read of a choice.
  let columns: Set<String>

  init(name: String, columns: Set<String>) {
    self.name = name
    self.columns = columns
  }

  mutating func add(
    _ choice: Choice,
    at cell: Cell,
    item: [(column: String, value: String)],
  ) {
    if indices[choice.name] == nil { indices[choice.name] = choices.count }
    choices.append(choice)
    items.append(item)
    nameCells.append(cell)
  }

  /// A row that is nobody's choice.
  mutating func add(item: [(column: String, value: String)]) { items.append(item) }

  func has(_ name: String) -> Bool { indices[name] != nil }

  /// The name of the choice whose label, in any language, is `text`.
  func name(labelled text: String) -> String? {
    let wanted = text.lowercased()
    return choices.first { choice in
      choice.label.byLanguage.values.contains { $0.lowercased() == wanted }
    }?.name
  }

  var document: DocumentTree { .table(id: name, rows: items) }
}

extension Choice {
  /// As `instance('list')/root/item` shows a choice of the choices sheet.
  func item(_ columns: ColumnMap, defaultLanguage: String) -> [(column: String, value: String)] {
    var item = [(column: "name", value: name)]
    if let text = label.text(in: defaultLanguage) {
      item.append(("label", text))
      // Where there are several languages, ODK has the key of the text here, for jr:itext.
      if label.byLanguage.count > 1 { item.append(("itextId", text)) }
    }
    for (column, _) in columns.attributes {
      if let value = attributes[column] { item.append((column, value)) }
    }
    return item
  }
}
