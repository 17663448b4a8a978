import FormExpressions
import Workbooks

/// The files that a form names, each read once.
struct FileLists {
  private let find: (String) -> FormFile
  private var found: [String: FormFile] = [:]
  /// The rows of every file that was there.
  private(set) var tables: [String: [[String]]] = [:]

  init(_ find: @escaping (String) -> FormFile) { self.find = find }

  /// The rows of a file, the header first; nil when there is none, which is reported.
  mutating func rows(
    of name: String,
    namedAt cell: Cell,
    _ findings: inout FindingList,
  ) -> [[String]]? {
    if let rows = tables[name] { return rows }
    let isNew = found[name] == nil
    let file = found[name] ?? find(name)
    found[name] = file
    switch file {
    case .table(let rows):
      let trimmed = trimmedTable(rows)
      tables[name] = trimmed
      return trimmed
    case .missing:
      findings.add(FileProblem.missing(name), at: cell)
    case .broken(let error):
      guard isNew else { break }
      let place = Cell(text: "", sheet: name, row: error.row, column: "")
      findings.add(FileProblem.noTable(error), at: place)
    }
    return nil
  }

  /// The rows of a file as choices; `value` and `label` name its columns.
  mutating func list(
    of file: String,
    value: String,
    label: String,
    defaultLanguage: String,
    namedAt cell: Cell,
    _ findings: inout FindingList,
  ) -> ListDraft? {
    guard let rows = rows(of: file, namedAt: cell, &findings),
      let header = rows.first(where: { !$0.isEmpty })
    else { return nil }
    var list = ListDraft(name: baseName(of: file), columns: Set(header))
    for column in [value, label] where !header.contains(column) {
      let closest = nearest(to: column, among: header)
      findings.add(FileProblem.noColumn(column, file: file, closest: closest), at: cell)
    }
    guard let valueIndex = header.firstIndex(of: value),
      let labelIndex = header.firstIndex(of: label)
    else { return list }
    for row in Sheet(name: file, table: rows).rows {
      let item = row.item(header)
      func text(_ index: Int) -> String { index < row.cells.count ? row.cells[index] : "" }
      guard !text(valueIndex).isEmpty else { continue }
      let choice = Choice(
        name: text(valueIndex),
        label: FormText([defaultLanguage: text(labelIndex)], defaultLanguage: defaultLanguage),
        attributes: Dictionary(item.map { ($0.column, $0.value) }) { first, _ in first },
      )
      let place = Cell(text: choice.name, sheet: file, row: row.number, column: value)
      list.add(choice, at: place, item: item)
    }
    return list
  }
}

/// `towns` of `towns.csv`.
func baseName(of file: String) -> String {
  file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
}
