import CivilDates
import Foundation

/// What evaluation reads besides nodes; the same surroundings and nodes give the same value.
package final class Surroundings: Sendable {
  package let now: Moment
  /// Where texts without an offset, and days, are placed on the line of time.
  package let zone: TimeZone
  package let reckoning: DayReckoning
  /// A language tag, for the names of months and weekdays and for labels of choices.
  package let language: String
  /// Feeds `random()`, `uuid()` and `randomize()`.
  package let seed: UInt64
  /// The secondary instances, in the order of ``Node/document`` from 1 on, and their numbers by id.
  package let instances: [DocumentTree]
  package let instanceNumbers: [String: Int32]
  /// The label of a choice by its name and the question, in ``language``; nil where there is none.
  package let choiceLabel: @Sendable (_ name: String, _ question: String) -> String?

  package init(
    now: Moment,
    zone: TimeZone,
    reckoning: DayReckoning = .wholeDays,
    language: String = "en",
    seed: UInt64 = 0,
    instances: [DocumentTree] = [],
    instanceNumbers: [String: Int32] = [:],
    choiceLabel: @escaping @Sendable (String, String) -> String? = { _, _ in nil },
  ) {
    self.now = now
    self.zone = zone
    self.reckoning = reckoning
    self.language = language
    self.seed = seed
    self.instances = instances
    self.instanceNumbers = instanceNumbers
    self.choiceLabel = choiceLabel
  }
}

/// What number a day is.
package enum DayReckoning: Sendable {
  /// Days since 1970-01-01, as JavaRosa and every form of Luotsi count them.
  case wholeDays
  /// The moment of local midnight in days since 1970-01-01 UTC, as Enketo and web-forms count.
  case moments
}
