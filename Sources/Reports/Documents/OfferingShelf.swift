import Catalogue
import Matching

/// The offerings of a catalogue by id, with the names of everything they refer to.
struct OfferingShelf {
  let names: CatalogueNames
  let wording: RuleWording
  private let offerings: [Offering.ID: Offering]

  init(_ catalogue: CatalogueSnapshot, rules: RulePack) {
    names = CatalogueNames(catalogue)
    wording = RuleWording(rules: rules, names: names)
    offerings = Dictionary(
      catalogue.offerings.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
  }

  /// Nil when a stored ranking names an offering that this catalogue no longer has.
  subscript(id: Offering.ID) -> Offering? { offerings[id] }
}
