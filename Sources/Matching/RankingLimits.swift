/// How many offerings a ranking keeps with their explanations.
public struct RankingLimits: Codable, Equatable, Sendable {
  /// Open or to be checked.
  public let possible: Int
  public let notYet: Int
  public let excluded: Int

  public init(possible: Int, notYet: Int, excluded: Int) {
    self.possible = possible
    self.notYet = notYet
    self.excluded = excluded
  }

  /// The head of each block: what is shown while the interview goes on.
  public static let leading = RankingLimits(possible: 3, notYet: 3, excluded: 3)

  /// More than anybody reads: what a screen shows of a national catalogue.
  public static let shown = RankingLimits(possible: 200, notYet: 200, excluded: 200)

  /// No more than `count` of each block.
  public func capped(at count: Int?) -> RankingLimits {
    guard let count else { return self }
    return RankingLimits(
      possible: min(possible, count),
      notYet: min(notYet, count),
      excluded: min(excluded, count),
    )
  }
}
