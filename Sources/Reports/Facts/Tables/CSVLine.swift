/// One line of CSV as RFC 4180 writes it, its end included.
///
/// A missing cell is empty; a text is quoted when it is empty, or when it holds what CSV or
/// PostgreSQL's COPY gives a meaning of its own.
func csvLine(_ cells: [String?]) -> String {
  cells.map(csvCell).joined(separator: ",") + "\r\n"
}

private func csvCell(_ cell: String?) -> String {
  guard let cell else { return "" }
  let isPlain =
    !cell.isEmpty && cell != "\\."
    && !cell.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
  return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
}

/// A text of the catalogue on one line: characters that control something become spaces, because
/// PostgreSQL stores no NUL and psql ends the data at a line of its own.
func onOneLine(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    )
  )
}
