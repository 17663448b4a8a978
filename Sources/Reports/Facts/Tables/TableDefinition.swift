/// How PostgreSQL declares one table, and the file that fills it.
struct TableDefinition: Equatable {
  struct Reference: Equatable {
    let columns: [String]
    let table: String
  }

  /// The schema in PostgreSQL that holds all tables; a change of their shape takes another name.
  static let schema = "luotsi_facts"

  let name: String
  let comment: String
  let columns: [ColumnDefinition]
  let key: [String]
  /// Columns that have no value twice in the database.
  let unique: [String]
  let references: [Reference]
  /// Conditions on a row as a whole.
  let checks: [String]

  var fullName: String { "\(Self.schema).\(name)" }
  var file: String { "\(name).csv" }
  var header: [String] { columns.map(\.name) }

  /// What makes the table, with its comments; may be run again.
  var creation: String {
    var lines = columns.map(\.declaration)
    lines.append("PRIMARY KEY (\(key.joined(separator: ", ")))")
    lines += unique.map { "UNIQUE (\($0))" }
    lines += references.map { reference in
      "FOREIGN KEY (\(reference.columns.joined(separator: ", "))) "
        + "REFERENCES \(Self.schema).\(reference.table) ON DELETE CASCADE"
    }
    lines += checks.map { "CHECK (\($0))" }
    let comments = columns.map { column in
      "COMMENT ON COLUMN \(fullName).\(column.name) IS \(quoted(column.comment));\n"
    }
    return "CREATE TABLE IF NOT EXISTS \(fullName) (\n"
      + lines.map { "  " + $0 }.joined(separator: ",\n") + "\n);\n"
      + "COMMENT ON TABLE \(fullName) IS \(quoted(comment));\n" + comments.joined()
  }

  /// The line with which psql fills the table from its file in the present folder.
  var copying: String {
    "\\copy \(fullName) (\(header.joined(separator: ", "))) FROM \(quoted(file)) "
      + "WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')"
  }
}
