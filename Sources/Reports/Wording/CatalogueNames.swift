import Catalogue
import Languages

/// The names that the catalogue gives its codes; a code without a name stands for itself.
public struct CatalogueNames: Sendable {
  private let fields: [FieldCode: LocalizedText]
  private let activities: [ActivityCode: LocalizedText]
  private let occupations: [OccupationCode: LocalizedText]
  private let providers: [Provider.ID: LocalizedText]
  private let offerings: [Offering.ID: LocalizedText]
  private let services: [Service.ID: LocalizedText]
  private let municipalities: [MunicipalityCode: LocalizedText]
  private let units: [UnitCode: LocalizedText]
  public let invented: InventedData

  /// Only the offerings that will be named are kept; all when `wanted` is nil.
  public init(_ catalogue: CatalogueSnapshot, offerings wanted: Set<Offering.ID>? = nil) {
    fields = Self.names(catalogue.fields.map { ($0.id, $0.name) })
    activities = Self.names(catalogue.activities.map { ($0.id, $0.name) })
    occupations = Self.names(catalogue.occupations.map { ($0.id, $0.name) })
    providers = Self.names(catalogue.providers.map { ($0.id, $0.name) })
    let named = catalogue.offerings.indices.filter {
      wanted?.contains(catalogue.offerings[$0].id) ?? true
    }
    offerings = Self.names(
      named.map { (catalogue.offerings[$0].id, catalogue.offerings[$0].name) }
    )
    services = Self.names(catalogue.services.map { ($0.id, $0.name) })
    municipalities = Self.names(catalogue.municipalities.map { ($0.id, $0.name) })
    units = Self.names(catalogue.units.map { ($0.id, $0.name) })
    invented = InventedData(catalogue)
  }

  public func field(_ code: FieldCode) -> Phrase { phrase(fields[code], code) }
  public func activity(_ code: ActivityCode) -> Phrase { phrase(activities[code], code) }
  public func occupation(_ code: OccupationCode) -> Phrase { phrase(occupations[code], code) }
  public func provider(_ id: Provider.ID) -> Phrase { phrase(providers[id], id) }
  public func offering(_ id: Offering.ID) -> Phrase { phrase(offerings[id], id) }
  public func service(_ id: Service.ID) -> Phrase { phrase(services[id], id) }
  public func municipality(_ code: MunicipalityCode) -> Phrase {
    phrase(municipalities[code], code)
  }
  public func unit(_ code: UnitCode) -> Phrase { phrase(units[code], code) }

  /// An offering's name with its provider, which tells offerings of one name apart.
  public func title(of offering: Offering) -> Phrase {
    .list([self.offering(offering.id), provider(offering.provider)])
  }

  private func phrase<Set>(_ name: LocalizedText?, _ code: Code<Set>) -> Phrase {
    Phrase(
      fi: name?[.fi] ?? code.rawValue,
      sv: name?[.sv] ?? code.rawValue,
      en: name?[.en] ?? code.rawValue,
    )
  }

  private static func names<Set>(
    _ pairs: [(Code<Set>, LocalizedText)]
  ) -> [Code<Set>: LocalizedText] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
