import Catalogue
import CivilDates

/// What matching may know of a client: facts with three kinds of "not known", and no name.
///
/// As JSON it is `luotsi-profile/1`, documented field by field in `docs/matching.md`.
public struct Profile: Equatable, Sendable {
  public var birthYear: Fact<Int> = .unanswered
  public var birthMonth: Fact<Int> = .unanswered
  public var homeMunicipality: Fact<HomeMunicipality> = .unanswered
  public var status: Fact<LifeStatus> = .unanswered
  public var jobSeeker: Fact<Bool> = .unanswered
  public var withoutWork: Fact<WithoutWork> = .unanswered
  public var weeklyHours: Fact<Int> = .unanswered
  /// Whether the present job goes on for at least half a year.
  public var workContinues: Fact<YesMaybeNo> = .unanswered
  public var plan = PresentPlan()
  public var residence: Fact<Residence> = .unanswered
  public var permitUntil: Fact<CivilDate> = .unanswered
  public var rightToWork: Fact<RightToWork> = .unanswered
  public var yearOfArrival: Fact<Int> = .unanswered
  /// The language to speak with the client; no rule or criterion reads it.
  public var strongestLanguage: Fact<String> = .unanswered
  public var languages = LanguageSkills()
  /// The day of a language test that the client has registered for.
  public var languageTest: Fact<CivilDate> = .unanswered
  public var courseNow = LanguageCourse()
  public var fasterLanguage: Fact<EntryLanguage> = .unanswered
  public var literacy: Fact<Literacy> = .unanswered
  public var latinScript: Fact<Bool> = .unanswered
  public var basicEducation: Fact<BasicEducation> = .unanswered
  public var schoolYears: Fact<Int> = .unanswered
  public var qualification = EarlierQualification()
  public var unfinishedStudies: Fact<[UnfinishedStudy]> = .unanswered
  public var completedUnits: Fact<[UnitCode]> = .unanswered
  public var documents: Fact<[Document]> = .unanswered
  public var workHistory: Fact<[WorkPeriod]> = .unanswered
  public var activities: Fact<[ActivityCode]> = .unanswered
  public var activityEvidence = ActivityEvidence()
  public var digitalSkills: Fact<[DigitalSkill]> = .unanswered
  public var numeracy: Fact<Ease> = .unanswered
  public var cards: Fact<[WorkCard]> = .unanswered
  /// Only those valid in Finland.
  public var licences: Fact<[DrivingLicence]> = .unanswered
  /// First wish first; a place the list does not reach is still open.
  public var interests: Fact<[Fact<RankedChoice<FieldCode>>]> = .unanswered
  public var pairs = ForcedPairs()
  public var vetoes: Fact<[Veto]> = .unanswered
  /// What matters most first; a place the list does not reach is still open.
  public var priorities: Fact<[Fact<RankedChoice<Priority>>]> = .unanswered
  public var learning: Fact<LearningWay> = .unanswered
  public var employerInSight: Fact<EmployerInSight> = .unanswered
  /// Hours a week the employer in sight could offer.
  public var employerHours: Fact<Int> = .unanswered
  public var employerField: Fact<FieldCode> = .unanswered
  public var earliestStart: Fact<CivilDate> = .unanswered
  /// How sure the client feels of starting, 1 (not at all) to 5 (quite sure).
  public var readiness: Fact<Int> = .unanswered
  public var timeGrid: Fact<[Offering.TimeOfDay]> = .unanswered
  public var shifts: Fact<[AcceptedShift]> = .unanswered
  public var careArranged: Fact<CareArranged> = .unanswered
  public var careMissing: Fact<[MissingCare]> = .unanswered
  /// The longest way the client manages, in minutes one way.
  public var travelMinutes: Fact<Int> = .unanswered
  public var travelMeans: Fact<String> = .unanswered
  public var devices: Fact<[StudyDevice]> = .unanswered
  public var unpaidStudy: Fact<UnpaidStudy> = .unanswered
  public var income: Fact<[Income]> = .unanswered
  /// Whether the client has a home for at least half a year.
  public var housingSecure: Fact<HousingSecurity> = .unanswered
  public var moneyHelp: Fact<Bool> = .unanswered
  public var considerations: Fact<Bool> = .unanswered
  public var functionalLimits: Fact<[FunctionalLimit]> = .unanswered
  public var support: Fact<[SupportNeed]> = .unanswered
  /// The client's own estimate, 0 (cannot work) to 10 (at their best); never in the score.
  public var workAbility: Fact<Int> = .unanswered
  public var everydayThemes = EverydayThemes()
  /// Whether the client wants help with booking a time at another service.
  public var wantsService: Fact<Bool> = .unanswered
  public var servicesWished: Fact<[WishedService]> = .unanswered
  /// Whether the municipality knows if a client under compulsory education studies anywhere.
  public var municipalityKnows: Fact<Bool> = .unanswered
  /// Whether the client applied to at least two study places last spring.
  public var appliedToTwo: Fact<Bool> = .unanswered
  public var youthServices: Fact<[YouthService]> = .unanswered

  public init() {}
}

/// Skills in the three languages that training is given in.
public struct LanguageSkills: Equatable, Sendable {
  public var fi = LanguageSkill()
  public var sv = LanguageSkill()
  public var en = LanguageSkill()

  public init() {}

  public subscript(language: Offering.TeachingLanguage) -> LanguageSkill {
    get {
      switch language {
      case .fi: fi
      case .sv: sv
      case .en: en
      }
    }
    set {
      switch language {
      case .fi: fi = newValue
      case .sv: sv = newValue
      case .en: en = newValue
      }
    }
  }
}

/// One language by the four skills of the Finnish assessment scale.
public struct LanguageSkill: Equatable, Sendable {
  public var understanding: Fact<LanguageLevel> = .unanswered
  public var speaking: Fact<LanguageLevel> = .unanswered
  public var reading: Fact<LanguageLevel> = .unanswered
  public var writing: Fact<LanguageLevel> = .unanswered
  public var evidence: Fact<LanguageEvidence> = .unanswered

  public init() {}
}
