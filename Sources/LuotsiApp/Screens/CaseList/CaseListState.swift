import CaseStore
import TerminalUI

/// The list of cases and which of them has the focus.
struct CaseListState: Sendable {
  var summaries: [CaseSummary] = [] {
    didSet {
      focus = min(focus, max(0, summaries.count - 1))
      search = nil
    }
  }
  private(set) var focus = 0
  /// The search by codes while it is open; what it found are places in ``summaries``.
  private(set) var search: ChoiceSearch?
  /// The example that is removed when it is asked for once more.
  var removing: GuidanceCase.ID?

  var focusedCase: CaseSummary? {
    guard let search else { return summaries.indices.contains(focus) ? summaries[focus] : nil }
    return search.focusedChoice.map { summaries[$0] }
  }

  var keyContext: KeyContext {
    search != nil ? .searchingCases : summaries.isEmpty ? .noCases : .caseList
  }

  /// Goes to a case, where it is listed: what was done to it may have moved it.
  mutating func focus(on id: GuidanceCase.ID) {
    focus = summaries.firstIndex { $0.id == id } ?? focus
  }

  mutating func openSearch() {
    guard !summaries.isEmpty else { return }
    search = ChoiceSearch(summaries.map { [$0.code] }, focus: focus)
  }

  /// Closes the search with the list's focus on what was found.
  mutating func closeSearch() {
    if let found = search?.focusedChoice { focus = found }
    search = nil
  }

  /// Takes a key that types into the search, or moves in the list or in what was found of it.
  mutating func take(_ key: Key) {
    if search == nil {
      focus = moved(focus, by: key, count: summaries.count)
    } else {
      search?.take(key)
    }
  }

  mutating func paste(_ text: String) { search?.paste(text) }
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
