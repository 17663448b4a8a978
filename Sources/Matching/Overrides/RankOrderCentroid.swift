extension Weights {
  /// The middle of all weightings in which the criteria matter in this order, most first.
  ///
  /// The i-th of n weighs (1/i + … + 1/n) / n. What labour demand would weigh beyond its cap goes to
  /// the others in proportion.
  /// - SeeAlso: Barron and Barrett, "Decision quality using ranked attribute weights", 1996.
  public init(rankOrderCentroid order: [Criterion]) throws(ChoiceError) {
    for (place, criterion) in order.enumerated() where order[..<place].contains(criterion) {
      throw .criterionTwice(criterion)
    }
    for criterion in Criterion.allCases where !order.contains(criterion) {
      throw .criterionMissing(criterion)
    }
    let count = order.count
    // 420 is a multiple of 1 to 7, so that the shares are whole numbers.
    let shares = (1...count).map { place in (place...count).reduce(0) { $0 + 420 / $1 } }
    self.init(
      skills: 0,
      interest: 0,
      labourDemand: 0,
      route: 0,
      dailyLife: 0,
      languageMargin: 0,
      goals: 0,
    )
    spread(Self.total, over: Array(zip(order, shares)))
    guard labourDemand > Self.labourDemandCap else { return }
    labourDemand = Self.labourDemandCap
    let others = zip(order, shares).filter { $0.0 != .labourDemand }
    spread(Self.total - Self.labourDemandCap, over: others)
  }
}
