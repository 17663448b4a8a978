extension Frame {
  /// Draws a line across the whole row.
  public mutating func rule(row: Int) {
    write(
      String(repeating: "─", count: size.columns),
      at: Position(row: row, column: 0),
      role: .border,
    )
  }

  /// Draws a line down the area's first column.
  public mutating func verticalRule(in area: Rect) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      write("│", at: Position(row: row, column: area.column), role: .border)
    }
  }
}
