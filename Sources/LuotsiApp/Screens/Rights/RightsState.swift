import CivilDates
import Guidance
import TerminalUI

/// What a client was told and permits, and what they may ask for.
public struct RightsState: Sendable {
  /// A line that the focus can stand on.
  enum Row: Equatable, Sendable {
    case told
    case consent(Purpose)
    /// What the client may ask for.
    case requests
    case corrections

    static let all: [Row] =
      [.told] + Purpose.allCases.map { .consent($0) }
      + [.requests, .corrections]
  }

  /// Where Esc returns to.
  let origin: AppState.Screen
  var focus = 0
  var showsDetails = false
  /// The first row of the details on screen, where they take the whole screen.
  var scroll = 0
  /// When and how the client was told, being written down.
  var telling: TellingForm?
  /// What takes back each consent noted on this screen, the last one at the end.
  private(set) var undone: [GuidanceChange] = []
  private static let longestDetails = 4000

  init(origin: AppState.Screen) { self.origin = origin }

  var focusedRow: Row { Row.all[focus] }

  enum Step {
    case stay
    case leave
    case make(GuidanceChange)
  }

  mutating func update(
    _ key: Key,
    command: Command?,
    of record: GuidanceRecord,
    today: CivilDate,
  ) -> Step {
    if telling != nil { return updateTelling(key, command: command, today: today) }
    switch (command, focusedRow) {
    case (.leave, _) where showsDetails: showsDetails = false
    case (.leave, _): return .leave
    case (.open, .told):
      telling = TellingForm(record.information, today: today)
    case (.open, _):
      showsDetails.toggle()
      scroll = 0
    case (.accept, .consent(let purpose)): return answer(purpose, true, of: record, today)
    case (.reject, .consent(let purpose)): return answer(purpose, false, of: record, today)
    case (.undo, _): return undone.popLast().map { .make($0) } ?? .stay
    default:
      if showsDetails {
        scroll = moved(scroll, by: key, count: Self.longestDetails)
      } else {
        focus = moved(focus, by: key, count: Row.all.count)
      }
    }
    return .stay
  }

  private mutating func answer(
    _ purpose: Purpose,
    _ isGiven: Bool,
    of record: GuidanceRecord,
    _ today: CivilDate,
  ) -> Step {
    undone.append(.restoreConsent(purpose, record.consents[purpose]))
    return .make(.consent(purpose, isGiven: isGiven, on: today))
  }

  private mutating func updateTelling(_ key: Key, command: Command?, today: CivilDate) -> Step {
    switch command {
    case .leave: telling = nil
    case .next: return telling?.change(today: today).map { .make($0) } ?? .stay
    default: telling?.fields.take(key, command: command)
    }
    return .stay
  }

  /// `isRead` is whether it is known yet what is kept of the client.
  func whyNot(_ command: Command, isRead: Bool) -> WhyNot? {
    guard isRead else {
      return [.accept, .reject, .open, .undo, .next].contains(command) ? .isReading : nil
    }
    switch command {
    case .accept where telling == nil, .reject where telling == nil:
      guard case .consent = focusedRow else { return .isNoConsent }
      return nil
    case .undo: return undone.isEmpty ? .nothingToUndo : nil
    default: return nil
    }
  }
}
