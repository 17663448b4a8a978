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
  public var weights: Weights? {
    get throws(ChoiceError) {
      switch weighing {
      case nil: nil
      case .weights(let weights): weights
      case .order(let order): try Weights(rankOrderCentroid: order)
      }
    }
  }

  /// Keeps the earlier weighing when the new one does not hold.
  public mutating func weigh(_ weighing: Weighing?) throws(ChoiceError) {
    switch weighing {
    case nil: break
    case .weights(let weights):
      do throws(RulePackError) {
        try weights.validate()
      } catch {
        throw .weights(error)
      }
    case .order(let order): _ = try Weights(rankOrderCentroid: order)
    }
    self.weighing = weighing
  }

  /// Puts an offering above the list; one that was hidden is so no longer.
  public mutating func pin(_ offering: Offering.ID, because reason: String) throws(ChoiceError) {
    let marked = try Marked(offering, because: reason)
    unmark(offering)
    pins.append(marked)
  }

  /// Folds an offering away from the list; no score changes with it.
  public mutating func hide(_ offering: Offering.ID, because reason: String) throws(ChoiceError) {
    let marked = try Marked(offering, because: reason)
    unmark(offering)
    hides.append(marked)
  }

  /// Takes a pin or a hiding back.
  public mutating func unmark(_ offering: Offering.ID) {
    pins.removeAll { $0.offering == offering }
    hides.removeAll { $0.offering == offering }
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
