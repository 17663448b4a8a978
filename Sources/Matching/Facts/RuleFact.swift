/// Something a rule can ask about a client, an offering, or the two together.
///
/// The raw values are the names that rule packs use.
public enum RuleFact: String, CaseIterable, Codable, Sendable {
  case today

  case age = "client.age"
  case jobSeeker = "client.jobSeeker"
  case lifeStatus = "client.status"
  case residence = "client.residence"
  case rightToWork = "client.rightToWork"
  case homeMunicipality = "client.homeMunicipality"
  case basicEducation = "client.basicEducation"
  case schoolYears = "client.schoolYears"
  case qualificationLevel = "client.qualificationLevel"
  case qualificationCountry = "client.qualificationCountry"
  case qualificationRecognised = "client.qualificationRecognised"
  case practiseLicence = "client.qualificationLicence"
  case literacy = "client.literacy"
  case latinScript = "client.latinScript"
  case readingLevel = "client.readingLevel"
  case careArranged = "client.careArranged"
  case employer = "client.employer"
  case employerHours = "client.employerHours"
  case travelLimit = "client.travelLimit"
  case earliestStart = "client.earliestStart"
  case vetoes = "client.vetoes"
  case licences = "client.licences"
  case appliedToTwo = "client.appliedToTwo"
  case unpaidStudy = "client.unpaidStudy"
  case support = "client.support"

  case yearOfAge = "client.yearOfAge"
  case hasHomeMunicipality = "client.hasHomeMunicipality"
  case withoutWork = "client.withoutWork"
  case plan = "client.plan"
  case planMaker = "client.planMaker"
  case languageCourse = "client.languageCourse"
  case bestLocalLanguage = "client.bestLocalLanguage"
  case localLanguageEvidence = "client.localLanguageEvidence"
  case readiness = "client.readiness"
  case interestsNamed = "client.interestsNamed"
  case careMissing = "client.careMissing"
  case income = "client.income"
  case housingSecure = "client.housingSecure"
  case moneyHelp = "client.moneyHelp"
  case considerations = "client.considerations"
  case functionalLimits = "client.functionalLimits"
  case workAbility = "client.workAbility"
  case everydayLowest = "client.everydayLowest"
  case everydayMoney = "client.everydayMoney"
  case wantsService = "client.wantsService"
  case servicesWished = "client.servicesWished"
  case municipalityKnows = "client.municipalityKnows"
  case youthServices = "client.youthServices"

  case kindOfOffering = "offering.kind"
  case field = "offering.field"
  case teachingLanguage = "offering.language"
  case minimumLevel = "offering.minimumLevel"
  case entrySchooling = "offering.entrySchooling"
  case minimumAge = "offering.minimumAge"
  case maximumAge = "offering.maximumAge"
  case start = "offering.start"
  case continuousStart = "offering.continuousStart"
  case applicationEnd = "offering.applicationEnd"
  case times = "offering.times"
  case timesOfDay = "offering.timesOfDay"
  case freeOfTimetable = "offering.freeOfTimetable"
  case needsNoTravel = "offering.needsNoTravel"
  case jobseekersOnly = "offering.jobseekersOnly"
  case paid = "offering.paid"
  case safetyConditions = "offering.safetyConditions"
  case full = "offering.full"
  case weeklyHours = "offering.weeklyHours"
  case regulated = "offering.regulated"
  case requiredLicences = "offering.licences"
  case requiredCards = "offering.cards"
  case forSpecialSupport = "offering.forSpecialSupport"

  case languageLowest = "language.lowest"
  case languageMargin = "language.margin"
  case languageEvidence = "language.evidence"
  case fieldVetoed = "field.vetoed"
  case timesMissing = "times.missing"
  case travelMinutes = "travel.minutes"
  case experienceYears = "experience.years"
  case qualificationInField = "qualification.inField"
  case employerInField = "employer.inField"
  case licencesMissing = "licences.missing"
  case cardsMissing = "cards.missing"
  case limitsMet = "limits.met"
  case employerNeeds = "employers.needs"
}

extension RuleFact {
  /// What kind of value a fact has, which decides what it can be compared with.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case number
    case level
    case day
    case truth
    /// One code of a set.
    case code
    /// Any number of codes of a set.
    case codes

    /// Whether "at least" and "at most" make sense.
    var isOrdered: Bool { self == .number || self == .level || self == .day }

    /// How a condition can compare it, as the members that say so.
    public var comparisons: [String] {
      switch self {
      case .number, .level, .day: ["atLeast", "atMost", "known"]
      case .truth: ["isTrue", "known"]
      case .code: ["oneOf", "known"]
      case .codes: ["hasAny", "empty", "known"]
      }
    }
  }

  public var kind: Kind {
    switch self {
    case .age, .yearOfAge, .readiness, .interestsNamed, .workAbility, .everydayLowest,
      .everydayMoney, .schoolYears, .employerHours, .travelLimit, .minimumAge, .maximumAge,
      .timesOfDay,
      .weeklyHours, .languageMargin, .travelMinutes, .experienceYears, .employerNeeds:
      .number
    case .readingLevel, .minimumLevel, .languageLowest, .bestLocalLanguage: .level
    case .today, .earliestStart, .start, .applicationEnd: .day
    case .hasHomeMunicipality, .moneyHelp, .considerations, .wantsService, .municipalityKnows,
      .jobSeeker, .latinScript, .appliedToTwo, .continuousStart, .freeOfTimetable,
      .needsNoTravel, .jobseekersOnly, .paid, .safetyConditions, .full, .regulated, .fieldVetoed,
      .forSpecialSupport, .qualificationInField, .employerInField:
      .truth
    case .withoutWork, .plan, .planMaker, .languageCourse, .localLanguageEvidence, .housingSecure,
      .lifeStatus, .residence, .rightToWork, .homeMunicipality, .basicEducation,
      .qualificationLevel, .qualificationCountry, .qualificationRecognised, .practiseLicence,
      .literacy,
      .careArranged, .employer, .unpaidStudy, .kindOfOffering, .field, .teachingLanguage,
      .entrySchooling, .languageEvidence:
      .code
    case .careMissing, .income, .functionalLimits, .servicesWished, .youthServices,
      .vetoes, .licences, .support, .times, .requiredLicences, .requiredCards, .timesMissing,
      .licencesMissing, .cardsMissing, .limitsMet:
      .codes
    }
  }
}

extension RuleFact: Comparable {
  public static func < (left: RuleFact, right: RuleFact) -> Bool { left.rawValue < right.rawValue }

  /// Whether the fact is of the client alone, or the day.
  var isOfClient: Bool { self == .today || rawValue.hasPrefix("client.") }
}
