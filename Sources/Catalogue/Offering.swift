import CivilDates
import Languages

/// One training implementation or apprenticeship route that a client could start.
///
/// Every optional is "the catalogue does not say", never "no".
public struct Offering: Equatable, Sendable, Codable, Identifiable {
  public typealias ID = Code<Offering>

  /// A language instruction is given in.
  public enum TeachingLanguage: String, Codable, Sendable, CaseIterable { case fi, sv, en }

  /// Part of the week, as in the national `opetusaikakk`, with night work added.
  public enum TimeOfDay: String, Codable, Sendable, CaseIterable {
    case day, evening, night, weekend
  }

  /// How teaching happens, as in the national `opetuspaikkakk`.
  public enum Mode: String, Codable, Sendable, CaseIterable {
    case contact
    case distance
    case online
    case blended
    case independent
    case workplace
  }

  /// What earlier schooling is asked for.
  public enum EntrySchooling: String, Codable, Sendable, CaseIterable {
    /// Nothing; open to those without a basic-education certificate.
    case none
    /// The certificate, or otherwise sufficient prerequisites as the school judges them.
    case basicOrSufficient = "basic_or_sufficient"
    /// The certificate itself.
    case basicCertificate = "basic_certificate"
    /// A vocational qualification or working experience in the field.
    case fieldExperience = "field_experience"
    /// A general upper secondary or vocational qualification.
    case upperSecondary = "upper_secondary"
    /// Only for those who have no basic-education certificate.
    case withoutBasicCertificate = "without_basic_certificate"
  }

  public let id: ID
  public let kind: OfferingKind
  public let field: FieldCode?
  public let name: LocalizedText
  public let qualification: QualificationCode?
  public let provider: Provider.ID
  /// Town district or campus, as people call it.
  public let place: String
  public let municipality: MunicipalityCode
  public let teachingLanguage: TeachingLanguage
  public internal(set) var minimumLevel: LanguageLevel?
  /// Whether the group gives second-language support beside the training.
  public internal(set) var languageSupport: Bool?
  public internal(set) var entrySchooling: EntrySchooling?
  public internal(set) var minimumAge: Int?
  /// The last year of age at which one can start.
  public internal(set) var maximumAge: Int?
  /// Nil when the start is agreed personally or the catalogue does not say; see ``hasContinuousStart``.
  public let start: CivilDate?
  /// The term in which it starts, where no day is known; ``start`` is then the term's first day.
  public let startTerm: StartTerm?
  public let hasContinuousStart: Bool
  public let applicationEnd: CivilDate?
  public let durationMonths: Int?
  public let modes: [Mode]
  public internal(set) var times: [TimeOfDay]
  public internal(set) var weeklyHours: Int?
  /// Whether only registered jobseekers can start.
  public let requiresJobseeker: Bool?
  /// Whether wages are paid from the start, as in an apprenticeship.
  public let isPaid: Bool
  /// Whether safety and health conditions for students (SORA) apply.
  public internal(set) var hasSafetyConditions: Bool?
  public internal(set) var occupations: [OccupationCode]
  public let teaches: [ActivityCode]
  /// The units it consists of; empty: all of its qualification, unless ``hasUnknownUnits``.
  ///
  /// - SeeAlso: ``UnitIndex``.
  public let units: [UnitCode]
  /// Whether it is a part of a qualification of which nobody has said what it consists of.
  public let hasUnknownUnits: Bool
  /// The level in the teaching language that the training aims at.
  public internal(set) var outcomeLevel: LanguageLevel?
  /// Whether it ends with a basic-education certificate.
  public let grantsBasicEducation: Bool?
  /// Euros for the whole training; 0 is free.
  public let fee: Int?
  /// Driving licences needed to start, all of them.
  public let licenceClasses: [DrivingLicenceClass]
  /// Whether workplace learning without wages (koulutussopimus) is possible.
  public let acceptsLearningAgreement: Bool?
  public internal(set) var isFull: Bool?
  /// Cards needed, all of them; empty when none is known.
  public internal(set) var cards: [RequiredCard]
  /// Whether it is only for those who need demanding special support (vaativa erityinen tuki).
  public let isForSpecialSupport: Bool?
  public let isExample: Bool

  public init(
    id: ID,
    kind: OfferingKind,
    field: FieldCode?,
    name: LocalizedText,
    qualification: QualificationCode?,
    provider: Provider.ID,
    place: String,
    municipality: MunicipalityCode,
    teachingLanguage: TeachingLanguage,
    minimumLevel: LanguageLevel?,
    languageSupport: Bool?,
    entrySchooling: EntrySchooling?,
    minimumAge: Int?,
    maximumAge: Int?,
    start: CivilDate?,
    hasContinuousStart: Bool,
    applicationEnd: CivilDate?,
    durationMonths: Int?,
    modes: [Mode],
    times: [TimeOfDay],
    weeklyHours: Int?,
    requiresJobseeker: Bool?,
    isPaid: Bool,
    hasSafetyConditions: Bool?,
    occupations: [OccupationCode],
    teaches: [ActivityCode],
    isExample: Bool,
    units: [UnitCode] = [],
    outcomeLevel: LanguageLevel? = nil,
    grantsBasicEducation: Bool? = nil,
    fee: Int? = nil,
    licenceClasses: [DrivingLicenceClass] = [],
    acceptsLearningAgreement: Bool? = nil,
    isFull: Bool? = nil,
    cards: [RequiredCard] = [],
    startTerm: StartTerm? = nil,
    isForSpecialSupport: Bool? = nil,
    hasUnknownUnits: Bool = false,
  ) {
    self.id = id
    self.kind = kind
    self.field = field
    self.name = name
    self.qualification = qualification
    self.provider = provider
    self.place = place
    self.municipality = municipality
    self.teachingLanguage = teachingLanguage
    self.minimumLevel = minimumLevel
    self.languageSupport = languageSupport
    self.entrySchooling = entrySchooling
    self.minimumAge = minimumAge
    self.maximumAge = maximumAge
    self.start = start
    self.startTerm = startTerm
    self.hasContinuousStart = hasContinuousStart
    self.applicationEnd = applicationEnd
    self.durationMonths = durationMonths
    self.modes = modes
    self.times = times
    self.weeklyHours = weeklyHours
    self.requiresJobseeker = requiresJobseeker
    self.isPaid = isPaid
    self.hasSafetyConditions = hasSafetyConditions
    self.occupations = occupations
    self.teaches = teaches
    self.units = units
    self.hasUnknownUnits = hasUnknownUnits
    self.outcomeLevel = outcomeLevel
    self.grantsBasicEducation = grantsBasicEducation
    self.fee = fee
    self.licenceClasses = licenceClasses
    self.acceptsLearningAgreement = acceptsLearningAgreement
    self.isFull = isFull
    self.cards = cards
    self.isForSpecialSupport = isForSpecialSupport
    self.isExample = isExample
  }
}
