/// What the browser is narrowed to; topics combine.
struct CatalogueFilter: Equatable, Sendable {
  /// By topic the place of its value.
  private(set) var chosen: [FacetTopic: Int] = [:]

  var isEmpty: Bool { chosen.isEmpty }

  /// In the order in which the topics are shown.
  var topics: [FacetTopic] { FacetTopic.allCases.filter { chosen[$0] != nil } }

  func without(_ topic: FacetTopic) -> CatalogueFilter {
    var filter = self
    filter.chosen[topic] = nil
    return filter
  }

  mutating func choose(_ value: Int?, of topic: FacetTopic) { chosen[topic] = value }

  /// Goes on by `step` values, over those that would leave nothing; before the first comes "all".
  mutating func step(_ topic: FacetTopic, by step: Int, counts: [Int]) {
    let stops =
      [nil] + counts.indices.filter { counts[$0] > 0 || $0 == chosen[topic] }.map(Int?.some)
    let place = stops.firstIndex(of: chosen[topic]) ?? 0
    let next = (place + step) % stops.count
    chosen[topic] = stops[next < 0 ? next + stops.count : next]
  }
}
