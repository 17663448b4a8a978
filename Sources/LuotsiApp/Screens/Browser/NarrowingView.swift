import Languages
import TerminalUI

extension Frame {
  /// The topics with their values, of which one is changed at a time, and how many have the value.
  mutating func narrowingPanel(_ browser: BrowserState, of state: AppState, in area: Rect) {
    let language = state.language
    let top = area.rows > 11 ? 1 : 0
    let topics = FacetTopic.allCases
    let rows = Rect(
      row: area.row + top,
      column: area.column - 1,
      rows: min(topics.count, area.rows - top),
      columns: area.columns + 2,
    )
    let focus = browser.narrowing?.rawValue ?? 0
    list(count: topics.count, focus: focus, in: rows, pressed: [.right]) {
      frame,
      index,
      row in
      let topic = topics[index]
      let isFocused = topic == browser.narrowing
      let role: Role = isFocused ? .focus : browser.filter.chosen[topic] == nil ? .plain : .strong
      frame.write(topic.title[language], at: row.origin, role: role, width: 16)
      frame.write(
        browser.value(of: topic, desk: state.desk, language: language, counted: isFocused),
        at: Position(row: row.row, column: row.column + 17),
        role: role,
        width: max(0, row.columns - 17),
      )
    }
    let below = area.inset(top: top + topics.count + 1)
    guard !below.isEmpty else { return }
    let left = BrowserText.left(browser.shown.count)[language]
    paragraph(left + " " + BrowserText.howToChoose[language], in: below, role: .muted)
  }
}

extension BrowserState {
  fileprivate func value(
    of topic: FacetTopic,
    desk: Desk,
    language: Language,
    counted: Bool,
  ) -> String {
    guard let chosen = filter.chosen[topic] else {
      let counts = counts(of: topic).filter { $0 > 0 }.count
      let values = counted ? " (\(BrowserText.values(counts)[language]))" : ""
      return "‹ \(BrowserText.all[language]) ›\(values)"
    }
    let text = facets[topic].values[chosen].text(desk: desk, language: language)
    return "‹ \(text) ›" + (counted ? " (\(counts(of: topic)[chosen]))" : "")
  }
}

extension CatalogueFilter {
  /// What is narrowed to, in one line; nil when nothing is.
  func text(of facets: CatalogueFacets, desk: Desk, language: Language) -> String? {
    guard !isEmpty else { return nil }
    let values = topics.compactMap { topic in
      chosen[topic].map { value in
        let text = facets[topic].values[value].text(desk: desk, language: language)
        return "\(topic.title[language].lowercased()) \(text)"
      }
    }
    return FilterText.narrowed[language] + " " + values.joined(separator: " · ")
  }
}
