import CivilDates
import Languages

/// A catalogue looked through for links that lead nowhere and for what time has passed by.
public struct CatalogueCheck: Sendable {
  /// Errors first, then by table and id.
  public let findings: [CatalogueFinding]

  public init(
    _ catalogue: CatalogueSnapshot,
    knowledge: LocalKnowledge,
    qualifications: QualificationCodes,
    opportunities: [OpportunityTrainings] = [],
    on day: CivilDate,
  ) {
    let known = KnownRows(catalogue, qualifications: qualifications)
    var found = catalogue.offerings.flatMap { known.findings(of: $0, on: day) }
    found += duplicates(among: catalogue.offerings)
    found += catalogue.employerNeeds.flatMap { known.findings(of: $0, on: day) }
    found += catalogue.units.flatMap(known.findings(of:))
    found += catalogue.services.flatMap(known.findings(of:))
    found += catalogue.labourDemand.flatMap(known.findings(of:))
    found += catalogue.travelTimes.flatMap(known.findings(of:))
    found += knowledge.links.values.flatMap(known.findings(of:))
    found += knowledge.overlays.values.flatMap(known.findings(of:))
    found += opportunities.map(\.finding)
    findings = found.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    .map(\.element)
  }
}

/// What is known of the qualifications there are.
public struct QualificationCodes: Equatable, Sendable {
  /// Nil when the code set is not in the catalogue, so that no code can be called unknown.
  public let known: Set<QualificationCode>?
  /// The last day on which each can be begun, where that is known.
  public let ends: [QualificationCode: CivilDate]

  public init(known: Set<QualificationCode>? = nil, ends: [QualificationCode: CivilDate] = [:]) {
    self.known = known
    self.ends = ends
  }
}

extension CatalogueFinding {
  /// Compared as one text: tables by name within a severity, then ids.
  fileprivate var rank: String { "\(severity.rawValue) \(table.rawValue) \(id)" }
}

/// Offerings that differ in nothing but their ids; each but the first is told.
private func duplicates(among offerings: [Offering]) -> [CatalogueFinding] {
  var first: [OfferingKey: Offering.ID] = [:]
  var found: [CatalogueFinding] = []
  for offering in offerings {
    let key = OfferingKey(offering)
    if let other = first[key] {
      found.append(
        CatalogueFinding(
          .offering,
          offering.id.rawValue,
          offering.name,
          .duplicate(of: other.rawValue),
        )
      )
    } else {
      first[key] = offering.id
    }
  }
  return found
}

/// What tells offerings apart for whoever reads them.
private struct OfferingKey: Hashable {
  let kind: OfferingKind
  let name: LocalizedText
  let qualification: QualificationCode?
  let provider: Provider.ID
  let place: String
  let municipality: MunicipalityCode
  let language: Offering.TeachingLanguage
  let start: CivilDate?
  let applicationEnd: CivilDate?
  let modes: [Offering.Mode]
  let times: [Offering.TimeOfDay]
  let units: [UnitCode]

  init(_ offering: Offering) {
    kind = offering.kind
    name = offering.name
    qualification = offering.qualification
    provider = offering.provider
    place = offering.place
    municipality = offering.municipality
    language = offering.teachingLanguage
    start = offering.start
    applicationEnd = offering.applicationEnd
    modes = offering.modes
    times = offering.times
    units = offering.units
  }
}
