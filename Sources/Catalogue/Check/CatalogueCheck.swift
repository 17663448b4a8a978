import CivilDates
import Languages

/// A catalogue looked through for links that lead nowhere and for what time has passed by.
public struct CatalogueCheck: Sendable {
  /// Errors first, then by table and id.
  public let findings: [CatalogueFinding]

  /// - Parameters:
  ///   - qualifications: the qualifications there are, each with the last day on which it can be
  ///     begun where that is known; empty when the code set is not in the catalogue, so that
  ///     nothing is said of qualifications.
  public init(
    _ catalogue: CatalogueSnapshot,
    knowledge: LocalKnowledge,
    qualifications: [QualificationCode: CivilDate?],
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
    findings = found.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    .map(\.element)
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
