import Languages
import TerminalUI

/// Asks who opens the store and for the passphrase.
func unlockPage(_ unlock: UnlockState, _ language: Language) -> LinearPage {
  let field = LinearPage.Typing(
    standing: unlock.typed.text.count,
    isSecret: !unlock.usesRecoveryKey,
  )
  var page = LinearPage(
    id: unlock.usesRecoveryKey ? "recovering" : "unlocking",
    heading: "Luotsi, " + UnlockText.title[language],
    prompt: (unlock.usesRecoveryKey ? UnlockText.recoveryKey : UnlockText.passphrase)[language]
      + ":",
    typing: field,
  )
  guard !unlock.usesRecoveryKey else {
    page.lines.add(UnlockText.copyKey[language])
    return page
  }
  if unlock.holders.indices.contains(unlock.focus) {
    let holder = unlock.holders[unlock.focus].holder
    page.prompt = UnlockText.passphrase[language] + " (\(holder)):"
  }
  if unlock.holders.count > 1 {
    page.lines.add(UnlockText.whose[language])
    page.lines += unlock.holders.enumerated().map {
      LinearPage.Line(text: "\($0 + 1): \($1.holder)", kind: .row)
    }
    page.items = unlock.holders.indices.map {
      LinearPage.Item(keys: Key.steps(from: unlock.focus, to: $0))
    }
  }
  return page
}

/// Walks through a name, a passphrase twice and the recovery key.
func setUpPage(_ setUp: SetUpState, _ language: Language) -> LinearPage {
  let words = setUp.words(in: language)
  var page = LinearPage(
    id: "setting up \(words.step)",
    heading: words.step == 0 ? "Luotsi, " + UnlockText.newTitle[language] : words.explanation,
    prompt: words.prompt,
  )
  if words.step == 0 { page.lines.add(words.explanation) }
  page.lines.add(setUp.refusal?.sentence[language], .always)
  switch setUp.step {
  case .name: page.typing = LinearPage.Typing(standing: setUp.typed.text.count)
  case .passphrase, .again:
    page.typing = LinearPage.Typing(standing: setUp.typed.text.count, isSecret: true)
  case .making: break
  case .recoveryKey(let key):
    page.lines.add(key)
    page.emptyLine = [.enter]
  }
  return page
}

extension SetUpState {
  fileprivate func words(
    in language: Language
  ) -> (step: Int, explanation: String, prompt: String) {
    let passphrase = UnlockText.passphrase[language] + ":"
    let explanation = step.explanation[language]
    return switch step {
    case .name: (0, explanation, UnlockText.name[language] + ":")
    case .passphrase: (1, explanation, passphrase)
    case .again: (2, explanation, passphrase)
    case .making: (3, explanation, LinearPrompt.command[language])
    case .recoveryKey: (4, explanation, LinearPrompt.keyIsWritten[language])
    }
  }
}

extension Key {
  /// The arrows from one place of a list to another.
  static func steps(from place: Int, to other: Int) -> [Key] {
    Array(repeating: other < place ? .up : .down, count: abs(other - place))
  }

  /// To a place of a list, wherever its focus is.
  static func steps(to place: Int) -> [Key] {
    [.home] + Array(repeating: .down, count: place)
  }
}
