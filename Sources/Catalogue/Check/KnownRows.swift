import CivilDates
import Languages

/// What rows may refer to, and what is wrong with each row that refers to something else.
struct KnownRows {
  private let fields: Set<FieldCode>
  private let providers: Set<Provider.ID>
  private let occupations: Set<OccupationCode>
  private let activities: Set<ActivityCode>
  private let municipalities: Set<MunicipalityCode>
  private let units: [UnitCode: QualificationCode]
  private let offerings: [Offering.ID: LocalizedText]
  private let offered: [QualificationCode: LocalizedText]
  private let qualifications: QualificationCodes

  init(_ catalogue: CatalogueSnapshot, qualifications: QualificationCodes) {
    fields = Set(catalogue.fields.map(\.id))
    providers = Set(catalogue.providers.map(\.id))
    occupations = Set(catalogue.occupations.map(\.id))
    activities = Set(catalogue.activities.map(\.id))
    municipalities = Set(catalogue.municipalities.map(\.id))
    units = Dictionary(
      catalogue.units.map { ($0.id, $0.qualification) },
      uniquingKeysWith: { first, _ in first },
    )
    offerings = Dictionary(
      catalogue.offerings.map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first },
    )
    offered = Dictionary(
      catalogue.offerings.compactMap { offering in
        offering.qualification.map { ($0, offering.name) }
      },
      uniquingKeysWith: { first, _ in first },
    )
    self.qualifications = qualifications
  }

  func findings(of offering: Offering, on day: CivilDate) -> [CatalogueFinding] {
    var problems: [CatalogueFinding.Problem?] = [
      unknown(offering.field), unknown(offering.provider), unknown(offering.municipality),
      offering.qualification.flatMap { problem(with: $0, on: day) },
      offering.start.flatMap { $0 < day && !offering.hasContinuousStart ? .startPassed($0) : nil },
      offering.applicationEnd.flatMap { $0 < day ? .applicationPassed($0) : nil },
    ]
    problems += offering.occupations.map(unknown)
    problems += offering.teaches.map(unknown)
    problems += offering.units.map { problem(with: $0, in: offering.qualification) }
    return problems.compactMap(\.self).map {
      CatalogueFinding(.offering, offering.id.rawValue, offering.name, $0)
    }
  }

  func findings(of need: EmployerNeed, on day: CivilDate) -> [CatalogueFinding] {
    let problems: [CatalogueFinding.Problem?] = [
      unknown(need.occupation), unknown(need.field), unknown(need.municipality),
      need.start.flatMap { $0 < day ? .startPassed($0) : nil },
    ]
    return problems.compactMap(\.self).map {
      CatalogueFinding(.employerNeed, need.id.rawValue, LocalizedText(fi: need.employer), $0)
    }
  }

  func findings(of unit: QualificationUnit) -> [CatalogueFinding] {
    let problems = [unknown(unit.qualification)] + unit.activities.map(unknown)
    return problems.compactMap(\.self).map {
      CatalogueFinding(.unit, unit.id.rawValue, unit.name, $0)
    }
  }

  func findings(of service: Service) -> [CatalogueFinding] {
    service.municipalities.compactMap(unknown).map {
      CatalogueFinding(.service, service.id.rawValue, service.name, $0)
    }
  }

  func findings(of demand: LabourDemand) -> [CatalogueFinding] {
    [unknown(demand.occupation)].compactMap(\.self).map {
      let id = "\(demand.occupation) \(demand.area) \(demand.month)"
      return CatalogueFinding(.labourDemand, id, LocalizedText(), $0)
    }
  }

  func findings(of time: TravelTime) -> [CatalogueFinding] {
    [unknown(time.from), unknown(time.to)].compactMap(\.self).map {
      CatalogueFinding(.travelTime, "\(time.from) \(time.to)", LocalizedText(), $0)
    }
  }

  func findings(of link: QualificationLink) -> [CatalogueFinding] {
    guard link.review?.verdict != .rejected else { return [] }
    let qualification = link.id.qualification
    let problems = [unknown(link.id.occupation), unknown(qualification)]
    return problems.compactMap(\.self).map {
      let id = "\(qualification) \(link.id.occupation)"
      return CatalogueFinding(.qualificationOccupation, id, offered[qualification] ?? .init(), $0)
    }
  }

  func findings(of overlay: Overlay) -> [CatalogueFinding] {
    let name: LocalizedText
    let problem: CatalogueFinding.Problem?
    switch overlay.subject {
    case .qualification(let code):
      name = offered[code] ?? LocalizedText()
      problem = unknown(code) ?? (offered[code] == nil ? .unusedQualification(code) : nil)
    case .offering(let id):
      name = offerings[id] ?? LocalizedText()
      problem = offerings[id] == nil ? .missingOffering(id) : nil
    }
    return problem.map { [CatalogueFinding(.overlay, overlay.id.description, name, $0)] } ?? []
  }
}

extension KnownRows {
  private func unknown(_ code: FieldCode?) -> CatalogueFinding.Problem? {
    code.flatMap { fields.contains($0) ? nil : .unknownField($0) }
  }

  private func unknown(_ id: Provider.ID) -> CatalogueFinding.Problem? {
    providers.contains(id) ? nil : .unknownProvider(id)
  }

  private func unknown(_ code: OccupationCode) -> CatalogueFinding.Problem? {
    occupations.contains(code) ? nil : .unknownOccupation(code)
  }

  private func unknown(_ code: ActivityCode) -> CatalogueFinding.Problem? {
    activities.contains(code) ? nil : .unknownActivity(code)
  }

  private func unknown(_ code: MunicipalityCode) -> CatalogueFinding.Problem? {
    municipalities.contains(code) ? nil : .unknownMunicipality(code)
  }

  private func unknown(_ code: QualificationCode) -> CatalogueFinding.Problem? {
    qualifications.known?.contains(code) ?? true ? nil : .unknownQualification(code)
  }

  private func problem(
    with code: QualificationCode,
    on day: CivilDate,
  ) -> CatalogueFinding.Problem? {
    if let end = qualifications.ends[code], end < day {
      return .expiredQualification(code, ended: end)
    }
    return unknown(code)
  }

  private func problem(
    with unit: UnitCode,
    in qualification: QualificationCode?,
  ) -> CatalogueFinding.Problem? {
    guard let own = units[unit] else { return .unknownUnit(unit) }
    return qualification == nil || qualification == own ? nil : .strangeUnit(unit, of: own)
  }
}
