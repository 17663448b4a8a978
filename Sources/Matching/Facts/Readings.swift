import Catalogue

extension MatchingContext {
  /// What is known of a fact for this client and one offering.
  func reading(_ fact: RuleFact, of prepared: PreparedOffering) -> FactReading {
    switch fact {
    case .today, .age, .jobSeeker, .lifeStatus, .residence, .rightToWork, .homeMunicipality,
      .basicEducation, .schoolYears, .qualificationLevel, .qualificationCountry,
      .qualificationRecognised, .practiseLicence, .literacy, .latinScript, .readingLevel,
      .careArranged, .employer,
      .employerHours, .travelLimit, .earliestStart, .vetoes, .licences, .appliedToTwo, .unpaidStudy,
      .support, .yearOfAge, .hasHomeMunicipality, .withoutWork, .plan, .planMaker, .languageCourse,
      .bestLocalLanguage, .localLanguageEvidence, .readiness, .interestsNamed, .careMissing,
      .income,
      .housingSecure, .moneyHelp, .considerations, .functionalLimits, .workAbility, .everydayLowest,
      .everydayMoney, .wantsService, .servicesWished, .municipalityKnows, .youthServices:
      clientReading(fact, ageOn: max(prepared.offering.start ?? date, date))
    case .kindOfOffering, .field, .teachingLanguage, .minimumLevel, .entrySchooling, .minimumAge,
      .maximumAge, .start, .continuousStart, .applicationEnd, .times, .timesOfDay,
      .freeOfTimetable, .needsNoTravel, .jobseekersOnly, .paid, .safetyConditions, .full,
      .weeklyHours, .regulated, .requiredLicences, .requiredCards, .forSpecialSupport:
      offeringReading(fact, of: prepared)
    case .languageLowest, .languageMargin, .languageEvidence, .fieldVetoed, .timesMissing,
      .travelMinutes, .experienceYears, .qualificationInField, .employerInField, .licencesMissing,
      .cardsMissing, .limitsMet, .employerNeeds:
      pairReading(fact, of: prepared)
    }
  }
}
