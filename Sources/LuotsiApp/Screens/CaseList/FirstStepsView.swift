import Languages
import TerminalUI

extension Frame {
  /// What an advisor without cases can begin with: the key, what it does and what that is.
  mutating func firstSteps(in area: Rect, _ language: Language) {
    let used = paragraph(ScreenText.noCases[language], in: area)
    let isHigh = area.rows >= 8
    var row = area.row + used + (isHigh ? 1 : 0)
    let texts = [
      (TourText.practise, TourText.practiseNote), (TourText.firstClient, TourText.firstClientNote),
    ]
    cursor = Position(row: row, column: area.column)
    for (binding, (title, note)) in zip(KeyMap.firstSteps, texts) {
      guard let key = binding.keys.first else { continue }
      let rows = isHigh ? 2 : 1
      let place = Rect(row: row, column: area.column, rows: rows, columns: area.columns)
      let name = key.name(in: language)
      write(name, at: place.origin, role: .strong)
      let text = place.inset(left: textWidth(name) + 2)
      write(title[language], at: text.origin, width: text.columns)
      if isHigh { paragraph(note[language], in: text.inset(top: 1), role: .muted) }
      respond(in: place, with: [key])
      row += rows + (isHigh ? 1 : 0)
    }
  }
}
