import Catalogue

/// The assumptions and bounds of pathways.
public struct PathwayValues: Decodable, Equatable, Sendable {
  public let risk: PathwayRiskValues
  public let bounds: PathwayBounds
}

/// How much each step of a pathway adds to its uncertainty: milli-nats, the natural logarithm of
/// one over the share that goes through, times 1000.
///
/// Nobody has measured these for the clients of guidance: they order pathways and are shown as
/// words, never as figures.
public struct PathwayRiskValues: Decodable, Equatable, Sendable {
  public let byKind: KindTable
  /// For each matter still to be checked.
  public let toCheck: Int
  /// For each thing that the client has to arrange.
  public let toArrange: Int
  /// The most that is still called likely.
  public let likelyAtMost: Int
  /// The most that is still called moderate.
  public let moderateAtMost: Int
  private let source: String
  private let sourceRead: Bool

  /// Where the assumptions come from.
  public var reference: SourceReference {
    SourceReference(name: source, date: nil, isRead: sourceRead)
  }

  func word(for risk: Int) -> PathwayRisk.Word {
    if risk <= likelyAtMost { return .likely }
    return risk <= moderateAtMost ? .moderate : .uncertain
  }
}

/// What keeps the search of pathways finite.
public struct PathwayBounds: Decodable, Equatable, Sendable {
  public let maxSteps: Int
  public let maxMonths: Int
  /// How many pathways are shown.
  public let shown: Int
  /// How many partial ways are followed before the search is cut.
  public let maxPartialWays: Int
}
