import Catalogue
import CivilDates
import Languages
import Matching

/// One stored case, as far as an export may look at it.
public struct FactsCase: Sendable {
  /// Nil before the client was ranked, and in rankings from before profiles were kept with them.
  public let profile: Profile?
  public let ranking: Ranking?
  public let chosen: [Offering.ID]

  public init(profile: Profile?, ranking: Ranking?, chosen: [Offering.ID]) {
    self.profile = profile
    self.ranking = ranking
    self.chosen = chosen
  }
}

/// What the facts of all cases are told against.
public struct FactsSource: Sendable {
  /// The same for every export of one store, and nothing that stands in its file.
  let store: String
  let day: CivilDate
  let isExample: Bool
  let rules: RulePack
  let matcher: Matcher
  let catalogueHash: String
  let offerings: [Offering.ID: Offering]
  let fieldNames: [FieldCode: LocalizedText]
  let serviceKinds: [Service.ID: ServiceKind]
  let qualifications: [QualificationCode: LocalizedText]
  /// The municipalities that are told by their code: those of the rule pack's region.
  let region: Set<MunicipalityCode>

  public init(
    store: String,
    on day: CivilDate,
    isExample: Bool,
    catalogue: CatalogueSnapshot,
    qualifications: [QualificationCode: LocalizedText],
    rules: RulePack,
  ) {
    self.store = store
    self.day = day
    self.isExample = isExample
    self.rules = rules
    self.qualifications = qualifications
    matcher = Matcher(catalogue: catalogue, rules: rules)
    catalogueHash = catalogue.hash
    offerings = Dictionary(
      catalogue.offerings.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    fieldNames = Dictionary(
      catalogue.fields.map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first },
    )
    serviceKinds = Dictionary(
      catalogue.services.map { ($0.id, $0.kind) },
      uniquingKeysWith: { first, _ in first },
    )
    let home = rules.values.labourDemand.region
    region = Set(catalogue.municipalities.filter { $0.region == home }.map(\.id))
  }
}

/// Why there is no export.
public enum FactsRefusal: Error, Equatable, Sendable {
  case tooFewCases(Int)
}

extension FactsRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooFewCases(let count):
      "The case store holds \(count) \(count == 1 ? "case" : "cases"). An export needs at least "
        + "\(FactsExport.least), because a client among fewer can be recognised. Nothing was "
        + "written."
    }
  }
}
