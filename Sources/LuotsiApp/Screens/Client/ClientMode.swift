import Languages
import TerminalUI

/// What the client reads of an interview while the advisor's side is hidden.
enum ClientMode: Equatable, Sendable {
  case answering
  /// The last answer led to the list, which opens when the advisor has the screen again.
  case beforeList
}

extension InterviewState {
  /// Whether the client reads along, and nothing but the question shows.
  var isForClient: Bool { clientMode != nil }

  /// The keys while the client reads: those that answer, and those that lead nowhere else.
  var clientKeyContext: KeyContext {
    guard isAskingClient else { return .clientReading }
    if prompt != nil { return .clientPicking }
    if search != nil {
      return entry.takesSeveral ? .clientSearchingSeveral : .clientSearching
    }
    return entry.isTyping ? .clientTyping : .clientPicking
  }

  /// Whether something is asked; at the end and before the list the advisor goes on.
  var isAskingClient: Bool { clientMode == .answering && !isComplete }

  /// Whether the client's language is shown and runs from the right.
  func clientRunsFromRight(beside language: Language) -> Bool {
    clientTag(beside: language).map { TextDirection(languageTag: $0) } == .rightToLeft
  }

  mutating func openClientScreen() { clientMode = .answering }

  /// One key while the client reads.
  mutating func updateForClient(_ key: Key, command: Command?, desk: Desk) -> InterviewStep {
    guard command != .leave else { return closeClientScreen() }
    guard isAskingClient else { return InterviewStep() }
    if search != nil { return updateSearch(key, command: command, desk: desk) }
    return takeAnswer(key, command: command, desk: desk)
  }

  private mutating func closeClientScreen() -> InterviewStep {
    let opensList = clientMode == .beforeList
    clientMode = nil
    closeSearch()
    return opensList ? keep(exit: .toRanking) : InterviewStep()
  }
}

extension AppState {
  /// Whether there is something for a client to read.
  var hasClientScreen: Bool {
    switch screen {
    case .interview, .ranking: true
    default: false
    }
  }

  /// Whether the client reads the screen, which then says nothing of the case beside it.
  var isForClient: Bool {
    switch screen {
    case .interview(let interview): interview.isForClient
    case .ranking(let ranking): ranking.isForClient
    default: false
    }
  }
}
