import Languages
import TerminalUI

/// The search through the rows of the list below.
struct ListSearch: Sendable {
  private(set) var search: ChoiceSearch

  /// `rows` are what the rows are called, in the order of the list.
  init(_ rows: [String], focus: Int) {
    search = ChoiceSearch(rows.map { [$0] }, focus: focus)
  }

  mutating func take(_ key: Key) { search.take(key) }

  mutating func paste(_ text: String) { search.paste(text) }
}

extension AppState {
  mutating func press(_ key: Key, command: Command?, on search: ListSearch) -> [Effect] {
    switch command {
    case .leave:
      topLayer = nil
    case .choose:
      guard let row = search.search.focusedChoice else {
        announcement = WhyNot.nothingFound.sentence
        return []
      }
      topLayer = nil
      focus(onRow: row)
    default:
      var next = search
      next.take(key)
      topLayer = .find(next)
    }
    return []
  }
}

/// The rows found, over the list they are of.
func listSearchView(_ search: ListSearch, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  let rows = state.searchedList?.rows ?? []
  let matches = search.search.matches.filter(rows.indices.contains)
  frame.searchPanel(
    search.search.field,
    title: KeyContext.finding.title[state.language] + " · "
      + state.screenKeyContext.title[state.language],
    note: ScreenText.found(matches.count, of: rows.count)[state.language],
    count: matches.count,
    focus: search.search.focus,
    of: state,
  ) { frame, index, row in
    frame.write(
      rows[matches[index]],
      at: row.origin,
      role: index == search.search.focus ? .focus : .plain,
      width: row.columns,
    )
  }
  return frame
}
