import CaseStore
import TerminalUI

/// The list of cases and which of them has the focus.
struct CaseListState: Equatable, Sendable {
  var summaries: [CaseSummary] = [] {
    didSet { focus = min(focus, max(0, summaries.count - 1)) }
  }
  private(set) var focus = 0

  var focusedCase: CaseSummary? {
    summaries.indices.contains(focus) ? summaries[focus] : nil
  }

  mutating func move(_ key: Key) {
    focus = moved(focus, by: key, count: summaries.count)
  }
}

/// The index a movement key leads to in a list of `count` rows; never outside it.
func moved(_ focus: Int, by key: Key, count: Int) -> Int {
  let last = max(0, count - 1)
  switch key {
  case .up: return max(0, focus - 1)
  case .down: return min(last, focus + 1)
  case .pageUp: return max(0, focus - 10)
  case .pageDown: return min(last, focus + 10)
  case .home: return 0
  case .end: return last
  default: return focus
  }
}
