import Languages
import Matching
import Reports
import TerminalUI

extension Frame {
  /// What would give with how many it opens, and the best of them.
  mutating func relaxationRows(
    _ relaxation: Relaxation,
    isFocused: Bool,
    state: AppState,
    in area: Rect,
  ) {
    let language = state.language
    write(
      relaxation.changesText(in: language, names: state.desk.names),
      tail: relaxation.gainText(in: language),
      role: isFocused ? .focus : .plain,
      in: area,
    )
    guard area.rows > 1 else { return }
    write(
      relaxation.best.nameText(in: language, names: state.desk.names),
      tail: relaxation.best.standingText(in: language),
      role: .muted,
      in: area.inset(top: 1, left: 2),
    )
  }

  /// An offering that is not open yet, with the steps of its shortest plan and when it opens.
  mutating func ladderRow(_ ladder: Ladder, isFocused: Bool, state: AppState, in row: Rect) {
    let language = state.language
    let name = state.desk.names.offering(ladder.offering)[language]
    write(
      "\(Verdict.notYet.mark) \(name)",
      tail: ladder.tail(in: language, columns: row.columns),
      role: isFocused ? .focus : .plain,
      in: row,
    )
  }

  private mutating func write(_ text: String, tail: String, role: Role, in row: Rect) {
    write(text, at: row.origin, role: role, width: row.columns - textWidth(tail) - 1)
    let place = Position(row: row.row, column: row.endColumn - textWidth(tail))
    write(tail, at: place, role: role)
  }
}

extension Ladder {
  /// The steps, and the day it opens or how late that is, padded so that they stand under each
  /// other; where there is little room, one of the two.
  fileprivate func tail(in language: Language, columns: Int) -> String {
    guard let plan = plans.first, let timeline = timelines.first else { return "" }
    let steps = FilterText.steps(plan.steps.count, months: plan.months)[language]
    let opens = timeline.shortText(in: language)
    if columns < 42 { return steps }
    return columns < 56 ? opens : padded(steps, to: 16) + padded(opens, to: 19)
  }

  private func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - textWidth(text)))
  }
}
