import Catalogue
import CivilDates

/// The highest qualification a client has.
public struct EarlierQualification: Equatable, Sendable {
  public var level: Fact<QualificationLevel> = .unanswered
  public var field: Fact<FieldCode> = .unanswered
  public var country: Fact<QualificationCountry> = .unanswered
  public var recognised: Fact<Recognition> = .unanswered
  /// The right to practise the profession in Finland, where one is needed.
  public var licence: Fact<PractiseLicence> = .unanswered

  public init() {}
}

/// Studies that the client left before the end; which units are done stands in the profile.
public struct UnfinishedStudy: Equatable, Sendable {
  public var level: Fact<StudyLevel> = .unanswered
  public var field: Fact<FieldCode> = .unanswered
  public var missing: Fact<MissingPart> = .unanswered

  public init() {}
}

/// One job or stretch of similar work.
public struct WorkPeriod: Equatable, Sendable {
  public var field: Fact<FieldCode> = .unanswered
  public var years: Fact<Int> = .unanswered
  public var country: Fact<WorkCountry> = .unanswered

  public init() {}
}

/// The fields in which the client's activities rest on more than what was said.
///
/// It moves confidence, never points.
public struct ActivityEvidence: Equatable, Sendable {
  public var document: Fact<[FieldCode]> = .unanswered
  public var tested: Fact<[FieldCode]> = .unanswered

  public init() {}
}

/// The plan a client already has with some authority or school.
public struct PresentPlan: Equatable, Sendable {
  public var kind: Fact<PlanKind> = .unanswered
  public var maker: Fact<PlanMaker> = .unanswered
  public var until: Fact<CivilDate> = .unanswered

  public init() {}
}

/// The Finnish course a client is on or waits for.
public struct LanguageCourse: Equatable, Sendable {
  public var state: Fact<CourseState> = .unanswered
  public var level: Fact<CourseLevel> = .unanswered
  public var until: Fact<CivilDate> = .unanswered

  public init() {}
}

/// What the client chose of two, for clients who name no field.
public struct ForcedPairs: Equatable, Sendable {
  public var hands: Fact<HandsOrPeople> = .unanswered
  public var place: Fact<IndoorsOrOutdoors> = .unanswered
  public var machines: Fact<MachinesOrNature> = .unanswered
  public var moving: Fact<MovingOrSitting> = .unanswered
  public var company: Fact<AloneOrGroup> = .unanswered
  public var days: Fact<AlikeOrNew> = .unanswered

  public init() {}
}

/// How daily life goes by the client's own numbers, each 0 (badly) to 10 (well).
///
/// They show a need of service and never enter the score.
public struct EverydayThemes: Equatable, Sendable {
  public var energy: Fact<Int> = .unanswered
  public var home: Fact<Int> = .unanswered
  public var money: Fact<Int> = .unanswered
  public var people: Fact<Int> = .unanswered
  public var rhythm: Fact<Int> = .unanswered

  public init() {}
}
