import CivilDates

/// A meeting or call that was agreed, to see how things went.
public struct Meeting: Codable, Equatable, Sendable {
  public var on: CivilDate
  /// As it was written, such as `10.00` or `puhelu iltapäivällä`; empty when not stated.
  public var detail: String
  /// Whether it took place; nil while that is not known.
  public var wasHeld: Bool?

  public init(on: CivilDate, detail: String, wasHeld: Bool? = nil) {
    self.on = on
    self.detail = detail
    self.wasHeld = wasHeld
  }
}
