import Catalogue
import Languages
import Matching
import Reports
import TerminalUI

/// Everything there is to say about one offering for one client, line by line.
struct MatchDetails {
  struct Line: Equatable {
    let text: String
    let role: Role
    /// Columns that continuation rows are set in by.
    let indent: Int

    static let blank = Line(text: "", role: .plain, indent: 0)

    static func heading(_ text: Phrase, _ language: Language) -> [Line] {
      [.blank, Line(text: text[language], role: .heading, indent: 0)]
    }
  }

  let lines: [Line]

  /// `mark` is how the advisor has marked the offering, and why.
  init(
    _ match: Match,
    mark: (mark: AdvisorChoices.Mark, reason: String)?,
    desk: Desk,
    language: Language,
  ) {
    let wording = MatchWording(match, desk: desk, language: language)
    let marked = mark.map { mark in
      [
        Line(text: mark.mark.text(because: mark.reason, in: language), role: .strong, indent: 2),
        .blank,
      ]
    }
    lines =
      wording.title + (marked ?? []) + wording.points + wording.obstacles + wording.plans
      + wording.openQuestions
      + wording.inFavour + wording.recognition + wording.employers + wording.notes
  }

  init(_ lines: [Line]) { self.lines = lines }

  /// The rows of the lines at `width` columns.
  func rows(width: Int) -> [(text: String, role: Role, indent: Int)] {
    lines.flatMap { line -> [(text: String, role: Role, indent: Int)] in
      guard !line.text.isEmpty else { return [(text: "", role: .plain, indent: 0)] }
      let wrapped = wrap(line.text, to: max(1, width - line.indent))
      return wrapped.enumerated().map { index, text in
        (text: text, role: line.role, indent: index == 0 ? 0 : line.indent)
      }
    }
  }
}

extension Frame {
  /// Draws the rows of `details` from row `first` on, saying with arrows that there are more.
  mutating func details(_ details: MatchDetails, from first: Int, in area: Rect) {
    let rows = details.rows(width: area.columns - 2)
    let start = max(0, min(first, rows.count - area.rows))
    for (offset, row) in rows.dropFirst(start).prefix(area.rows).enumerated() {
      write(
        row.text,
        at: Position(row: area.row + offset, column: area.column + row.indent),
        role: row.role,
        width: area.columns - 2 - row.indent,
      )
    }
    let edge = area.endColumn - 1
    if start > 0 { write("↑", at: Position(row: area.row, column: edge), role: .muted) }
    if start + area.rows < rows.count {
      write("↓", at: Position(row: area.endRow - 1, column: edge), role: .muted)
    }
  }
}
