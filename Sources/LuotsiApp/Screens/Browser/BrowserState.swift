import Catalogue
import CatalogueStore
import Languages
import TerminalUI

/// The catalogue being looked through: what is typed, what it is narrowed to, and what is left.
public struct BrowserState: Sendable {
  enum Step {
    case stay([Effect])
    case leave
    case open(Offering.ID)
  }

  /// Why the list does not follow what is typed.
  enum Problem: Equatable {
    case failed(CatalogueError)
    /// Another program has imported a catalogue since this one was opened.
    case changed
  }

  /// The screen it was opened on.
  let origin: AppState.Screen
  let facets: CatalogueFacets
  private(set) var field = TextField()
  private(set) var filter = CatalogueFilter()
  /// What the text finds, the best first, as places in the catalogue.
  private(set) var found: [Int]
  /// What is left of it.
  private(set) var shown: [Int]
  private(set) var focus = 0
  /// The topic in focus while the panel for narrowing is open.
  private(set) var narrowing: FacetTopic?
  /// What was in focus when the panel opened, to come back to through values that lack it.
  private var anchor: Int?
  private(set) var problem: Problem?
  /// Far longer than any name; pasting a book would only be slow.
  private static let longestPaste = 200

  init(origin: AppState.Screen, desk: Desk) {
    self.origin = origin
    facets = CatalogueFacets(desk.catalogue, names: desk.names, on: desk.today)
    found = Array(0..<facets.count)
    shown = found
  }

  /// The place of the focused offering in the catalogue.
  var focusedRow: Int? { shown.indices.contains(focus) ? shown[focus] : nil }

  /// How many offerings have each value of a topic, the other topics narrowed as they are.
  func counts(of topic: FacetTopic) -> [Int] {
    facets[topic].counts(in: facets.rows(found, passing: filter.without(topic)))
  }

  mutating func update(_ key: Key, command: Command?, desk: Desk, language: Language) -> Step {
    if let topic = narrowing {
      narrow(topic, key, command: command) { $0.text(desk: desk, language: language) }
      return .stay([])
    }
    switch (command, key) {
    case (.leave, _) where !field.text.isEmpty:
      field = TextField()
      return .stay(search())
    case (.leave, _) where !filter.isEmpty: narrow(to: CatalogueFilter())
    case (.leave, _): return .leave
    case (.open, _):
      guard let row = focusedRow else { return .stay([]) }
      return .open(desk.catalogue.offerings[row].id)
    case (.filter, _):
      narrowing = FacetTopic.allCases.first
      anchor = focusedRow
    case (_, _) where key.moves(under: field):
      focus = moved(focus, by: key, count: shown.count)
    default:
      let before = field.text
      field.apply(key)
      if field.text != before { return .stay(search()) }
    }
    return .stay([])
  }

  mutating func paste(_ text: String) -> [Effect] {
    guard narrowing == nil else { return [] }
    field.insert(String(text.prefix(Self.longestPaste)))
    return search()
  }

  /// Takes what a text has found, unless another has been typed meanwhile.
  mutating func take(_ rows: FoundRows, for text: String) {
    guard text == field.text else { return }
    guard rows.edition == facets.edition else {
      problem = .changed
      return
    }
    show(rows.rows)
  }

  mutating func take(_ error: CatalogueError) { problem = .failed(error) }

  private mutating func search() -> [Effect] {
    guard !field.text.isEmpty else {
      show(Array(0..<facets.count))
      return []
    }
    return [.findOfferings(field.text)]
  }

  private mutating func show(_ rows: [Int]) {
    problem = nil
    found = rows
    shown = facets.rows(rows, passing: filter)
    focus = 0
  }

  /// The focus stays on its offering where that is left.
  private mutating func narrow(to narrowed: CatalogueFilter) {
    let focused = narrowing == nil ? focusedRow : anchor
    filter = narrowed
    shown = facets.rows(found, passing: filter)
    focus = focused.flatMap { shown.firstIndex(of: $0) } ?? 0
  }

  private mutating func narrow(
    _ topic: FacetTopic,
    _ key: Key,
    command: Command?,
    text: (FacetValue) -> String,
  ) {
    var narrowed = filter
    switch (command, key) {
    case (.leave, _): narrowing = nil
    case (.clear, _): narrow(to: CatalogueFilter())
    case (_, .left), (_, .right):
      narrowed.step(topic, by: key == .left ? -1 : 1, counts: counts(of: topic))
      narrow(to: narrowed)
    case (_, .character(let letter)):
      guard let value = value(of: topic, beginningWith: letter, text: text) else { return }
      narrowed.choose(value, of: topic)
      narrow(to: narrowed)
    default:
      let place = moved(topic.rawValue, by: key, count: FacetTopic.allCases.count)
      narrowing = FacetTopic(rawValue: place)
    }
  }

  /// The next value after the chosen one whose name begins with a letter.
  private func value(
    of topic: FacetTopic,
    beginningWith letter: Character,
    text: (FacetValue) -> String,
  ) -> Int? {
    let counts = counts(of: topic)
    let fitting = facets[topic].values.indices.filter { index in
      counts[index] > 0
        && text(facets[topic].values[index]).prefix(1).lowercased() == letter.lowercased()
    }
    let chosen = filter.chosen[topic] ?? -1
    return fitting.first { $0 > chosen } ?? fitting.first
  }
}
