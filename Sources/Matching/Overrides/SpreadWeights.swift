extension Weights {
  /// Whole points that sum to 100, by the largest remainders.
  public var points: [Criterion: Int] {
    var points = self
    points.spread(100, over: Criterion.allCases.map { ($0, self[$0]) })
    return Dictionary(uniqueKeysWithValues: Criterion.allCases.map { ($0, points[$0]) })
  }

  /// The weights with one of them set and the others following in proportion.
  ///
  /// The sum stays ``total``, and labour demand within its cap: what it would weigh beyond goes to
  /// the others. Where all others weigh nothing, they share alike.
  public func setting(_ criterion: Criterion, to weight: Int) -> Weights {
    var set = self
    set[criterion] = max(0, min(weight, criterion.heaviest))
    let others = Criterion.allCases.filter { $0 != criterion }
    set.spread(Self.total - set[criterion], over: shares(of: others))
    guard set.labourDemand > Self.labourDemandCap else { return set }
    set.labourDemand = Self.labourDemandCap
    let free = others.filter { $0 != .labourDemand }
    set.spread(Self.total - set[criterion] - set.labourDemand, over: shares(of: free))
    return set
  }

  private func shares(of criteria: [Criterion]) -> [(Criterion, Int)] {
    let isNothing = criteria.allSatisfy { self[$0] == 0 }
    return criteria.map { ($0, isNothing ? 1 : self[$0]) }
  }

  /// Divides `amount` in proportion to the shares, what is left over to the largest remainders.
  mutating func spread(_ amount: Int, over shares: [(Criterion, Int)]) {
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
