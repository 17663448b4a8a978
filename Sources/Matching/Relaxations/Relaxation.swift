import Catalogue
import CivilDates

/// Demands of the client that, given up together, open offerings, and none of which is too many.
public struct Relaxation: Codable, Equatable, Sendable {
  public let changes: [RelaxedFilter]
  /// How many offerings ``changes`` open; at least 1.
  public let gained: Int
  /// How many open when the demands are given up without limit.
  public let gainedAtMost: Int
  /// The one of those gained with the highest score.
  public let best: Offering.ID
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
