import Catalogue
import Languages

/// One row of what is to be reviewed or has been.
enum ReviewItem: Equatable, Sendable {
  case link(QualificationLink)
  /// The fact is not known of so many of the qualification's offerings.
  case missing(QualificationCode, OfferingFact.Topic, offerings: Int)
  case overlay(Overlay)

  /// What the row is about, so that the focus finds it again after a change.
  enum ID: Hashable, Sendable {
    case link(QualificationLink.ID)
    case fact(Overlay.ID)
  }

  var id: ID {
    switch self {
    case .link(let link): .link(link.id)
    case .missing(let code, let topic, _): .fact(Overlay.ID(.qualification(code), topic))
    case .overlay(let overlay): .fact(overlay.id)
    }
  }
}

/// What a catalogue and local knowledge have to review, in the order of the screen.
struct ReviewItems: Sendable {
  let items: [ReviewItem]
  /// Offerings of each qualification that have no occupations but by its links.
  let dependent: [QualificationCode: Int]
  private let names: [QualificationCode: LocalizedText]

  init(_ catalogue: CatalogueSnapshot, _ knowledge: LocalKnowledge) {
    let linked = Dictionary(grouping: knowledge.links.values, by: \.id.qualification)
      .mapValues { $0.sorted(by: QualificationLink.order) }
    let counting = linked.mapValues { $0.filter(\.counts).map(\.id.occupation) }
    var dependent: [QualificationCode: Int] = [:]
    var names: [QualificationCode: LocalizedText] = [:]
    var without: [QualificationCode: Int] = [:]
    for offering in catalogue.offerings {
      guard let code = offering.qualification else { continue }
      if names[code] == nil || offering.kind == .vocationalQualification {
        names[code] = offering.name
      }
      if offering.occupations.isEmpty || offering.occupations == counting[code] {
        dependent[code, default: 0] += 1
      }
      if offering.minimumLevel == nil { without[code, default: 0] += 1 }
    }
    self.dependent = dependent
    self.names = names
    items =
      Self.links(linked, dependent: dependent)
      + without.map { ReviewItem.missing($0.key, .minimumLevel, offerings: $0.value) }
      .sorted(by: Self.mostUsedFirst)
      + knowledge.overlays.values.sorted { $0.id.description < $1.id.description }
      .map { .overlay($0) }
  }

  /// The qualification's name as its offerings have it; its code alone where it has none.
  func title(of code: QualificationCode, in language: Language) -> String {
    names[code]?[language].map { "\($0) · \(code)" } ?? code.rawValue
  }

  /// Qualifications with suggestions first, those on which most depends before others.
  private static func links(
    _ linked: [QualificationCode: [QualificationLink]],
    dependent: [QualificationCode: Int],
  ) -> [ReviewItem] {
    let groups = linked.sorted { left, right in
      let waits = (left.value.contains(where: \.isSuggestion) ? 0 : 1)
      let others = (right.value.contains(where: \.isSuggestion) ? 0 : 1)
      return (waits, -dependent[left.key, default: 0], left.key)
        < (others, -dependent[right.key, default: 0], right.key)
    }
    return groups.flatMap { group in group.value.map { .link($0) } }
  }

  private static func mostUsedFirst(_ left: ReviewItem, _ right: ReviewItem) -> Bool {
    guard case .missing(let code, _, let count) = left,
      case .missing(let other, _, let others) = right
    else { return false }
    return (others, code) < (count, other)
  }
}
