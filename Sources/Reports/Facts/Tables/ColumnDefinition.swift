/// How PostgreSQL declares one column.
struct ColumnDefinition: Equatable {
  enum Kind: Equatable {
    case text
    case whole
    case truth
    case day
    case uuid
    /// A text that is one of these.
    case code([String])
    /// A text that a POSIX regular expression matches.
    case pattern(String)
  }

  let name: String
  let kind: Kind
  let isOptional: Bool
  let comment: String
}

extension ColumnDefinition.Kind {
  var type: String {
    switch self {
    case .text, .code, .pattern: "text"
    case .whole: "integer"
    case .truth: "boolean"
    case .day: "date"
    case .uuid: "uuid"
    }
  }
}

extension ColumnDefinition {
  /// Its line of `CREATE TABLE`, without the comma.
  var declaration: String {
    let null = isOptional ? "" : " NOT NULL"
    let check =
      switch kind {
      case .text, .whole, .truth, .day, .uuid: ""
      case .code(let codes):
        " CHECK (\(name) IN (\(codes.map(quoted).joined(separator: ", "))))"
      case .pattern(let pattern): " CHECK (\(name) ~ \(quoted(pattern)))"
      }
    return "\(name) \(kind.type)\(null)\(check)"
  }
}

/// A text as a constant of SQL.
func quoted(_ text: String) -> String {
  "'" + text.replacing("'", with: "''") + "'"
}
