import Languages
import TerminalUI

/// Every key of the screen the help was opened on, from the same table that dispatches them.
func helpView(_ state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  frame.header(title: ScreenText.keys[state.language], status: "")
  var row = 2
  for binding in KeyMap.bindings(in: state.contextUnderHelp) where row < size.rows - 4 {
    let keys = binding.keys.map { $0.name(in: state.language) }.joined(separator: ", ")
    frame.write(keys, at: Position(row: row, column: 2), role: .strong, width: 24)
    let name = binding.command.name(in: state.contextUnderHelp)[state.language]
    frame.write(name, at: Position(row: row, column: 28))
    row += 1
  }
  for text in [ScreenText.digitsPick, ScreenText.arrowsMove] where row < size.rows - 2 {
    frame.write(text[state.language], at: Position(row: row, column: 2), role: .muted)
    row += 1
  }
  frame.footer(state)
  frame.cursor = Position(row: 2, column: 2)
  return frame
}

extension AppState {
  /// The context whose keys the help lists: the screen's, not the help's own.
  var contextUnderHelp: KeyContext {
    var underneath = self
    underneath.showsHelp = false
    return underneath.keyContext
  }
}
