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
  /// Whether its blanks and its length stand as they are, as in a drawing.
  private let isDrawn: Bool

  init(_ text: String, role: Role = .plain, lead: Int = 0, indent: Int = 0) {
    self.init(text, role: role, lead: lead, indent: indent, isDrawn: false)
  }

  private init(_ text: String, role: Role, lead: Int, indent: Int, isDrawn: Bool) {
    self.text = text
    self.role = role
    self.lead = lead
    self.indent = max(lead, indent)
    self.isDrawn = isDrawn
  }

  static let blank = TextLine("")

  /// One row that is not wrapped.
  static func drawing(_ row: String, role: Role = .plain, lead: Int = 0) -> TextLine {
    TextLine(row, role: role, lead: lead, indent: lead, isDrawn: true)
  }

  /// A heading with a blank line before it.
  static func heading(_ text: Phrase, _ language: Language) -> [TextLine] {
    [.blank, TextLine(text[language], role: .heading)]
  }

  /// The rows of the line at `width` columns, each with the columns it is set in by.
  func rows(width: Int) -> [(text: String, indent: Int)] {
    if text.isEmpty { return [("", 0)] }
    if isDrawn { return [(text, lead)] }
    return wrap(text, to: max(1, width - indent)).enumerated().map { index, row in
      (row, index == 0 ? lead : indent)
    }
  }
}

extension Frame {
  /// Draws `lines` from row `scrolled` on, saying with arrows that there are more.
  ///
  /// Where that is given, keys scroll the text, and so do clicks on the arrows.
  mutating func textLines(_ lines: [TextLine], from scrolled: Int? = nil, in area: Rect) {
    let width = area.columns - 2
    let rows = lines.flatMap { line in
      line.rows(width: width).map { (text: $0.text, indent: $0.indent, role: line.role) }
    }
    let start = max(0, min(scrolled ?? 0, rows.count - area.rows))
    if scrolled != nil { scrolls(rows: rows.count, in: area) }
    for (offset, row) in rows.dropFirst(start).prefix(area.rows).enumerated() {
      write(
        row.text,
        at: Position(row: area.row + offset, column: area.column + row.indent),
        role: row.role,
        width: width - row.indent,
      )
    }
    let edge = area.endColumn - 1
    if start > 0 {
      scrollMark(
        "↑",
        at: Position(row: area.row, column: edge),
        isScrolled: scrolled != nil,
        .pageUp,
      )
    }
    if start + area.rows < rows.count {
      let last = Position(row: area.endRow - 1, column: edge)
      scrollMark("↓", at: last, isScrolled: scrolled != nil, .pageDown)
    }
  }

  private mutating func scrollMark(
    _ mark: String,
    at place: Position,
    isScrolled: Bool,
    _ key: Key,
  ) {
    write(mark, at: place, role: .muted)
    guard isScrolled else { return }
    respond(in: Rect(row: place.row, column: place.column, rows: 1, columns: 1), with: [key])
  }
}
