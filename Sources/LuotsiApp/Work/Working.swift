import Languages
import TerminalUI

/// Something that takes a while and must be over before anything else is done.
struct Working: Sendable {
  let name: Phrase
  /// Whether it can be given up without a trace.
  let canBeCancelled: Bool
  var progress: JobProgress?
  /// Whether it has been asked to end.
  var isCancelled = false
  /// Whether the cases are to be locked when it is over, as nothing came for a while.
  var locksAfterwards = false
}

extension Effect {
  /// How the effect has to be waited for; nil for what goes on beside the keys.
  var working: Working? {
    switch self {
    case .setUpStore, .unlock, .unlockWithRecoveryKey:
      Working(name: WorkText.opening, canBeCancelled: false)
    case .sendCases: Working(name: WorkText.sending, canBeCancelled: false)
    case .readTransferFile: Working(name: WorkText.reading, canBeCancelled: false)
    case .receiveTransfer: Working(name: WorkText.receiving, canBeCancelled: false)
    case .importCatalogue: Working(name: ImportScreenText.working, canBeCancelled: true)
    case .backUp, .clearBackups: nil
    default: Working(name: WorkText.working, canBeCancelled: false)
    }
  }
}

extension AppState {
  /// What an event means while something has to be waited for.
  mutating func update(_ event: Event, during work: Working) -> [Effect] {
    switch event {
    case .terminate: isFinished = true
    case .idle: working?.locksAfterwards = true
    case .key(let key):
      switch KeyMap.command(for: key, in: keyContext) {
      case .quit: isFinished = true
      case .language: switchLanguage()
      case .cover: coverScreen()
      case .repaint: isGarbled = true
      case .leave where isCovered: uncoverScreen()
      case .lock: working?.locksAfterwards = true
      case .leave where work.canBeCancelled: working?.isCancelled = true
      default: break
      }
    default: break
    }
    return []
  }

  /// Ends the waiting; may ask for the lock that was due meanwhile.
  mutating func endWork() -> [Effect] {
    defer { working = nil }
    return working?.locksAfterwards == true ? lock : []
  }
}

extension Frame {
  /// Says above the keys what is waited for and how far it is.
  mutating func workingNotice(_ state: AppState) {
    guard let work = state.working, state.isUnlocked, !state.isCovered else { return }
    let row = Rect(row: size.rows - 3, column: 0, rows: 1, columns: size.columns)
    fill(row, role: .plain)
    let percent = work.progress?.percent.map { " \($0) %" } ?? ""
    let sentence = (work.isCancelled ? WorkText.ending : work.name)[state.language] + percent
    write(sentence, at: Position(row: row.row, column: 1), role: .attention)
  }
}
