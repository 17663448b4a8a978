import TerminalUI

/// A walk through the program in six steps, each done on the real screens.
struct Tour: Equatable, Sendable {
  enum Step: Int, CaseIterable, Sendable {
    case cases
    case opening
    case answering
    case doubting
    case list
    case plan
  }

  private(set) var step = Step.cases
  /// Whether the last step's entry is in the plan, and only the way back is left.
  private(set) var hasPlanned = false

  /// What an advisor has just done, as far as it matters here.
  struct Deed {
    let key: Key
    let command: Command?
    let effects: [Effect]
    /// What was in front before.
    let before: Place
    let after: Place
  }

  /// Where the advisor is.
  enum Place: Equatable, Sendable {
    case cases
    /// At a question that takes an answer.
    case question
    /// Elsewhere in the interview.
    case interview
    case list
    /// The reasons of a row over the whole list.
    case reasons
    case planEntry
    case elsewhere
  }

  /// Goes on as far as what was done takes it; false at the end.
  mutating func follow(_ deed: Deed) -> Bool {
    if step.rawValue <= Step.opening.rawValue, deed.effects.contains(where: \.opensCase) {
      step = .answering
      return true
    }
    switch step {
    case .cases:
      if deed.before == .cases, [.up, .down].contains(deed.key) { step = .opening }
    case .opening: break
    case .answering:
      let isAnswer = deed.before == .question && deed.command == .next
      if isAnswer, deed.effects.contains(where: \.savesInterview) { step = .doubting }
    case .doubting:
      let isUndone = deed.command == .undo && deed.effects.contains(where: \.savesInterview)
      if isUndone { step = .list }
    case .list:
      if deed.before == .list, deed.command == .details { step = .plan }
    case .plan:
      if deed.effects.contains(where: \.changesGuidance) { hasPlanned = true }
      if hasPlanned, deed.after == .cases { return false }
    }
    return true
  }

  /// Goes on without the step being done; false after the last one.
  mutating func goOn() -> Bool {
    guard let next = Step(rawValue: step.rawValue + 1) else { return false }
    step = next
    return true
  }
}

extension Effect {
  fileprivate var opensCase: Bool {
    switch self {
    case .openCase, .createCase: true
    default: false
    }
  }

  fileprivate var savesInterview: Bool {
    if case .saveInterview = self { true } else { false }
  }

  fileprivate var changesGuidance: Bool {
    if case .changeGuidance = self { true } else { false }
  }
}
