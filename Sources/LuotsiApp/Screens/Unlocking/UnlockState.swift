import CaseStore
import Sealing
import TerminalUI

/// The passphrase being typed before anything about clients is shown.
public struct UnlockState: Equatable, Sendable {
  /// Those who can open the store.
  let holders: [KeySlot]
  let hasRecoveryKey: Bool
  /// What was open when the store was locked.
  let reopens: GuidanceCase.ID?
  private(set) var focus = 0
  var typed = TextField()
  private(set) var usesRecoveryKey = false
  /// Whether the store is being opened, which takes about as long as a breath.
  private(set) var isOpening = false

  init(_ slots: [KeySlot], reopens: GuidanceCase.ID? = nil) {
    holders = slots.filter { $0.opener != .recoveryKey }
    hasRecoveryKey = holders.count < slots.count
    self.reopens = reopens
  }

  var keyContext: KeyContext { usesRecoveryKey ? .recovering : .unlocking }

  mutating func update(_ key: Key, command: Command?) -> [Effect] {
    switch command {
    case .open:
      guard !typed.text.isEmpty, holders.indices.contains(focus) else { return [] }
      isOpening = true
      return [
        usesRecoveryKey
          ? .unlockWithRecoveryKey(typed.text)
          : .unlock(holders[focus], passphrase: typed.text)
      ]
    case .otherWay:
      guard hasRecoveryKey else { return [] }
      usesRecoveryKey.toggle()
      typed = TextField()
    default:
      guard !typed.apply(key), !usesRecoveryKey else { return [] }
      let before = focus
      focus = moved(focus, by: key, count: holders.count)
      if focus != before { typed = TextField() }
    }
    return []
  }

  /// Keeps what was typed, as another program has to let go of the store first.
  mutating func waitForAnother() { isOpening = false }

  /// Forgets what was typed, after it has not opened the store.
  mutating func retry() {
    isOpening = false
    typed = TextField()
  }
}
