import Languages
import Matching
import Reports
import TerminalUI

extension Frame {
  /// How alike the lists are, and from move `first` on what changes among the first ten.
  mutating func choiceEffect(
    _ effect: ChoiceEffect,
    from first: Int,
    of state: AppState,
    in area: Rect,
  ) {
    let text = area.inset(right: 2)
    var rest = area.inset(
      top: paragraph(effect.likenessText(in: state.language), in: text, role: .strong)
    )
    write(
      effect.movesText(in: state.language),
      at: rest.origin,
      role: .heading,
      width: rest.isEmpty ? 0 : rest.columns - 2,
    )
    rest = rest.inset(top: 1)
    let start = max(0, min(first, effect.topTen.count - rest.rows))
    for (offset, move) in effect.topTen.dropFirst(start).prefix(rest.rows).enumerated() {
      let row = Rect(row: rest.row + offset, column: rest.column, rows: 1, columns: text.columns)
      self.move(move, of: state, in: row)
    }
    guard !rest.isEmpty else { return }
    let edge = area.endColumn - 1
    if start > 0 { write("↑", at: Position(row: rest.row, column: edge), role: .muted) }
    if start + rest.rows < effect.topTen.count {
      write("↓", at: Position(row: rest.endRow - 1, column: edge), role: .muted)
    }
  }

  private mutating func move(_ move: ChoiceEffect.Move, of state: AppState, in row: Rect) {
    let language = state.language
    let placeColumns = 12
    let providerColumns = row.columns >= 64 ? 16 : row.columns >= 44 ? 9 : 0
    let nameColumns = max(0, row.columns - placeColumns - providerColumns - 1)
    write(move.text(in: language), at: row.origin, width: placeColumns - 1)
    write(
      state.desk.names.offering(move.offering)[language],
      at: Position(row: row.row, column: row.column + placeColumns),
      width: nameColumns,
    )
    guard let offering = state.desk.offerings[move.offering], providerColumns > 0 else { return }
    write(
      state.desk.names.provider(offering.provider)[language],
      at: Position(row: row.row, column: row.endColumn - providerColumns),
      role: .muted,
      width: providerColumns,
    )
  }
}
