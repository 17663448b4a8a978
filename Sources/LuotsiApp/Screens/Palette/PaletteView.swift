import Languages
import TerminalUI

/// Every command with its key; what cannot be done now is muted and says why.
func paletteView(_ palette: Palette, of state: AppState, size: Size) -> Frame {
  let language = state.language
  let found = state.commands(matching: palette.field.text)
  var frame = Frame(size: size)
  frame.searchPanel(
    palette.field,
    title: KeyContext.palette.title[language],
    note: state.screenKeyContext.title[language],
    count: found.count,
    focus: palette.focus,
    of: state,
  ) { frame, index, row in
    let entry = found[index]
    let isFocused = index == palette.focus
    let key = entry.obstacle.isElsewhere ? "" : entry.keys.first?.name(in: language) ?? ""
    let name = min(24, max(12, row.columns / 2))
    frame.write(
      entry.name[language],
      at: row.origin,
      role: isFocused ? .focus : entry.obstacle == nil ? .plain : .muted,
      width: name,
    )
    frame.write(
      key,
      at: Position(row: row.row, column: row.column + name + 1),
      role: entry.obstacle == nil ? .strong : .muted,
      width: max(0, min(10, row.columns - name - 1)),
    )
    let reason = Position(row: row.row, column: row.column + name + (key.isEmpty ? 1 : 11))
    frame.write(
      entry.obstacle?.sentence[language] ?? "",
      at: reason,
      role: .muted,
      width: max(0, row.endColumn - reason.column),
    )
  }
  return frame
}

extension WhyNot? {
  /// Whether it is another screen's, where the key may mean something else.
  fileprivate var isElsewhere: Bool {
    if case .elsewhere = self { true } else { false }
  }
}
