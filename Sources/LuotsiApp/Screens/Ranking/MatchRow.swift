import Catalogue
import Languages
import Matching
import Reports
import TerminalUI

extension Frame {
  /// One offering of the list: verdict, name, provider, and points with their uncertain part, or
  /// what its ladder takes.
  ///
  /// `providers` is how many columns the provider has with a blank before it; 0 leaves it out.
  mutating func matchRow(
    _ match: Match,
    isFocused: Bool,
    isChosen: Bool,
    providers: Int,
    state: AppState,
    in row: Rect,
  ) {
    let language = state.language
    let role: Role =
      isFocused ? .focus : match.verdict == .excluded ? .muted : isChosen ? .strong : .plain
    let mark = match.verdict.mark + (isChosen ? "✓" : " ")
    write(mark, at: row.origin, role: role)
    let tail = match.tail(in: language)
    let provider = state.desk.offerings[match.offering].map {
      state.desk.names.provider($0.provider)[language]
    }
    let nameColumns = row.columns - 3 - providers - textWidth(tail) - 1
    write(
      state.desk.names.offering(match.offering)[language],
      at: Position(row: row.row, column: row.column + 3),
      role: role,
      width: nameColumns,
    )
    if providers > 0, let provider {
      write(
        provider,
        at: Position(row: row.row, column: row.column + 3 + nameColumns + 1),
        role: .muted,
        width: providers - 1,
      )
    }
    write(
      tail,
      at: Position(row: row.row, column: row.endColumn - textWidth(tail)),
      role: isFocused ? .focus : .plain,
    )
  }
}

extension Match {
  /// Points and bar; for what is not open yet the shortest ladder; nothing for what is excluded.
  fileprivate func tail(in language: Language) -> String {
    let padded = String(repeating: " ", count: max(0, 3 - String(points).count)) + String(points)
    switch verdict {
    case .excluded: return ""
    case .notYet:
      guard let plan = unlock.first else { return padded }
      let steps = FilterText.steps(plan.steps.count, months: plan.months)[language]
      // As wide for all, so that the providers stand under each other.
      return padded + " " + steps + String(repeating: " ", count: max(0, 14 - textWidth(steps)))
    case .open, .check:
      return padded + " " + intervalBar(low: low, value: points, high: high, max: 100, width: 8)
    }
  }
}
