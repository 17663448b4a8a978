/// One column of a table, with what a row puts into it.
struct FactsColumn<Row>: Sendable {
  let definition: ColumnDefinition
  /// Nil for NULL, which an empty text is not.
  let cell: @Sendable (Row) -> String?

  static func needed(
    _ name: String,
    _ kind: ColumnDefinition.Kind,
    _ comment: String,
    _ cell: @escaping @Sendable (Row) -> String,
  ) -> FactsColumn {
    FactsColumn(
      definition: ColumnDefinition(name: name, kind: kind, isOptional: false, comment: comment),
      cell: cell,
    )
  }

  static func optional(
    _ name: String,
    _ kind: ColumnDefinition.Kind,
    _ comment: String,
    _ cell: @escaping @Sendable (Row) -> String?,
  ) -> FactsColumn {
    FactsColumn(
      definition: ColumnDefinition(name: name, kind: kind, isOptional: true, comment: comment),
      cell: cell,
    )
  }
}

/// A table and how rows are written into its file: declaration, header and cells come from the same
/// columns, so that they cannot disagree.
///
/// Every table begins with the column `export_id`.
struct FactsTable<Row>: Sendable {
  let definition: TableDefinition
  private let columns: [FactsColumn<Row>]

  init(
    _ name: String,
    _ comment: String,
    _ columns: [FactsColumn<Row>],
    key: [String],
    unique: [String] = [],
    references: [TableDefinition.Reference] = [],
    checks: [String] = [],
  ) {
    let export = ColumnDefinition(
      name: "export_id",
      kind: .uuid,
      isOptional: false,
      comment: "The export it came with; random.",
    )
    self.columns = columns
    definition = TableDefinition(
      name: name,
      comment: comment,
      columns: [export] + columns.map(\.definition),
      key: ["export_id"] + key,
      unique: unique,
      references: references,
      checks: checks,
    )
  }

  func filled(with rows: [Row], of export: String) -> FilledTable {
    FilledTable(
      definition: definition,
      rows: rows.map { row in [export] + columns.map { $0.cell(row) } },
    )
  }
}

/// A table with its rows, as cells in the order of its columns.
struct FilledTable: Equatable {
  let definition: TableDefinition
  let rows: [[String?]]

  var csv: String { ([definition.header] + rows).map(csvLine).joined() }
}
