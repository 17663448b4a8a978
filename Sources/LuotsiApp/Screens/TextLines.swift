import Languages
import TerminalUI

/// One paragraph of a screen that is read rather than filled in.
struct TextLine: Equatable {
  let text: String
  let role: Role
  /// Columns that the first row is set in by.
  let lead: Int
  /// Columns that continuation rows are set in by.
  let indent: Int

  init(_ text: String, role: Role = .plain, lead: Int = 0, indent: Int = 0) {
    self.text = text
    self.role = role
    self.lead = lead
    self.indent = max(lead, indent)
  }

  static let blank = TextLine("")

  /// A heading with a blank line before it.
  static func heading(_ text: Phrase, _ language: Language) -> [TextLine] {
    [.blank, TextLine(text[language], role: .heading)]
  }

  /// The rows of the line at `width` columns, each with the columns it is set in by.
  func rows(width: Int) -> [(text: String, indent: Int)] {
    if text.isEmpty { return [("", 0)] }
    return wrap(text, to: max(1, width - indent)).enumerated().map { index, row in
      (row, index == 0 ? lead : indent)
    }
  }
}

extension Frame {
  /// Draws `lines` from row `first` on, saying with arrows that there are more.
  mutating func textLines(_ lines: [TextLine], from first: Int = 0, in area: Rect) {
    let width = area.columns - 2
    let rows = lines.flatMap { line in
      line.rows(width: width).map { (text: $0.text, indent: $0.indent, role: line.role) }
    }
    let start = max(0, min(first, rows.count - area.rows))
    for (offset, row) in rows.dropFirst(start).prefix(area.rows).enumerated() {
      write(
        row.text,
        at: Position(row: area.row + offset, column: area.column + row.indent),
        role: row.role,
        width: width - row.indent,
      )
    }
    let edge = area.endColumn - 1
    if start > 0 { write("↑", at: Position(row: area.row, column: edge), role: .muted) }
    if start + area.rows < rows.count {
      write("↓", at: Position(row: area.endRow - 1, column: edge), role: .muted)
    }
  }
}
