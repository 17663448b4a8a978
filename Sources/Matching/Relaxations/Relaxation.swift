import Catalogue
import CivilDates

/// Demands of the client that, given up together, open offerings, and none of which is too many.
public struct Relaxation: Codable, Equatable, Sendable {
  /// The demands as they are.
  public let filters: [ClientFilter]
  /// How far each of ``filters`` has to give, in the same order.
  public let changes: [RelaxedFilter]
  /// How many offerings ``changes`` open; at least 1.
  public let gained: Int
  /// How many open when the demands are given up without limit.
  public let gainedAtMost: Int
  /// Those gained that would score highest then, the best first; at least 1 and at most 5.
  public let opened: [OpenedOffering]

  public var best: OpenedOffering { opened[0] }
}

/// An offering as it would stand if some demands had given.
public struct OpenedOffering: Codable, Equatable, Sendable {
  public let offering: Offering.ID
  /// ``Verdict/open`` or ``Verdict/check``.
  public let verdict: Verdict
  /// 0 to 10,000,000.
  public let score: Int

  /// 0 to 100.
  public var points: Int { score.wholePoints }

  public init(offering: Offering.ID, verdict: Verdict, score: Int) {
    self.offering = offering
    self.verdict = verdict
    self.score = score
  }
}

/// A demand given up as far as it has to be, to be of any use.
public enum RelaxedFilter: Codable, Hashable, Sendable {
  /// The limit raised to so many minutes.
  case travel(to: Int)
  /// These times besides the client's own.
  case times(adding: [Offering.TimeOfDay])
  case fields([FieldCode])
  case nights
  case shifts
  /// Already on this day.
  case start(from: CivilDate)
  case supportedVariant
  case unpaidStudy
  /// This way of learning as well.
  case learning(LearningWay)
}

/// What fits a client's own demands, and what giving some of them up would bring.
public struct Relaxations: Codable, Equatable, Sendable {
  public let filters: [ClientFilter]
  /// Offerings open or to be checked that meet every demand.
  public let fitting: Int
  /// Offerings that something else than the client's demands closes.
  public let blockedOtherwise: Int
  /// Every inclusion-minimal one, the most gaining first.
  public let relaxations: [Relaxation]
}
