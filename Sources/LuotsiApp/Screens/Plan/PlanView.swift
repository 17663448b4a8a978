import CivilDates
import Guidance
import Languages
import TerminalUI

/// The plan in its four sections.
func planView(_ plan: PlanState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  frame.chrome(
    title: state.clientCode + " · " + PlanText.title[state.language],
    status: state.dataStatus,
    state: state,
  )
  guard let client = state.client else { return frame }
  let rows = client.guidance.planRows(today: state.desk.today)
  let texts = rows.map { row -> PlanRowText? in
    guard case .entry(_, let entry) = row else { return nil }
    return PlanRowText(entry, today: state.desk.today, language: state.language)
  }
  let area = Rect(row: 2, column: 0, rows: size.rows - 4, columns: size.columns)
  // The list keeps two columns for its marker and two for its arrows.
  let width = max(1, area.columns - 6)
  let focus = min(plan.focus, rows.count - 1)
  frame.list(
    count: rows.count,
    focus: focus,
    in: area,
    title: { index in
      let begins = index == 0 || rows[index - 1].section != rows[index].section
      return begins ? rows[index].section.title[state.language] : nil
    },
    height: { texts[$0]?.height(columns: width) ?? 1 },
    draw: { frame, index, row in
      let isFocused = index == focus
      if let text = texts[index] {
        frame.planRow(text, isFocused: isFocused, in: row)
      } else {
        frame.write(
          rows[index].section.addingText(in: state.language),
          at: row.origin,
          role: isFocused ? .focus : .muted,
          width: row.columns,
        )
      }
    },
  )
  return frame
}

extension Frame {
  fileprivate mutating func planRow(_ row: PlanRowText, isFocused: Bool, in area: Rect) {
    let role: Role = isFocused ? .focus : row.role
    let tail = clippedTail(row.tail, columns: area.columns)
    write(row.mark, at: area.origin, role: role, width: 1)
    let text = area.inset(left: 2, right: tail.isEmpty ? 0 : textWidth(tail) + 2)
    paragraph(row.text, in: text, role: role)
    write(
      tail,
      at: Position(row: area.row, column: area.endColumn - textWidth(tail)),
      role: isFocused ? .focus : row.role == .plain ? .muted : row.role,
    )
  }
}

/// What of a tail leaves the text more than half of the row.
private func clippedTail(_ tail: String, columns: Int) -> String {
  textWidth(tail) * 2 <= columns ? tail : ""
}

extension PlanRowText {
  /// One row, or two where the text needs them.
  fileprivate func height(columns: Int) -> Int {
    let tail = clippedTail(tail, columns: columns)
    let room = columns - 2 - (tail.isEmpty ? 0 : textWidth(tail) + 2)
    return min(2, max(1, wrap(text, to: max(1, room)).count))
  }
}

extension PlanSection {
  fileprivate func addingText(in language: Language) -> String {
    if let adding { return adding[language] }
    let key = KeyMap.bindings(in: .ranking).first { $0.command == .disagree }?.keys.first
    return PlanText.noteOnList(key?.name(in: language) ?? "")[language]
  }
}
