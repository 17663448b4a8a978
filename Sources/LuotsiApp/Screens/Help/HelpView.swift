import Languages
import TerminalUI

/// Every key of the screen the help was opened on, from the same table that dispatches them.
///
/// Where they do not fit, the arrows scroll.
func helpView(_ state: AppState, scroll: Int, size: Size) -> Frame {
  var frame = Frame(size: size)
  let language = state.language
  frame.header(title: ScreenText.keys[language], status: state.dataStatus)
  frame.dataNotice(of: state)
  let lines = state.helpLines
  let area = Rect(row: 2, column: 2, rows: size.rows - 4, columns: size.columns - 3)
  let first = max(0, min(scroll, lines.count - area.rows))
  frame.scrolls(rows: lines.count, in: area)
  for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
    let row = area.row + offset
    switch line {
    case .keys(let binding):
      let keys = binding.keys.map { $0.name(in: language) }.joined(separator: ", ")
      let name = binding.command.name(in: state.screenKeyContext)[language]
      frame.write(keys, at: Position(row: row, column: area.column), role: .strong, width: 24)
      frame.write(name, at: Position(row: row, column: area.column + 26))
    case .note(let text):
      frame.write(text[language], at: Position(row: row, column: area.column), role: .muted)
    }
  }
  let edge = area.endColumn - 1
  if first > 0 { frame.write("↑", at: Position(row: area.row, column: edge), role: .muted) }
  if first + area.rows < lines.count {
    frame.write("↓", at: Position(row: area.endRow - 1, column: edge), role: .muted)
  }
  frame.footer(state)
  frame.cursor = area.origin
  return frame
}

enum HelpLine {
  case keys(Binding)
  case note(Phrase)
}

extension AppState {
  var helpLines: [HelpLine] {
    let context = screenKeyContext
    let picks = [.picking, .longList, .repeatPrompt].contains(context)
    let notes =
      (picks ? [ScreenText.digitsPick] : []) + [ScreenText.arrowsMove]
      + (context == .weights ? [WeightsText.pagesScroll] : [])
    return KeyMap.bindings(in: context).map(HelpLine.keys) + notes.map(HelpLine.note)
  }
}
