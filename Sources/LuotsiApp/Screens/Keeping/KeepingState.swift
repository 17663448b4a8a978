import CaseStore
import CivilDates
import TerminalUI

/// How long one case is kept, being changed.
public struct KeepingState: Equatable, Sendable {
  let summary: CaseSummary
  var typed: TextField
  /// Why what was typed is not taken.
  private(set) var refusal: Refusal?

  enum Refusal: Equatable, Sendable {
    case notADate
    case past
    case tooFar
  }

  enum Step {
    case stay
    case leave
    /// Nil for the day that the organisation's time gives.
    case keep(until: CivilDate?)
  }

  init(_ summary: CaseSummary) {
    self.summary = summary
    typed = TextField(text: summary.deleteBy?.asWritten ?? "")
  }

  mutating func update(_ key: Key, command: Command?, today: CivilDate) -> Step {
    switch command {
    case .leave: return .leave
    case .next: return take(today)
    default:
      if typed.apply(key) { refusal = nil }
      return .stay
    }
  }

  private mutating func take(_ today: CivilDate) -> Step {
    let text = typed.text.trimmingBlanks
    guard !text.isEmpty else { return .keep(until: nil) }
    guard let date = CivilDate(finnish: text) ?? CivilDate(text) else {
      refusal = .notADate
      return .stay
    }
    guard date >= today else {
      refusal = .past
      return .stay
    }
    guard let last = today.adding(months: 120), date <= last else {
      refusal = .tooFar
      return .stay
    }
    return .keep(until: date)
  }
}

extension CivilDate {
  /// As it is written in Finland, 24.11.2026.
  var asWritten: String { "\(day).\(month).\(year)" }
}
