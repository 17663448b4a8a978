import Catalogue
import CivilDates
import Languages

/// Makes offerings of a toteutus: one for each place, language of teaching, and way of learning
/// (at school or as an apprentice).
struct KoutaDerivation {
  let meanings: KoutaMeanings
  /// The day by which it is told which application is the next.
  let day: CivilDate
  let organisations: [String: KoutaPlace]
  let providers: KoutaProviders

  func offerings(of offer: KoutaOffer) throws(NotOffered) -> [Offering] {
    guard !offer.isPartial else { throw .partial }
    guard
      let training = meanings.training(type: offer.type, path: offer.path, names: offer.allNames)
    else { throw .kind }
    let languages = teachingLanguages(of: offer)
    guard !languages.isEmpty else { throw .language }
    let sites = sites(of: offer)
    guard !sites.isEmpty else { throw .place }
    var offerings: [Offering] = []
    for site in sites {
      for language in languages {
        for way in ways(of: offer) {
          offerings.append(offering(offer, training, site, language, way))
        }
      }
    }
    return offerings
  }

  private enum Way { case school, apprenticeship }

  /// An organisation at which something is offered.
  private struct Site {
    let oid: String
    let name: String
    let municipality: MunicipalityCode
  }

  private func ways(of offer: KoutaOffer) -> [Way] {
    guard offer.modes.contains(apprenticeshipMode) else { return [.school] }
    return offer.modes.count == 1 ? [.apprenticeship] : [.school, .apprenticeship]
  }

  private func teachingLanguages(of offer: KoutaOffer) -> [Offering.TeachingLanguage] {
    var languages: [Offering.TeachingLanguage] = []
    for language in offer.languages.flatMap({ languagesByCode[$0] ?? [] })
    where !languages.contains(language) {
      languages.append(language)
    }
    return languages
  }

  private func sites(of offer: KoutaOffer) -> [Site] {
    let named = offer.places.compactMap(site)
    return named.isEmpty ? [offer.owner.flatMap(site)].compactMap(\.self) : named
  }

  /// Nil for an organisation that is not known, or not where it is.
  private func site(_ oid: String) -> Site? {
    guard let place = organisations[oid], let municipality = place.municipality else { return nil }
    return Site(
      oid: oid,
      name: place.name[.fi] ?? oid,
      municipality: Code(municipality),
    )
  }

  private func offering(
    _ offer: KoutaOffer,
    _ training: KoutaMeanings.Training,
    _ site: Site,
    _ language: Offering.TeachingLanguage,
    _ way: Way,
  ) -> Offering {
    let target = target(of: offer, at: site)
    let start = target.map(\.start).flatMap { $0.isEmpty ? nil : $0 } ?? offer.start
    let isApprenticeship = way == .apprenticeship
    let tail = site.oid.split(separator: ".").last ?? "0"
    let units = training.kind == .qualificationUnit ? offer.units : []
    return Offering(
      id: Code("\(offer.oid)/\(tail)/\(language.rawValue)\(isApprenticeship ? "/6" : "")"),
      kind: training.kind.offered(
        asApprenticeship: isApprenticeship,
        isLabourMarketTraining: offer.isLabourMarketTraining == true,
      ),
      field: meanings.field(
        qualifications: offer.qualificationCodes,
        studyFields: offer.studyFields,
      ),
      name: offer.name,
      qualification: offer.qualificationCodes.first { $0.utf8.count == 6 }.map { Code($0) },
      provider: providers.id(of: offer.owner ?? site.oid),
      place: site.name,
      municipality: site.municipality,
      teachingLanguage: language,
      minimumLevel: nil,
      languageSupport: nil,
      entrySchooling: target.flatMap { meanings.entrySchooling($0.requirements) },
      minimumAge: nil,
      maximumAge: nil,
      start: start.isPersonal ? nil : start.date ?? start.term?.firstDay,
      hasContinuousStart: start.isPersonal,
      applicationEnd: target?.closes,
      durationMonths: offer.durationMonths.flatMap { (1...120).contains($0) ? $0 : nil },
      modes: isApprenticeship ? [.workplace] : modes(of: offer),
      times: times(of: offer),
      weeklyHours: nil,
      requiresJobseeker: offer.isLabourMarketTraining,
      isPaid: isApprenticeship,
      hasSafetyConditions: offer.hasSafetyConditions ? true : nil,
      occupations: [],
      teaches: [],
      isExample: false,
      units: units,
      grantsBasicEducation: offer.qualificationCodes.contains("201101") ? true : nil,
      fee: offer.feeType == "maksuton" ? 0 : offer.fee,
      startTerm: start.isPersonal ? nil : start.term,
      isForSpecialSupport: training.isForSpecialSupport ?? offer.isForSpecialSupport,
      hasUnknownUnits: training.kind == .qualificationUnit && units.isEmpty,
    )
  }

  /// The one to which one can apply next, else the one whose time ended last.
  private func target(of offer: KoutaOffer, at site: Site) -> KoutaTargetRow? {
    let here = offer.targets.filter { $0.place == nil || $0.place == site.oid }
    let open = here.filter { $0.isOpen(on: day) }
    func end(_ target: KoutaTargetRow) -> Int { target.closes?.dayNumber ?? .max }
    return open.min { end($0) < end($1) } ?? here.max { end($0) < end($1) }
  }

  private func modes(of offer: KoutaOffer) -> [Offering.Mode] {
    offer.modes.compactMap { modesByCode[$0] }
  }

  private func times(of offer: KoutaOffer) -> [Offering.TimeOfDay] {
    var times: [Offering.TimeOfDay] = []
    for time in offer.times.flatMap({ timesByCode[$0] ?? [] }) where !times.contains(time) {
      times.append(time)
    }
    return times
  }
}

extension OfferingKind {
  fileprivate func offered(
    asApprenticeship: Bool,
    isLabourMarketTraining: Bool,
  ) -> OfferingKind {
    if asApprenticeship { return .apprenticeship }
    return isLabourMarketTraining ? .labourMarketTraining : self
  }
}

/// `opetuspaikkakk` 6.
private let apprenticeshipMode = "6"

/// `oppilaitoksenopetuskieli`: 1 Finnish, 2 Swedish, 3 both, 4 English; 5 Sámi and 9 another have no
/// counterpart in matching.
private let languagesByCode: [String: [Offering.TeachingLanguage]] = [
  "1": [.fi], "2": [.sv], "3": [.fi, .sv], "4": [.en],
]

/// `opetuspaikkakk` but for apprenticeship.
private let modesByCode: [String: Offering.Mode] = [
  "1": .contact, "2": .distance, "3": .online, "4": .blended, "5": .independent,
]

/// `opetusaikakk`; 5, independent of time, states none.
private let timesByCode: [String: [Offering.TimeOfDay]] = [
  "1": [.day], "2": [.evening], "3": [.weekend], "4": [.day, .evening],
]
