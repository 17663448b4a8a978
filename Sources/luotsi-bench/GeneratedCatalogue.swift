import Catalogue
import CivilDates

/// `offerings` again and again under new names until there are `count` of them.
func repeated(_ offerings: [Offering], to count: Int) -> [Offering] {
  guard !offerings.isEmpty else { return [] }
  return (0..<count).map { index in
    let model = offerings[index % offerings.count]
    return model.renamed(Offering.ID("\(model.id.rawValue)-\(index / offerings.count)"))
  }
}

/// As ``repeated(_:to:)``, each round in another municipality and later by weeks of one year.
func varied(_ offerings: [Offering], over places: [MunicipalityCode], to count: Int) -> [Offering] {
  guard !offerings.isEmpty, !places.isEmpty else { return [] }
  return repeated(offerings, to: count).enumerated().map { index, offering in
    let round = index / offerings.count
    let days = round % 52 * 7
    return offering.moved(to: places[(index + round) % places.count], days: days)
  }
}

/// As ``varied(_:over:to:)``, and each round a little shorter or longer and with another fee.
func variedInCost(
  _ offerings: [Offering],
  over places: [MunicipalityCode],
  to count: Int,
) -> [Offering] {
  varied(offerings, over: places, to: count).enumerated().map { index, offering in
    let round = index / offerings.count
    return offering.copy(
      id: offering.id,
      municipality: offering.municipality,
      start: offering.start,
      applicationEnd: offering.applicationEnd,
      durationMonths: offering.durationMonths.map { max(1, $0 + round % 5 - 2) },
      fee: round % 4 * 30,
    )
  }
}

extension Offering {
  fileprivate func renamed(_ id: ID) -> Offering {
    copy(
      id: id,
      municipality: municipality,
      start: start,
      applicationEnd: applicationEnd,
      durationMonths: durationMonths,
      fee: fee,
    )
  }

  /// As a register has it that knows no occupations.
  func withoutOccupations() -> Offering {
    copy(
      id: id,
      municipality: municipality,
      start: start,
      applicationEnd: applicationEnd,
      durationMonths: durationMonths,
      fee: fee,
      occupations: [],
    )
  }

  fileprivate func moved(to municipality: MunicipalityCode, days: Int) -> Offering {
    func later(_ day: CivilDate?) -> CivilDate? {
      day.flatMap { CivilDate(dayNumber: $0.dayNumber + days) }
    }
    return copy(
      id: id,
      municipality: municipality,
      start: later(start),
      applicationEnd: later(applicationEnd),
      durationMonths: durationMonths,
      fee: fee,
    )
  }

  fileprivate func copy(
    id: ID,
    municipality: MunicipalityCode,
    start: CivilDate?,
    applicationEnd: CivilDate?,
    durationMonths: Int?,
    fee: Int?,
    occupations changed: [OccupationCode]? = nil,
  ) -> Offering {
    Offering(
      id: id,
      kind: kind,
      field: field,
      name: name,
      qualification: qualification,
      provider: provider,
      place: place,
      municipality: municipality,
      teachingLanguage: teachingLanguage,
      minimumLevel: minimumLevel,
      languageSupport: languageSupport,
      entrySchooling: entrySchooling,
      minimumAge: minimumAge,
      maximumAge: maximumAge,
      start: start,
      hasContinuousStart: hasContinuousStart,
      applicationEnd: applicationEnd,
      durationMonths: durationMonths,
      modes: modes,
      times: times,
      weeklyHours: weeklyHours,
      requiresJobseeker: requiresJobseeker,
      isPaid: isPaid,
      hasSafetyConditions: hasSafetyConditions,
      occupations: changed ?? occupations,
      teaches: teaches,
      isExample: isExample,
      units: units,
      outcomeLevel: outcomeLevel,
      grantsBasicEducation: grantsBasicEducation,
      fee: fee,
      licenceClasses: licenceClasses,
      acceptsLearningAgreement: acceptsLearningAgreement,
      isFull: isFull,
    )
  }
}
