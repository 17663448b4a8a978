import Languages
import TerminalUI

/// Asks who opens the store and for the passphrase; shows nothing about clients.
func unlockView(_ unlock: UnlockState, in language: Language, size: Size) -> Frame {
  var frame = Frame(size: size)
  frame.doorChrome(UnlockText.title, in: unlock.keyContext, language) {
    unlock.whyNot($0) == nil
  }
  let area = frame.bounds.inset(top: 3, left: 3, bottom: 4, right: 3)
  var row = area.row
  if unlock.usesRecoveryKey {
    row += frame.paragraph(UnlockText.copyKey[language], in: area) + 1
  } else if unlock.holders.count > 1 {
    frame.write(UnlockText.whose[language], at: area.origin, role: .heading)
    let rows = min(unlock.holders.count, max(1, area.rows - 4))
    let list = Rect(row: row + 1, column: area.column, rows: rows, columns: area.columns)
    frame.list(count: unlock.holders.count, focus: unlock.focus, in: list) { frame, index, place in
      let role: Role = index == unlock.focus ? .focus : .plain
      let name = unlock.holders[index].holder
      frame.write(name, at: place.origin, role: role, width: place.columns)
    }
    row += rows + 2
  } else if let holder = unlock.holders.first?.holder {
    frame.write(holder, at: area.origin, role: .heading, width: area.columns)
    row += 2
  }
  let label =
    (unlock.usesRecoveryKey ? UnlockText.recoveryKey : UnlockText.passphrase)[language]
  let place = Position(row: row, column: area.column)
  frame.write(label, at: place, role: .strong)
  let column = place.column + textWidth(label) + 2
  frame.textField(
    unlock.usesRecoveryKey ? unlock.typed : unlock.typed.masked,
    at: Position(row: row, column: column),
    width: min(48, area.endColumn - column),
  )
  if unlock.isOpening {
    let below = Position(row: row + 2, column: area.column)
    frame.write(UnlockText.opening[language], at: below, role: .muted)
  }
  return frame
}
