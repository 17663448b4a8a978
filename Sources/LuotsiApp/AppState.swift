import CaseStore
import Languages
import TerminalUI

/// Everything the program shows and remembers, as one value.
public struct AppState: Sendable {
  public enum Screen: Sendable {
    case caseList
    case newCase(NewCaseState)
    case interview(InterviewState)
    case ranking(RankingState)
  }

  let desk: Desk
  public internal(set) var language: Language
  public internal(set) var screen: Screen = .caseList
  var cases: CaseListState
  var showsHelp = false
  /// The last thing that went wrong, shown until the next key.
  public internal(set) var failure: StoreError?
  public internal(set) var isFinished = false

  public init(desk: Desk, language: Language) {
    self.desk = desk
    self.language = language
    cases = CaseListState()
  }

  /// What has to be read before the first screen shows.
  func start() -> [Effect] { [.listCases] }

  var keyContext: KeyContext {
    if showsHelp { return .help }
    switch screen {
    case .caseList: return .caseList
    case .newCase: return .newCase
    case .interview(let interview): return interview.isTyping ? .typing : .picking
    case .ranking: return .ranking
    }
  }
}
