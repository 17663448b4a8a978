import Sealing
import TerminalUI

/// The first passphrase of a new store being chosen, and its recovery key being written down.
public struct SetUpState: Equatable, Sendable {
  enum Step: Equatable, Sendable {
    case name
    case passphrase
    case again
    /// The store is being made.
    case making
    /// The key to be written down, which is shown this once.
    case recoveryKey(String)
  }

  /// Why what was typed is not taken.
  enum Refusal: Equatable, Sendable {
    case noName
    case weak
    case different
  }

  private(set) var step = Step.name
  private(set) var refusal: Refusal?
  var typed = TextField()
  private(set) var name = ""
  private(set) var passphrase = ""

  enum Next {
    case stay
    case perform(Effect)
    case finish
  }

  mutating func update(_ key: Key, command: Command?) -> Next {
    switch command {
    case .next: return goOn()
    case .back:
      goBack()
    default:
      if typed.apply(key) { refusal = nil }
    }
    return .stay
  }

  private mutating func goOn() -> Next {
    refusal = nil
    switch step {
    case .name:
      name = typed.text.trimmingBlanks
      guard !name.isEmpty else { return refuse(.noName) }
      advance(to: .passphrase)
    case .passphrase:
      guard Passphrase.isStrongEnough(typed.text) else { return refuse(.weak) }
      passphrase = typed.text
      advance(to: .again)
    case .again:
      guard typed.text == passphrase else { return refuse(.different) }
      let chosen = passphrase
      passphrase = ""
      advance(to: .making)
      return .perform(.setUpStore(holder: name, passphrase: chosen))
    case .making: return .stay
    case .recoveryKey: return .finish
    }
    return .stay
  }

  var canGoBack: Bool { step == .passphrase || step == .again }

  private mutating func refuse(_ refusal: Refusal) -> Next {
    self.refusal = refusal
    return .stay
  }

  private mutating func goBack() {
    refusal = nil
    switch step {
    case .passphrase:
      step = .name
      typed = TextField(text: name)
    case .again:
      passphrase = ""
      advance(to: .passphrase)
    case .name, .making, .recoveryKey: return
    }
  }

  private mutating func advance(to next: Step) {
    step = next
    typed = TextField()
  }

  mutating func show(_ recoveryKey: String) { advance(to: .recoveryKey(recoveryKey)) }

  /// Starts the passphrase anew, after the store could not be made.
  mutating func retry() { advance(to: .passphrase) }
}
