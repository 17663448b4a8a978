import Catalogue
import Matching

/// The offerings of a catalogue by id, with the names of everything they refer to.
struct OfferingShelf {
  let names: CatalogueNames
  let wording: RuleWording
  private let offerings: [Offering.ID: Offering]
  private let employers: [EmployerNeed.ID: String]

  /// Only the offerings that will be asked for are kept; all when `wanted` is nil.
  init(_ catalogue: CatalogueSnapshot, rules: RulePack, only wanted: Set<Offering.ID>? = nil) {
    names = CatalogueNames(catalogue, offerings: wanted)
    wording = RuleWording(rules: rules, names: names)
    let kept = catalogue.offerings.indices.filter {
      wanted?.contains(catalogue.offerings[$0].id) ?? true
    }
    offerings = Dictionary(
      kept.map { (catalogue.offerings[$0].id, catalogue.offerings[$0]) },
      uniquingKeysWith: { first, _ in first },
    )
    employers = Dictionary(
      catalogue.employerNeeds.map { ($0.id, $0.employer) },
      uniquingKeysWith: { first, _ in first },
    )
  }

  /// Who has told of a need; the need's own name when the catalogue no longer has it.
  func employer(of need: EmployerNeed.ID) -> String { employers[need] ?? need.rawValue }

  /// Nil when a stored ranking names an offering that this catalogue no longer has.
  subscript(id: Offering.ID) -> Offering? { offerings[id] }
}

extension Ranking {
  /// Every offering that a report of it names.
  var namedOfferings: Set<Offering.ID> {
    matches.reduce(into: []) { $0.formUnion($1.namedOfferings) }
  }
}

extension Match {
  /// The offering and those through which its steps can be taken.
  var namedOfferings: Set<Offering.ID> {
    Set([offering] + unlock.flatMap(\.steps).flatMap(\.offerings))
  }
}
