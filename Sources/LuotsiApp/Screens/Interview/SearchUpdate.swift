import Interview
import Languages
import TerminalUI

/// Searching a long list: opening it, typing, picking and closing it.
extension InterviewState {
  /// Opens the search where the list is long; the focus stays on its choice.
  mutating func openSearch(in language: Language) {
    guard isLongList, let focus = entry.focus else { return }
    rejection = nil
    search = ChoiceSearch(choices, tags: searchedTags(beside: language), focus: focus)
  }

  /// Opens the search of a question that the form wants searched, `minimal` or `autocomplete`; to
  /// the client every long list opens so.
  mutating func openWantedSearch(in language: Language) {
    guard let question, search == nil, prompt == nil, !isComplete else { return }
    let isWanted =
      answer == nil && question.appearance.contains(where: ["minimal", "autocomplete"].contains)
    if isWanted || isForClient { openSearch(in: language) }
  }

  /// Goes on with an open search in another language of the advisor's.
  mutating func followLanguage(_ language: Language) {
    let tags = searchedTags(beside: language)
    search?.follow(choices, tags: tags)
  }

  /// The languages in which choices are found.
  private func searchedTags(beside language: Language) -> [String] {
    [language.rawValue] + [clientTag(beside: language)].compactMap(\.self)
  }

  mutating func updateSearch(_ key: Key, command: Command?, desk: Desk) -> InterviewStep {
    switch command {
    case .leave:
      closeSearch()
    case .choose:
      let isFound = search?.focusedChoice != nil
      guard isFound || entry.takesSeveral else { return InterviewStep() }
      closeSearch()
      return entry.takesSeveral ? InterviewStep() : accept(.picked, desk: desk)
    case .toggle:
      guard let index = search?.focusedChoice else { return InterviewStep() }
      entry.toggle(index, choices: choices)
    default:
      search?.take(key)
    }
    return InterviewStep()
  }

  /// Closes the search with the list's focus on what was found.
  mutating func closeSearch() {
    if let found = search?.focusedChoice { entry.focus = found }
    search = nil
  }
}
