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
  let area = helpArea(of: size)
  let isNarrow = area.columns < 50
  let keyColumns = isNarrow ? 16 : 24
  let first = max(0, min(scroll, lines.count - area.rows))
  frame.scrolls(rows: lines.count, in: area)
  for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
    let row = area.row + offset
    switch line {
    case .keys(let binding):
      let keys = binding.keys.map { $0.name(in: language) }.joined(separator: ", ")
      let name = binding.command.name(in: state.screenKeyContext)[language]
      let start = Position(row: row, column: area.column)
      frame.write(keys, at: start, role: .strong, width: keyColumns)
      let place = Position(row: row, column: area.column + keyColumns + (isNarrow ? 1 : 2))
      frame.write(name, at: place, width: area.endColumn - 2 - place.column)
    case .note(let text):
      let place = Position(row: row, column: area.column)
      frame.write(text[language], at: place, role: .muted, width: area.columns - 2)
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

/// Where the keys stand on a screen of `size`.
func helpArea(of size: Size) -> Rect {
  Rect(row: 2, column: 2, rows: size.rows - 4, columns: size.columns - 3)
}

enum HelpLine {
  case keys(Binding)
  case note(Phrase)
}

extension AppState {
  var helpLines: [HelpLine] {
    let context = screenKeyContext
    let picks = [.picking, .longList, .repeatPrompt, .clientPicking].contains(context)
    let hasSections = if case .interview = screen { true } else { false }
    let notes =
      (picks ? [ScreenText.digitsPick] : []) + [ScreenText.arrowsMove]
      + (hasSections ? [ScreenText.sectionMarks] : [])
      + (context == .weights ? [WeightsText.pagesScroll] : [])
    return KeyMap.bindings(in: context).map(HelpLine.keys) + notes.map(HelpLine.note)
  }
}
