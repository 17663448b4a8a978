/// The rows of a table under the names of its columns.
struct NamedRows {
  struct Row {
    let line: Int
    fileprivate let cells: [String]
    fileprivate let columns: [String: Int]

    /// The first of the columns that is there and says something.
    subscript(names: String...) -> String? {
      for name in names {
        if let index = columns[name], index < cells.count, !cells[index].isEmpty {
          return cells[index]
        }
      }
      return nil
    }

    /// A column by its place.
    subscript(index: Int) -> String? {
      index < cells.count && !cells[index].isEmpty ? cells[index] : nil
    }
  }

  /// In the table's order; names are in small letters.
  let header: [String]
  let rows: [Row]

  /// The first line that names the columns may stand under a title.
  ///
  /// `wanted` has for each column asked for the names that it may have, in small letters.
  init(_ table: SeparatedTable, wanted: [[String]]) throws(TableFault) {
    for (index, row) in table.rows.prefix(5).enumerated() {
      let names = row.cells.map { $0.lowercased() }
      guard wanted.allSatisfy({ choices in names.contains { choices.contains($0) } }) else {
        continue
      }
      header = names
      let columns = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
      rows = table.rows.dropFirst(index + 1).map {
        Row(line: $0.line, cells: $0.cells, columns: columns)
      }
      return
    }
    throw TableFault(.noColumns(wanted.compactMap(\.first)), line: table.rows[0].line)
  }
}
