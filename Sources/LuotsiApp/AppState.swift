import CaseStore
import CatalogueStore
import CivilDates
import Languages
import TerminalUI

/// Everything the program shows and remembers, as one value.
public struct AppState: Sendable {
  public enum Screen: Sendable {
    case unlocking(UnlockState)
    case settingUp(SetUpState)
    case caseList
    case newCase(NewCaseState)
    case keeping(KeepingState)
    case interview(InterviewState)
    case formChange(FormChangeState)
    case ranking(RankingState)
    case pathways(PathwaysState)
    case services(ServicesState)
    case radar(RadarState)
    case compare(CompareState)
    case whatIf(WhatIfState)
    case weights(WeightsState)
    case openings(OpeningsState)
    case swapTest(SwapTestState)
    case review(ReviewState)
    indirect case browser(BrowserState)
    indirect case offering(OfferingPageState)
    case labour(LabourState)
    indirect case directory(DirectoryState)
    case transfers(TransfersState)
    indirect case plan(PlanState)
    indirect case planEntry(PlanEntryState)
    indirect case rights(RightsState)
    case difference(DifferenceState)
    indirect case importing(ImportState)
  }

  private(set) var desk: Desk
  /// The time as the event loop last read it, before the event at hand.
  public internal(set) var now: Moment
  public internal(set) var language: Language
  /// The window as the event loop last saw it; scrolling ends where its last row does.
  var window = Size(rows: 24, columns: 80)
  public internal(set) var screen: Screen
  var cases: CaseListState
  /// What is kept of the client whose screen was opened last; nil before that is read.
  var client: ClientFile?
  /// What lies over the screen and takes its keys; nil while nothing does.
  var topLayer: TopLayer?
  /// How this terminal shows things.
  public var display = Display()
  /// The last thing that went wrong, shown until the next key.
  public internal(set) var failure: ProgramFailure?
  /// What the program did by itself, shown until the next key.
  var announcement: Phrase?
  /// Whether interviews show a section's questions under each other, as last chosen.
  var showsPage = false
  /// Who reviews, as told once: a name or initials.
  var reviewer: String?
  public internal(set) var isFinished = false
  /// What is to be done after the next paint, as it takes longer than a key may.
  var postponed: [Effect] = []
  /// What has to be over before a key means anything; nil while there is nothing such.
  var working: Working?

  public init(desk: Desk, language: Language, now: Moment, door: StoreDoor = .open) {
    switch door {
    case .open: screen = .caseList
    case .locked(let slots): screen = .unlocking(UnlockState(slots))
    case .new: screen = .settingUp(SetUpState())
    }
    self.desk = desk
    self.now = now
    self.language = language
    cases = CaseListState()
  }

  /// What has to be read before the first screen shows.
  func start() -> [Effect] { isUnlocked ? [.listCases] : [] }

  var keyContext: KeyContext {
    if working != nil, !isCovered { return .waiting }
    return topLayer?.keyContext ?? screenKeyContext
  }

  /// The same without what lies over the screen.
  var screenKeyContext: KeyContext {
    switch screen {
    case .unlocking(let unlock): return unlock.usesRecoveryKey ? .recovering : .unlocking
    case .settingUp: return .settingUp
    case .caseList: return cases.search == nil ? .caseList : .searchingCases
    case .newCase: return .newCase
    case .keeping: return .keeping
    case .interview(let interview): return interview.keyContext
    case .ranking(let ranking): return ranking.keyContext
    case .pathways(let pathways): return pathways.keyContext
    case .services: return .services
    case .radar: return .radar
    case .compare: return .compare
    case .whatIf: return .whatIf
    case .weights: return .weights
    case .openings: return .openings
    case .swapTest: return .swapTest
    case .review(let review): return review.keyContext
    case .browser(let browser): return browser.narrowing == nil ? .browsing : .narrowing
    case .offering: return .offering
    case .labour: return .labour
    case .directory(let directory): return directory.keyContext
    case .formChange: return .formChange
    case .transfers(let transfers): return transfers.keyContext
    case .plan: return .plan
    case .planEntry: return .planEntry
    case .rights(let rights): return rights.telling == nil ? .rights : .telling
    case .difference: return .difference
    case .importing(let importing): return importing.keyContext
    }
  }

  /// Works on with what an import brought.
  mutating func use(_ imported: ImportedCatalogue) {
    desk = desk.with(imported)
  }

  /// Works on with a catalogue that has been read anew.
  mutating func use(_ contents: CatalogueContents) {
    desk = desk.with(contents)
    if case .review(var review) = screen {
      review.refill(from: desk)
      screen = .review(review)
    }
  }
}
