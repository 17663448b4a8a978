import Languages
import TerminalUI

/// Walks through a name, a passphrase twice and the recovery key.
func setUpView(_ setUp: SetUpState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.chrome(title: "Luotsi · " + UnlockText.newTitle[language], status: "", state: state)
  let problem = setUp.refusal?.sentence[language]
  frame.prompt(setUp.step.explanation[language], problem: problem) { frame, place, columns in
    switch setUp.step {
    case .name:
      let label = UnlockText.name[language]
      frame.labelled(label, setUp.typed, at: place, columns: columns, most: 48)
    case .passphrase, .again:
      let label = UnlockText.passphrase[language]
      frame.labelled(label, setUp.typed.masked, at: place, columns: columns, most: 48)
    case .making:
      frame.cursor = place
    case .recoveryKey(let key):
      frame.write(key, at: place, role: .strong, width: columns)
      frame.cursor = place
    }
  }
  return frame
}

extension SetUpState.Step {
  var explanation: Phrase {
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
  var sentence: Phrase {
    switch self {
    case .noName: UnlockText.noName
    case .weak: UnlockText.weak
    case .different: UnlockText.different
    }
  }
}
