import CivilDates
import Languages

/// An employer's wish for an apprentice or a worker in training, as the employer told it.
///
/// Every optional is "the employer did not say", never "no".
public struct EmployerNeed: Equatable, Sendable, Codable, Identifiable {
  public typealias ID = Code<EmployerNeed>

  public let id: ID
  public let employer: String
  public let occupation: OccupationCode
  public let field: FieldCode?
  public let municipality: MunicipalityCode
  /// Town district or site, as people call it.
  public let place: String
  /// Hours of work a week.
  public let weeklyHours: Int?
  /// The language spoken at work.
  public let workLanguage: Offering.TeachingLanguage
  /// The level asked for in ``workLanguage``.
  public let minimumLevel: LanguageLevel?
  /// Nil when the start can be agreed.
  public let start: CivilDate?
  /// How many can be taken.
  public let places: Int?
  /// Whether an apprentice can be taken.
  public let takesApprentices: Bool?
  /// Whom to ask, without a private person's details.
  public let contact: LocalizedText
  public let isExample: Bool

  public init(
    id: ID,
    employer: String,
    occupation: OccupationCode,
    field: FieldCode?,
    municipality: MunicipalityCode,
    place: String,
    weeklyHours: Int?,
    workLanguage: Offering.TeachingLanguage,
    minimumLevel: LanguageLevel?,
    start: CivilDate?,
    places: Int?,
    contact: LocalizedText,
    isExample: Bool,
    takesApprentices: Bool? = nil,
  ) {
    self.id = id
    self.employer = employer
    self.occupation = occupation
    self.field = field
    self.municipality = municipality
    self.place = place
    self.weeklyHours = weeklyHours
    self.workLanguage = workLanguage
    self.minimumLevel = minimumLevel
    self.start = start
    self.places = places
    self.takesApprentices = takesApprentices
    self.contact = contact
    self.isExample = isExample
  }
}
