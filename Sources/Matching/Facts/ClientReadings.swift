import Catalogue
import CivilDates

extension MatchingContext {
  /// Facts of the client alone; the age is counted on a day.
  func clientReading(_ fact: RuleFact, ageOn day: CivilDate) -> FactReading {
    switch fact {
    case .today: .number(date.dayNumber)
    case .age: ageReading(on: day)
    case .jobSeeker: .truth(profile.jobSeeker.value, else: .client(.jobSeeker))
    case .lifeStatus: .code(profile.status.value?.rawValue, else: .client(.status))
    case .residence: .code(profile.residence.value?.rawValue, else: .client(.residence))
    case .rightToWork: .code(profile.rightToWork.value?.rawValue, else: .client(.rightToWork))
    case .homeMunicipality: homeReading
    case .basicEducation:
      .code(profile.basicEducation.value?.rawValue, else: .client(.basicEducation))
    case .schoolYears: .number(profile.schoolYears.value, else: .client(.schoolYears))
    case .qualificationLevel:
      .code(profile.qualification.level.value?.rawValue, else: .client(.qualification))
    case .qualificationCountry:
      .code(profile.qualification.country.value?.rawValue, else: .client(.qualificationCountry))
    case .qualificationRecognised:
      .code(profile.qualification.recognised.value?.rawValue, else: .client(.recognition))
    case .practiseLicence:
      .code(profile.qualification.licence.value?.rawValue, else: .client(.practiseLicence))
    case .literacy: .code(profile.literacy.value?.rawValue, else: .client(.literacy))
    case .latinScript: .truth(profile.latinScript.value, else: .client(.latinScript))
    case .readingLevel: readingLevelReading
    case .careArranged: .code(profile.careArranged.value?.rawValue, else: .client(.careArranged))
    case .employer: .code(profile.employerInSight.value?.rawValue, else: .client(.employer))
    case .employerHours: .number(profile.employerHours.value, else: .client(.employerHours))
    case .travelLimit: .number(profile.travelMinutes.value, else: .client(.travelLimit))
    case .earliestStart:
      .number(profile.earliestStart.value?.dayNumber, else: .client(.earliestStart))
    case .vetoes: FactReading(.codes(vetoWords))
    case .licences: .codes(profile.licences.value?.map(\.rawValue), else: .client(.licences))
    case .appliedToTwo: .truth(profile.appliedToTwo.value, else: .client(.appliedToTwo))
    case .unpaidStudy: .code(profile.unpaidStudy.value?.rawValue, else: .client(.unpaidStudy))
    case .support: .codes(profile.support.value?.map(\.rawValue), else: .client(.support))
    default: supportReading(fact, ageOn: day)
    }
  }

  private func ageReading(on day: CivilDate) -> FactReading {
    guard let age = Age(of: profile, on: day) else {
      return FactReading(nil, missing: [.client(.birthYear)])
    }
    let isExact = age.years.lowerBound == age.years.upperBound
    let missing: MissingFact = age.lacksMonth ? .client(.birthMonth) : .dayOfBirth
    return FactReading(.number(age.years), missing: isExact ? [] : [missing])
  }

  private var homeReading: FactReading {
    switch profile.homeMunicipality.value {
    case .municipality(let code)?: FactReading(.code(code.rawValue))
    case HomeMunicipality.none?: FactReading(.code("none"))
    case nil: FactReading(nil, missing: [.client(.homeMunicipality)])
    }
  }

  /// The best known reading level of the languages of instruction.
  private var readingLevelReading: FactReading {
    let languages = [profile.languages.fi, profile.languages.sv, profile.languages.en]
    let known = languages.compactMap(\.reading.value?.step)
    let best = known.max() ?? 0
    return known.count == languages.count
      ? .number(best)
      : FactReading(
        .number(best...LanguageLevel.c22.step),
        missing: [.client(.literacy)],
      )
  }

  /// A veto counts when it has been uttered; silence is no veto and needs no check.
  private var vetoWords: Set<String> {
    var words: Set<String> = []
    if vetoesNights { words.insert("night_work") }
    if vetoesShifts { words.insert("shift_work") }
    if !fieldVetoes.isEmpty { words.insert("field") }
    return words
  }
}
