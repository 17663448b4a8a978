extension Frame {
  /// Draws `text` wrapped to the area; "…" ends the last row when there is more.
  ///
  /// - Returns: the rows used, at most the area's.
  @discardableResult
  public mutating func paragraph(_ text: String, in area: Rect, role: Role = .plain) -> Int {
    let rows = wrap(text, to: area.columns)
    let shown = min(rows.count, area.rows)
    for index in 0..<shown {
      let isCut = index == shown - 1 && shown < rows.count
      let line = isCut ? clip(rows[index], to: area.columns - 1) : rows[index]
      let place = Position(row: area.row + index, column: area.column)
      write(isCut && !line.hasSuffix("…") ? line + "…" : line, at: place, role: role)
    }
    return shown
  }
}
