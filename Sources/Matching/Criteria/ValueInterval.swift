/// The values, in permille, that the open answers still allow.
struct ValueInterval: Equatable, Sendable {
  let low: Int
  let high: Int

  static let anything = ValueInterval(0, 1000)

  init(_ exact: Int) {
    low = exact
    high = exact
  }

  init(_ low: Int, _ high: Int) {
    self.low = low
    self.high = high
  }

  var middle: Int { (low + high) / 2 }

  /// Both ends moved and kept within 0 to 1000.
  func moved(low lowChange: Int, high highChange: Int) -> ValueInterval {
    ValueInterval(min(1000, max(0, low + lowChange)), min(1000, max(0, high + highChange)))
  }

  func moved(by change: Int) -> ValueInterval { moved(low: change, high: change) }

  /// The smallest interval that holds both.
  func union(_ other: ValueInterval) -> ValueInterval {
    ValueInterval(min(low, other.low), max(high, other.high))
  }

  /// `share` permille of this and the rest of `other`.
  func blended(share: Int, with other: ValueInterval) -> ValueInterval {
    ValueInterval(
      (low * share + other.low * (1000 - share)) / 1000,
      (high * share + other.high * (1000 - share)) / 1000,
    )
  }
}

extension Part {
  init(
    _ criterion: Criterion,
    _ interval: ValueInterval,
    _ detail: PartDetail,
    in context: MatchingContext,
    sources: [SourceReference] = [],
  ) {
    self.init(
      criterion: criterion,
      low: interval.low,
      value: interval.middle,
      high: interval.high,
      weight: context.weights[criterion],
      detail: detail,
      sources: sources,
    )
  }
}
