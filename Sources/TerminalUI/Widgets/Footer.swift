extension Frame {
  /// Draws the keys on the last row, most important first.
  ///
  /// What does not fit is left out from the end, and "…" says so.
  public mutating func footer(_ entries: [(key: String, label: String)]) {
    let gap = 3
    let room = size.columns - 2
    let widths = entries.map { textWidth($0.key) + 1 + textWidth($0.label) }
    var shown = entries.count
    while shown > 0 {
      let text = widths[..<shown].reduce(0, +) + gap * (shown - 1)
      let mark = shown < entries.count ? 2 : 0
      if text + mark <= room { break }
      shown -= 1
    }
    var place = Position(row: size.rows - 1, column: 1)
    for entry in entries[..<shown] {
      place.column += write(entry.key, at: place, role: .strong) + 1
      place.column += write(entry.label, at: place, role: .muted) + gap
    }
    if shown < entries.count {
      place.column = max(1, place.column - gap + 1)
      write("…", at: place, role: .muted)
    }
  }
}
