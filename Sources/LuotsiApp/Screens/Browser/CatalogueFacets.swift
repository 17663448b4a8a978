import Catalogue
import CatalogueStore
import CivilDates
import Reports

/// The offerings of a catalogue by every topic, so that narrowing reads no offering.
struct CatalogueFacets: Sendable {
  let count: Int
  /// To tell rows of this catalogue from rows of another.
  let edition: String
  private let facets: [Facet]

  init(_ catalogue: CatalogueSnapshot, names: CatalogueNames, on today: CivilDate) {
    let offerings = catalogue.offerings
    count = offerings.count
    edition = searchEdition(of: offerings)
    facets = FacetTopic.allCases.map { topic in
      switch topic {
      case .field:
        Facet(offerings, by: { $0.field }, order: { names.field($0).fi }) { .field($0) }
      case .provider:
        Facet(offerings, by: { $0.provider }, order: { names.provider($0).fi }) { .provider($0) }
      case .municipality:
        Facet(offerings, by: { $0.municipality }, order: { names.municipality($0).fi }) {
          .municipality($0)
        }
      case .place: Facet(offerings, by: { $0.place }, order: { $0 }) { .place($0) }
      case .kind: Facet(offerings, by: { $0.kind }, order: position) { .kind($0) }
      case .language:
        Facet(offerings, by: { $0.teachingLanguage }, order: position) { .language($0) }
      case .start:
        Facet(offerings, by: { StartPeriod($0, on: today) }, order: { $0 }) { .start($0) }
      case .time: Facet(timesOf: offerings)
      }
    }
  }

  subscript(topic: FacetTopic) -> Facet { facets[topic.rawValue] }

  /// Those of `rows` that the filter lets through, in their order.
  func rows(_ rows: [Int], passing filter: CatalogueFilter) -> [Int] {
    filter.chosen.reduce(rows) { rows, choice in self[choice.key].rows(rows, of: choice.value) }
  }
}

private func position<Value: CaseIterable & Equatable>(_ value: Value) -> Int {
  Value.allCases.enumerated().first { $0.element == value }?.offset ?? 0
}

/// One topic: its values, and the class to which each offering belongs.
struct Facet: Sendable {
  let values: [FacetValue]
  /// By the offering's place in the catalogue.
  private let classes: [Int32]
  /// By value: which classes have it.
  private let members: [[Bool]]

  /// A topic of which every offering has one value, or none that is stated.
  fileprivate init<Key: Hashable>(
    _ offerings: [Offering],
    by key: (Offering) -> Key?,
    order: (Key) -> some Comparable,
    value: (Key) -> FacetValue,
  ) {
    var numbers: [Key?: Int32] = [:]
    classes = offerings.map { offering in
      let key = key(offering)
      if let number = numbers[key] { return number }
      let number = Int32(numbers.count)
      numbers[key] = number
      return number
    }
    let stated = numbers.keys.compactMap(\.self).map { (key: $0, rank: order($0)) }
      .sorted { $0.rank < $1.rank }
    let keys: [Key?] = stated.map(\.key) + (numbers[nil] == nil ? [] : [nil])
    values = keys.map { $0.map(value) ?? .notStated }
    members = keys.map { key in (0..<Int32(numbers.count)).map { $0 == numbers[key] } }
  }

  /// Times of day, of which an offering has several; its class has a bit for each.
  fileprivate init(timesOf offerings: [Offering]) {
    let times = Offering.TimeOfDay.allCases
    classes = offerings.map { offering in
      times.enumerated().reduce(0) { bits, time in
        offering.times.contains(time.element) ? bits | 1 << Int32(time.offset) : bits
      }
    }
    let present = Set(classes)
    let all = Int32(0)..<(1 << Int32(times.count))
    var values: [FacetValue] = []
    var members: [[Bool]] = []
    for (bit, time) in times.enumerated() where present.contains(where: { $0 & 1 << bit != 0 }) {
      values.append(.time(time))
      members.append(all.map { $0 & 1 << bit != 0 })
    }
    if present.contains(0) {
      values.append(.notStated)
      members.append(all.map { $0 == 0 })
    }
    self.values = values
    self.members = members
  }

  func rows(_ rows: [Int], of value: Int) -> [Int] {
    let having = members[value]
    return rows.filter { having[Int(classes[$0])] }
  }

  /// How many of `rows` have each value.
  func counts(in rows: [Int]) -> [Int] {
    var byClass = Array(repeating: 0, count: members.first?.count ?? 0)
    for row in rows { byClass[Int(classes[row])] += 1 }
    return members.map { having in
      zip(having, byClass).reduce(0) { $1.0 ? $0 + $1.1 : $0 }
    }
  }
}
