import CaseStore
import TerminalUI

/// The fields of a case that were changed at two desks, one at a time, to be settled.
struct ConflictsState: Equatable, Sendable {
  let summary: CaseSummary
  let conflicts: [FieldConflict]
  private(set) var focus = 0
  /// The side that the marker stands at.
  private(set) var side: Int

  init(_ summary: CaseSummary, _ conflicts: [FieldConflict]) {
    self.summary = summary
    self.conflicts = conflicts
    side = (conflicts.first?.sides.count ?? 1) - 1
  }

  var conflict: FieldConflict { conflicts[focus] }

  mutating func update(_ key: Key, command: Command?) -> (effects: [Effect], leaves: Bool) {
    switch command {
    case .leave: return ([], true)
    case .forward: turn(to: focus + 1)
    case .back: turn(to: focus - 1)
    case .choose:
      let chosen = conflict.sides[side]
      return ([.settle(conflict.field, summary.id, with: chosen)], false)
    default:
      side = moved(side, by: key, count: conflict.sides.count)
      if case .character(let digit) = key, let number = digit.wholeNumberValue,
        conflict.sides.indices.contains(number - 1)
      {
        side = number - 1
      }
    }
    return ([], false)
  }

  private mutating func turn(to index: Int) {
    guard conflicts.indices.contains(index) else { return }
    focus = index
    side = conflict.sides.count - 1
  }
}
