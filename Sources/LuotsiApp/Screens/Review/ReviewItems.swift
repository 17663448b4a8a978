import Catalogue
import Languages

/// One row of what is to be reviewed or has been.
enum ReviewItem: Equatable, Sendable {
  case link(QualificationLink)
  /// The fact is not known of so many offerings.
  case missing(Overlay.Subject, OfferingFact.Topic, offerings: Int)
  case overlay(Overlay)

  /// What the row is about, so that the focus finds it again after a change.
  enum ID: Hashable, Sendable {
    case link(QualificationLink.ID)
    case fact(Overlay.ID)
  }

  var id: ID {
    switch self {
    case .link(let link): .link(link.id)
    case .missing(let subject, let topic, _): .fact(Overlay.ID(subject, topic))
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
  /// Of each qualification the name of the offering that stands for it best.
  private let examples: [QualificationCode: LocalizedText]

  init(_ desk: Desk) {
    let knowledge = desk.knowledge
    let linked = Dictionary(grouping: knowledge.links.values, by: \.id.qualification)
      .mapValues { $0.sorted(by: QualificationLink.order) }
    let counting = linked.mapValues { $0.filter(\.counts).map(\.id.occupation) }
    var dependent: [QualificationCode: Int] = [:]
    var examples: [QualificationCode: LocalizedText] = [:]
    var weights: [QualificationCode: Int] = [:]
    var missing = MissingFacts()
    for offering in desk.catalogue.offerings {
      missing.take(offering, under: knowledge)
      guard let code = offering.qualification else { continue }
      if offering.name.weight(offering.kind) > weights[code, default: 0] {
        examples[code] = offering.name
        weights[code] = offering.name.weight(offering.kind)
      }
      if offering.occupations.isEmpty || offering.occupations == counting[code] {
        dependent[code, default: 0] += 1
      }
    }
    self.dependent = dependent
    self.examples = examples
    names = desk.qualifications
    items =
      Self.links(linked, dependent: dependent) + missing.items
      + knowledge.overlays.values.sorted { $0.id.description < $1.id.description }
      .map { .overlay($0) }
  }

  /// The qualification's own name; where it is not known, its code with an offering's name.
  func title(of code: QualificationCode, in language: Language) -> String {
    if let name = names[code]?[language] { return "\(name) · \(code)" }
    return examples[code]?[language].map { ReviewScreenText.exampleOf(code, $0)[language] }
      ?? code.rawValue
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
}

extension LocalizedText {
  /// How well an offering's name stands for its qualification: a whole qualification's does better
  /// than a part's, one in more languages better than one in fewer.
  fileprivate func weight(_ kind: OfferingKind) -> Int {
    let isWhole = kind == .vocationalQualification || kind == .furtherQualification
    return [fi, sv, en].count { $0 != nil } + (isWhole ? 3 : 0)
  }
}
