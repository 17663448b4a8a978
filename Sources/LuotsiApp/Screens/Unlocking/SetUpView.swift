import Languages
import TerminalUI

/// Walks through a name, a passphrase twice and the recovery key.
func setUpView(_ setUp: SetUpState, in language: Language, size: Size) -> Frame {
  var frame = Frame(size: size)
  frame.doorChrome(UnlockText.newTitle, in: .settingUp, language) { setUp.offers($0) }
  let area = frame.bounds.inset(top: 3, left: 3, bottom: 4, right: 3)
  let used = frame.paragraph(setUp.step.explanation[language], in: area)
  let place = Position(row: area.row + used + 1, column: area.column)
  switch setUp.step {
  case .name:
    frame.labelled(UnlockText.name[language], setUp.typed, at: place, in: area)
  case .passphrase, .again:
    frame.labelled(UnlockText.passphrase[language], setUp.typed.masked, at: place, in: area)
  case .making:
    frame.cursor = place
  case .recoveryKey(let key):
    frame.write(key, at: place, role: .strong, width: area.columns)
    frame.cursor = place
  }
  if let refusal = setUp.refusal {
    let below = Rect(row: place.row + 2, column: area.column, rows: 3, columns: area.columns)
    frame.paragraph(refusal.sentence[language], in: below, role: .attention)
  }
  return frame
}

extension Frame {
  fileprivate mutating func labelled(
    _ label: String,
    _ field: TextField,
    at place: Position,
    in area: Rect,
  ) {
    write(label, at: place, role: .strong)
    let column = place.column + textWidth(label) + 2
    textField(
      field,
      at: Position(row: place.row, column: column),
      width: min(48, area.endColumn - column),
    )
  }
}

extension SetUpState.Step {
  fileprivate var explanation: Phrase {
    switch self {
    case .name: UnlockText.whyAName
    case .passphrase: UnlockText.whyAPassphrase
    case .again: UnlockText.writeAgain
    case .making: UnlockText.making
    case .recoveryKey: UnlockText.keyExplanation
    }
  }
}

extension SetUpState.Refusal {
  fileprivate var sentence: Phrase {
    switch self {
    case .noName: UnlockText.noName
    case .weak: UnlockText.weak
    case .different: UnlockText.different
    }
  }
}
