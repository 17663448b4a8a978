extension RuleFact {
  /// The questions whose answers the fact can hang on, for some offering; none where the client
  /// has no part in it.
  var questions: Set<ClientQuestion> {
    switch self {
    case .today, .kindOfOffering, .field, .teachingLanguage, .minimumLevel, .entrySchooling,
      .minimumAge, .maximumAge, .start, .continuousStart, .applicationEnd, .times, .timesOfDay,
      .freeOfTimetable, .needsNoTravel, .jobseekersOnly, .paid, .safetyConditions, .full,
      .weeklyHours, .regulated, .requiredLicences, .requiredCards, .forSpecialSupport,
      .employerNeeds:
      []
    case .age: [.birthYear, .birthMonth]
    case .yearOfAge: [.birthYear]
    case .readingLevel, .languageLowest, .languageMargin, .bestLocalLanguage:
      [.finnish, .swedish, .english]
    case .languageEvidence, .localLanguageEvidence:
      [.finnishEvidence, .swedishEvidence, .englishEvidence]
    case .homeMunicipality, .hasHomeMunicipality, .travelMinutes: [.homeMunicipality]
    case .qualificationInField: [.qualification, .qualificationField]
    case .timesMissing: [.timeGrid]
    case .experienceYears: [.workHistory]
    case .employerInField: [.employerField]
    case .vetoes, .fieldVetoed: [.vetoes]
    case .licences, .licencesMissing: [.licences]
    case .cardsMissing: [.cards]
    case .functionalLimits, .limitsMet: [.functionalLimits]
    case .everydayLowest, .everydayMoney: [.everydayThemes]
    default: ownQuestion.map { [$0] } ?? Set(ClientQuestion.allCases)
    }
  }

  /// The question of which the fact is the answer; nil where it is worked out.
  private var ownQuestion: ClientQuestion? {
    switch self {
    case .jobSeeker: .jobSeeker
    case .lifeStatus: .status
    case .residence: .residence
    case .rightToWork: .rightToWork
    case .basicEducation: .basicEducation
    case .schoolYears: .schoolYears
    case .qualificationLevel: .qualification
    case .qualificationCountry: .qualificationCountry
    case .qualificationRecognised: .recognition
    case .practiseLicence: .practiseLicence
    case .literacy: .literacy
    case .latinScript: .latinScript
    case .careArranged: .careArranged
    case .employer: .employer
    case .employerHours: .employerHours
    case .travelLimit: .travelLimit
    case .earliestStart: .earliestStart
    case .appliedToTwo: .appliedToTwo
    case .unpaidStudy: .unpaidStudy
    case .support: .support
    case .readiness: .readiness
    case .interestsNamed: .interests
    default: nil
    }
  }
}

extension Criterion {
  /// The questions whose answers its value can hang on; its weight hangs on
  /// ``ClientQuestion/priorities`` besides.
  var allQuestions: Set<ClientQuestion> {
    switch self {
    case .skills: [.activities]
    case .interest: [.interests]
    case .labourDemand: Self.ofOverqualification.union([.homeMunicipality, .travelLimit])
    case .route: Self.ofOverqualification.union([.learning, .employer, .readiness])
    case .dailyLife: [.timeGrid, .homeMunicipality]
    case .languageMargin: [.finnish, .swedish, .english]
    case .goals: [.priorities, .homeMunicipality]
    }
  }

  private static let ofOverqualification: Set<ClientQuestion> = [
    .qualification, .qualificationField, .workHistory, .interests,
  ]
}
