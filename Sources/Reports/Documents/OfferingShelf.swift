import Catalogue
import Matching

/// The offerings of a catalogue by id, with the names of everything they refer to.
struct OfferingShelf {
  let names: CatalogueNames
  let wording: RuleWording
  private let offerings: [Offering.ID: Offering]
  private let employers: [EmployerNeed.ID: String]

  init(_ catalogue: CatalogueSnapshot, rules: RulePack) {
    names = CatalogueNames(catalogue)
    wording = RuleWording(rules: rules, names: names)
    offerings = Dictionary(
      catalogue.offerings.map { ($0.id, $0) },
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
