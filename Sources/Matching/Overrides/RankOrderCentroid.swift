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

  /// Divides `amount` in proportion to the shares, what is left over to the largest remainders.
  private mutating func spread(_ amount: Int, over shares: [(Criterion, Int)]) {
    let whole = shares.reduce(0) { $0 + $1.1 }
    for (criterion, share) in shares { self[criterion] = amount * share / whole }
    let left = amount - shares.reduce(0) { $0 + self[$1.0] }
    let byRemainder = shares.enumerated().sorted { one, other in
      let remainders = (amount * one.element.1 % whole, amount * other.element.1 % whole)
      return remainders.0 == remainders.1 ? one.offset < other.offset : remainders.0 > remainders.1
    }
    for (_, share) in byRemainder.prefix(left) { self[share.0] += 1 }
  }
}
