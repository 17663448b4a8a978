import Catalogue
import Matching

/// What saying that a rule stands in the way would tell of a client.
enum FactDisclosure: Equatable {
  /// Health, functional limits, support needs, money: left out with all that rests on it.
  case withheld
  /// What a column of the client tells, and not more than that column does.
  case column(QuasiColumn)
  /// Skill in the offering's teaching language.
  case teachingLanguage
  /// Nothing of the client, or what is told of every client alike.
  case told
}

extension RuleFact {
  var disclosure: FactDisclosure {
    switch self {
    case .support, .considerations, .functionalLimits, .workAbility, .everydayLowest,
      .everydayMoney, .income, .housingSecure, .moneyHelp, .unpaidStudy, .wantsService,
      .servicesWished, .youthServices, .municipalityKnows, .plan, .planMaker, .limitsMet,
      .forSpecialSupport, .readiness:
      .withheld
    case .age, .yearOfAge: .column(.ageBand)
    case .residence, .rightToWork: .column(.residence)
    case .homeMunicipality, .hasHomeMunicipality, .travelMinutes: .column(.municipality)
    case .basicEducation, .schoolYears, .qualificationLevel, .qualificationCountry,
      .qualificationRecognised, .practiseLicence, .literacy, .latinScript, .readingLevel,
      .qualificationInField:
      .column(.education)
    case .bestLocalLanguage, .localLanguageEvidence, .languageCourse: .column(.finnishSpeaking)
    case .languageLowest, .languageMargin, .languageEvidence: .teachingLanguage
    case .today, .jobSeeker, .lifeStatus, .withoutWork, .careArranged, .careMissing, .employer,
      .employerHours, .travelLimit, .earliestStart, .vetoes, .licences, .appliedToTwo,
      .interestsNamed, .fieldVetoed, .timesMissing, .experienceYears, .employerInField,
      .licencesMissing, .cardsMissing, .employerNeeds:
      .told
    case .kindOfOffering, .field, .teachingLanguage, .minimumLevel, .entrySchooling, .minimumAge,
      .maximumAge, .start, .continuousStart, .applicationEnd, .times, .timesOfDay,
      .freeOfTimetable, .needsNoTravel, .jobseekersOnly, .paid, .safetyConditions, .full,
      .weeklyHours, .regulated, .requiredLicences, .requiredCards:
      .told
    }
  }
}

/// What a reason would tell of a client, found by asking the rule pack what its clause asks.
enum ReasonDisclosure: Equatable {
  /// The pack at hand has no such clause, so that nobody can tell.
  case unknown
  case withheld
  case columns(Set<QuasiColumn>)

  init(_ reason: Reason, in rules: RulePack, teaching language: Offering.TeachingLanguage) {
    guard
      let clause = rules.rule(reason.rule)?.clauses.first(where: { $0.id == reason.clause })
    else {
      self = .unknown
      return
    }
    var columns: Set<QuasiColumn> = []
    for fact in clause.facts {
      switch fact.disclosure {
      case .withheld:
        self = .withheld
        return
      case .column(let column): columns.insert(column)
      case .teachingLanguage:
        switch language {
        case .fi: columns.insert(.finnishSpeaking)
        case .sv: columns.insert(.swedishSpeaking)
        case .en: break
        }
      case .told: break
      }
    }
    self = .columns(columns)
  }
}
