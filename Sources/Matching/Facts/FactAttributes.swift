extension RuleFact {
  /// The attributes of an offering that the fact depends on; none for facts of the client alone.
  var attributes: OfferingAttributes {
    switch self {
    case .today, .jobSeeker, .lifeStatus, .residence, .rightToWork, .homeMunicipality,
      .basicEducation, .schoolYears, .qualificationLevel, .qualificationCountry,
      .qualificationRecognised, .practiseLicence, .literacy, .latinScript, .readingLevel,
      .careArranged, .employer,
      .employerHours, .travelLimit, .earliestStart, .vetoes, .licences, .appliedToTwo, .unpaidStudy,
      .support, .yearOfAge, .hasHomeMunicipality, .withoutWork, .plan, .planMaker, .languageCourse,
      .bestLocalLanguage, .localLanguageEvidence, .readiness, .interestsNamed, .careMissing,
      .income,
      .housingSecure, .moneyHelp, .considerations, .functionalLimits, .workAbility, .everydayLowest,
      .everydayMoney, .wantsService, .servicesWished, .municipalityKnows, .youthServices:
      []
    case .age, .start: OfferingAttributes(.start)
    case .kindOfOffering: OfferingAttributes(.kind)
    case .field, .fieldVetoed, .experienceYears, .qualificationInField, .employerInField:
      OfferingAttributes(.field)
    case .teachingLanguage, .languageLowest, .languageEvidence:
      OfferingAttributes(.teachingLanguage)
    case .minimumLevel: OfferingAttributes(.minimumLevel)
    case .languageMargin: OfferingAttributes(.teachingLanguage, .minimumLevel)
    case .entrySchooling: OfferingAttributes(.entrySchooling)
    case .minimumAge, .maximumAge: OfferingAttributes(.ages)
    case .continuousStart: OfferingAttributes(.continuousStart)
    case .applicationEnd: OfferingAttributes(.applicationEnd)
    case .times, .timesOfDay: OfferingAttributes(.times)
    case .timesMissing: OfferingAttributes(.times, .modes)
    case .freeOfTimetable, .needsNoTravel: OfferingAttributes(.modes)
    case .jobseekersOnly: OfferingAttributes(.jobseekersOnly)
    case .paid: OfferingAttributes(.paid)
    case .safetyConditions: OfferingAttributes(.safetyConditions)
    case .full: OfferingAttributes(.full)
    case .weeklyHours: OfferingAttributes(.weeklyHours)
    case .regulated, .limitsMet: OfferingAttributes(.occupations)
    case .requiredLicences, .licencesMissing: OfferingAttributes(.licences)
    case .requiredCards, .cardsMissing: OfferingAttributes(.cards)
    case .forSpecialSupport: OfferingAttributes(.specialSupport)
    case .travelMinutes: OfferingAttributes(.municipality)
    case .employerNeeds: OfferingAttributes(.kind, .occupations, .field)
    }
  }
}
