import CaseStore
import Sealing

/// Whether what the program starts on is open.
public enum StoreDoor: Equatable, Sendable {
  case open
  /// Opens with the passphrase of one of these.
  case locked([KeySlot])
  /// Nobody has chosen a passphrase yet.
  case new
}

extension AppState {
  /// Asks for the store to be locked; the practice store has nothing to hide.
  var lock: [Effect] { isUnlocked && !desk.isPractice ? [.lock] : [] }

  var isUnlocked: Bool {
    switch screen {
    case .unlocking, .settingUp: false
    default: true
    }
  }

  /// Forgets everything about clients.
  mutating func lock(_ slots: [KeySlot]) {
    let reopens = openCaseID
    screen =
      slots.isEmpty
      ? .settingUp(SetUpState()) : .unlocking(UnlockState(slots, reopens: reopens))
    cases = CaseListState()
    client = nil
    failure = nil
    topLayer = nil
    tour = nil
  }

  mutating func unlocked() -> [Effect] {
    guard case .unlocking(let unlock) = screen else { return [] }
    reviewer = reviewer ?? unlock.holders.first?.holder
    screen = .caseList
    postponed.append(.backUp(on: now.day))
    let first = [Effect.purge(desk.today), .listCases]
    guard let id = unlock.reopens else { return first }
    return first + [.openCase(id, currentForm: desk.form.contentHash)]
  }

  /// Says which cases went by themselves, and has them taken out of the backups; or why none went.
  mutating func announce(_ purge: Purge) {
    switch purge {
    case .deleted([]): return
    case .deleted(let gone):
      announcement = KeepingText.purged(gone)
      postponed.append(.clearBackups)
    case .doubted(let doubt):
      announcement = KeepingText.doubted(doubt)
    }
  }

  mutating func press(_ step: SetUpState.Next, of setUp: SetUpState) -> [Effect] {
    screen = .settingUp(setUp)
    switch step {
    case .stay: return []
    case .perform(let effect):
      postponed = [effect]
      return []
    case .finish:
      screen = .caseList
      return [.listCases]
    }
  }

  /// Lets a passphrase be typed anew after the store could not be opened or made; where another
  /// program has the store, Enter tries the same one again.
  mutating func retryUnlocking(after failure: ProgramFailure) {
    switch screen {
    case .unlocking(var unlock):
      if failure.isHeldByAnother { unlock.waitForAnother() } else { unlock.retry() }
      screen = .unlocking(unlock)
    case .settingUp(var setUp):
      setUp.retry()
      screen = .settingUp(setUp)
    default: return
    }
  }

  /// The case on the screen, or behind it.
  private var openCaseID: GuidanceCase.ID? {
    switch screen {
    case .interview(let interview): interview.caseID
    case .ranking(let ranking): ranking.interview.caseID
    case .pathways(let pathways): pathways.ranking.interview.caseID
    case .compare(let compare): compare.ranking.interview.caseID
    case .whatIf(let whatIf): whatIf.ranking.interview.caseID
    case .weights(let weights): weights.ranking.interview.caseID
    case .openings(let openings): openings.ranking.interview.caseID
    case .swapTest(let test): test.ranking.interview.caseID
    case .formChange(let change): change.guidanceCase.id
    case .plan, .planEntry, .rights, .difference: client?.id
    default: nil
    }
  }
}

extension ProgramFailure {
  fileprivate var isHeldByAnother: Bool {
    if case .store(let error) = self { error.cause == .heldByAnother } else { false }
  }
}
