/// A key at the foot of the screen, as it is called there, and what it does.
public struct FooterEntry: Sendable {
  public let key: Key
  public let name: String
  public let label: String

  public init(_ key: Key, name: String, label: String) {
    self.key = key
    self.name = name
    self.label = label
  }
}

extension Frame {
  /// Draws the keys on the last row, most important first, and `pinned` after them.
  ///
  /// What does not fit is left out from the end, and "…" says so; `pinned` stays.
  public mutating func footer(_ entries: [FooterEntry], pinned: FooterEntry? = nil) {
    let gap = 3
    let room = size.columns - 2
    func width(_ entry: FooterEntry) -> Int {
      textWidth(entry.name) + 1 + textWidth(entry.label)
    }
    let kept = pinned.map { [$0] } ?? []
    var shown = entries.count
    while shown > 0 {
      let row = entries[..<shown] + kept
      let text = row.reduce(0) { $0 + width($1) } + gap * (row.count - 1)
      let mark = shown < entries.count ? 2 : 0
      if text + mark <= room { break }
      shown -= 1
    }
    var place = Position(row: size.rows - 1, column: 1)
    for entry in entries[..<shown] + kept {
      let start = place
      place.column += write(entry.name, at: place, role: .strong) + 1
      place.column += write(entry.label, at: place, role: .muted)
      let columns = place.column - start.column
      respond(
        in: Rect(row: start.row, column: start.column, rows: 1, columns: columns),
        with: [entry.key],
      )
      place.column += gap
    }
    if shown < entries.count {
      place.column = max(1, place.column - gap + 1)
      write("…", at: place, role: .muted)
    }
  }
}
