import Catalogue
import CivilDates

/// One training of a pathway, with its place in time and what it gives.
public struct PathwayStep: Codable, Equatable, Sendable {
  /// How the start is known.
  public enum StartBasis: String, Codable, Sendable {
    /// The catalogue states the day.
    case stated
    /// The training starts all the time.
    case continuous
    /// The catalogue has no later start: the same day in a later year is assumed.
    case laterYear
    /// The catalogue states no start: as soon as the client gets there is assumed.
    case notStated
  }

  public let kind: OfferingKind
  /// Offerings through which the step can be taken at this time, at least one and at most three,
  /// in the order of their ids.
  public let offerings: [Offering.ID]
  /// Whole months from now to the start, rounded up.
  public let startMonth: Int
  /// Nil when the catalogue states no start.
  public let start: CivilDate?
  /// Nil when the start is.
  public let end: CivilDate?
  public let startBasis: StartBasis
  /// The last day to apply; nil when none is stated.
  public let applicationEnd: CivilDate?
  /// Months between the step before (or now) and the start.
  public let waitingMonths: Int
  /// Months of study, with what recognition saves taken off.
  public let months: Int
  /// Months that recognised units are estimated to save; 0 when none.
  public let monthsSaved: Int
  /// Whether wages are paid.
  public let isPaid: Bool
  /// Euros; nil when the catalogue does not say.
  public let fee: Int?
  /// What the step gives, in the order of ``PathwayGain``; never empty.
  public let gives: [PathwayGain]
  /// When its turn comes: ``Verdict/open`` or ``Verdict/check``.
  public let verdict: Verdict
  /// What the client arranges before the start, beside waiting and earlier steps.
  public let arrangements: [UnlockStep]
  /// What is still to be checked when its turn comes.
  public let conditions: [Reason]
  /// Employers of the catalogue with whom an apprenticeship could be done.
  public let employerNeeds: [EmployerNeed.ID]

  /// Whether the dates or the length rest on an assumption.
  public var isEstimate: Bool {
    startBasis == .laterYear || startBasis == .notStated || monthsSaved > 0
  }

  public init(
    kind: OfferingKind,
    offerings: [Offering.ID],
    startMonth: Int,
    start: CivilDate?,
    end: CivilDate?,
    startBasis: StartBasis,
    applicationEnd: CivilDate?,
    waitingMonths: Int,
    months: Int,
    monthsSaved: Int,
    isPaid: Bool,
    fee: Int?,
    gives: [PathwayGain],
    verdict: Verdict,
    arrangements: [UnlockStep],
    conditions: [Reason],
    employerNeeds: [EmployerNeed.ID],
  ) {
    self.kind = kind
    self.offerings = offerings
    self.startMonth = startMonth
    self.start = start
    self.end = end
    self.startBasis = startBasis
    self.applicationEnd = applicationEnd
    self.waitingMonths = waitingMonths
    self.months = months
    self.monthsSaved = monthsSaved
    self.isPaid = isPaid
    self.fee = fee
    self.gives = gives
    self.verdict = verdict
    self.arrangements = arrangements
    self.conditions = conditions
    self.employerNeeds = employerNeeds
  }
}

/// What a step of a pathway leaves the client with.
public enum PathwayGain: Codable, Equatable, Hashable, Sendable {
  case literacy
  case language(Offering.TeachingLanguage, LanguageLevel)
  case basicEducation
  /// Units of the qualifications that lead to the occupation.
  case units([UnitCode])
  /// A whole qualification; its code is nil when the catalogue does not say.
  case qualification(QualificationCode?)
  case occupation(OccupationCode)
}
