import RepeatableNumbers

/// Something not known that has a finite number of answers, such as a question not yet asked.
///
/// One answer is drawn for each sample and holds for all alternatives.
public struct UncertainFactor: Equatable, Sendable {
  /// What the draws hang on beside the seed: the same whatever other factors there are.
  public let key: UInt64
  /// How likely each answer is, as shares of their sum.
  public let weights: [Int]

  public init(key: UInt64, weights: [Int]) {
    self.key = key
    self.weights = weights
  }

  /// A factor named by a text, such as a question's name.
  public init(name: String, weights: [Int]) {
    self.init(key: FNV1a(name).value, weights: weights)
  }

  /// Answers that are equally likely.
  public init(name: String, answers: Int) {
    self.init(name: name, weights: Array(repeating: 1, count: answers))
  }

  /// The answer drawn for one sample.
  public func answer(inSample sample: Int, seed: UInt64) -> Int {
    let streams = SplitMix64.number(at: .max, from: seed)
    let stream = SplitMix64.number(at: key, from: streams)
    let total = weights.reduce(0, +)
    var drawn = SplitMix64.number(at: UInt64(sample), from: stream).below(total)
    for (answer, weight) in weights.enumerated() {
      if drawn < weight { return answer }
      drawn -= weight
    }
    return weights.count - 1
  }
}
