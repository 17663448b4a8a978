import Catalogue

/// What an advisor decided about a ranking: how much what weighs, and offerings pinned or hidden,
/// each with a reason.
public struct AdvisorChoices: Codable, Equatable, Sendable {
  /// Weights in place of the rule pack's.
  public enum Weighing: Codable, Equatable, Sendable {
    case weights(Weights)
    /// What matters most first; see ``Weights/init(rankOrderCentroid:)``.
    case order([Criterion])
  }

  public enum Mark: Equatable, Sendable, CaseIterable { case pin, hide }

  public struct Marked: Codable, Equatable, Sendable {
    public let offering: Offering.ID
    public let reason: String
  }

  /// Nil to keep the rule pack's weights.
  public private(set) var weighing: Weighing?
  /// In the order of pinning.
  public private(set) var pins: [Marked] = []
  public private(set) var hides: [Marked] = []

  public init() {}

  public var isEmpty: Bool { weighing == nil && pins.isEmpty && hides.isEmpty }

  /// Nil to keep the rule pack's.
  ///
  /// - Throws: ``ChoiceError`` when stored choices hold weights that no longer do.
  public var weights: Weights? {
    get throws(ChoiceError) { try weighing?.weights }
  }

  /// Keeps the earlier weighing when the new one does not hold.
  public mutating func weigh(_ weighing: Weighing?) throws(ChoiceError) {
    _ = try weighing?.weights
    self.weighing = weighing
  }

  /// Returns to the rule pack's weights where those that were stored no longer hold.
  ///
  /// - Returns: whether weights were given up.
  public mutating func dropUnusableWeighing() -> Bool {
    do throws(ChoiceError) {
      _ = try weights
      return false
    } catch {
      weighing = nil
      return true
    }
  }

  /// Puts an offering above the list, or folds it away; an earlier mark on it is taken back.
  public mutating func mark(
    _ offering: Offering.ID,
    as mark: Mark,
    because reason: String,
  ) throws(ChoiceError) {
    let marked = try Marked(offering, because: reason)
    unmark(offering)
    switch mark {
    case .pin: pins.append(marked)
    case .hide: hides.append(marked)
    }
  }

  /// How an offering is marked and why; nil when it is not.
  public func mark(of offering: Offering.ID) -> (mark: Mark, reason: String)? {
    for (mark, marked) in [(Mark.pin, pins), (Mark.hide, hides)] {
      if let own = marked.first(where: { $0.offering == offering }) { return (mark, own.reason) }
    }
    return nil
  }

  /// Takes a pin or a hiding back.
  public mutating func unmark(_ offering: Offering.ID) {
    pins.removeAll { $0.offering == offering }
    hides.removeAll { $0.offering == offering }
  }
}

extension AdvisorChoices.Weighing {
  public var weights: Weights {
    get throws(ChoiceError) {
      switch self {
      case .order(let order): return try Weights(rankOrderCentroid: order)
      case .weights(let weights):
        do throws(RulePackError) {
          try weights.validate()
        } catch {
          throw .weights(error)
        }
        return weights
      }
    }
  }
}

extension AdvisorChoices.Marked {
  init(_ offering: Offering.ID, because reason: String) throws(ChoiceError) {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw .noReason(offering) }
    self.offering = offering
    self.reason = reason
  }
}

/// A reason why an advisor's choice does not hold.
public enum ChoiceError: Error, Equatable, Sendable {
  case noReason(Offering.ID)
  case criterionTwice(Criterion)
  case criterionMissing(Criterion)
  case weights(RulePackError)
}

extension ChoiceError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noReason(let offering):
      "'\(offering)' was pinned or hidden without a reason. Write why, in a few words."
    case .criterionTwice(let criterion):
      "The order of importance has '\(criterion.rawValue)' twice. Keep one of them."
    case .criterionMissing(let criterion):
      "The order of importance lacks '\(criterion.rawValue)'. Give every criterion a place."
    case .weights(let error): error.description
    }
  }
}
