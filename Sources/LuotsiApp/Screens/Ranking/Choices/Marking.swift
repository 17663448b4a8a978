import Catalogue
import Matching
import TerminalUI

/// A pin or a hiding that waits for its reason.
struct Marking: Equatable, Sendable {
  let offering: Offering.ID
  let mark: AdvisorChoices.Mark
  var reason: TextField
  /// Whether it was accepted without a reason, and refused.
  var isRefused = false
}

extension RankingState {
  /// Asks why the focused offering is pinned or hidden, or takes back a mark of that kind.
  mutating func mark(as mark: AdvisorChoices.Mark) -> [Effect] {
    guard let row = focusedRow, let offering = row.offering else { return [] }
    let isGone = if case .gone = row { true } else { false }
    if row.mark?.mark == mark || isGone { return unmark(row, offering) }
    let earlier = takenBack.flatMap { $0.offering == offering && $0.mark == mark ? $0 : nil }
    marking = earlier ?? Marking(offering: offering, mark: mark, reason: TextField())
    return []
  }

  private mutating func unmark(_ row: ListRow, _ offering: Offering.ID) -> [Effect] {
    if let mark = row.mark {
      takenBack = Marking(
        offering: offering,
        mark: mark.mark,
        reason: TextField(text: mark.reason),
      )
    }
    remember()
    var choices = interview.advisorChoices
    choices.unmark(offering)
    choose(choices)
    focus(on: offering)
    return [save]
  }

  mutating func updateMarking(_ key: Key, command: Command?) -> [Effect] {
    switch command {
    case .leave:
      marking = nil
      return []
    case .next:
      return acceptMarking()
    default:
      if marking?.reason.apply(key) == true { marking?.isRefused = false }
      return []
    }
  }

  private mutating func acceptMarking() -> [Effect] {
    guard let marking else { return [] }
    var choices = interview.advisorChoices
    do throws(ChoiceError) {
      try choices.mark(
        marking.offering,
        as: marking.mark,
        because: marking.reason.text.trimmingBlanks,
      )
    } catch {
      // Only a reason can be missing; the screen says so in the advisor's language.
      self.marking?.isRefused = true
      return []
    }
    self.marking = nil
    remember()
    choose(choices)
    // What is hidden has gone from where the advisor reads, and reading goes on there.
    if marking.mark == .pin { focus(on: marking.offering) }
    return [save]
  }

  mutating func paste(_ text: String) {
    guard marking != nil else { return }
    marking?.reason.insert(text)
    marking?.isRefused = false
  }

  var keyContext: KeyContext {
    if isForClient { return .clientReading }
    if filtering != nil { return .filtering }
    return marking == nil ? .ranking : .writing
  }

  /// Why the command would do nothing at the focused line; nil where it does something.
  func whyNot(_ command: Command) -> WhyNot? {
    let none: WhyNot = rows.isEmpty ? .emptyList : .noRowOfThatKind
    switch (keyContext, command) {
    case (.filtering, .clear): return filter.isEmpty ? .notNarrowed : nil
    case (.filtering, _), (.writing, _): return nil
    case (_, .choose), (_, .addToPlan), (_, .disagree): return focusedMatch == nil ? none : nil
    case (_, .compare):
      // Where one is marked already, the key without a second takes the mark back.
      return focusedMatch == nil && comparing == nil ? none : nil
    case (_, .details): return focusedRow == .fold || focusedMatch != nil ? nil : none
    case (_, .pin), (_, .hide), (_, .offering): return focusedRow?.offering == nil ? none : nil
    case (_, .undo): return canUndo ? nil : .nothingToUndo
    case (_, .search): return rows.isEmpty ? .emptyList : nil
    default: return nil
    }
  }
}
