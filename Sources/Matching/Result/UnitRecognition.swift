import Catalogue

/// What of a training's units (tutkinnon osa) a client could have recognised.
///
/// It is what to ask the school for (osaamisen tunnistaminen ja tunnustaminen), and no promise.
public struct UnitRecognition: Codable, Equatable, Sendable {
  /// Units completed, or of which the client has done every activity.
  public let held: [UnitCode]
  /// Units of which the client has done at least half of the activities.
  public let partly: [UnitCode]
  /// How many units the training consists of.
  public let total: Int
  /// How many months shorter the training could be, by the share of the units held; nil when its
  /// length is not stated.
  public let monthsSaved: Int?

  public init(held: [UnitCode], partly: [UnitCode], total: Int, monthsSaved: Int?) {
    self.held = held
    self.partly = partly
    self.total = total
    self.monthsSaved = monthsSaved
  }
}

/// Nil when the catalogue has no units for the offering or the client's activities are not known.
func recognition(in prepared: PreparedOffering, context: MatchingContext) -> UnitRecognition? {
  guard !prepared.units.isEmpty, let done = context.held else { return nil }
  var held: [UnitCode] = []
  var partly: [UnitCode] = []
  var heldPoints = 0
  var allPoints = 0
  for unit in prepared.units {
    let points = unit.competencePoints ?? 1
    allPoints += points
    let share = unit.activities.filter { done[$0] }.count
    if context.completedUnits.contains(unit.code) {
      held.append(unit.code)
      heldPoints += points * 1000
    } else if unit.isHeld(in: done) {
      held.append(unit.code)
      heldPoints += points * context.rules.values.skills.recognisedByWork
    } else if share * 2 >= unit.activities.count, share > 0 {
      partly.append(unit.code)
    }
  }
  return UnitRecognition(
    held: held,
    partly: partly,
    total: prepared.units.count,
    monthsSaved: prepared.offering.durationMonths.map {
      $0 * heldPoints / max(1, allPoints * 1000)
    },
  )
}
