/// One of the measures that a score is made of.
public enum Criterion: String, Codable, Sendable, CaseIterable {
  case skills
  case interest
  case labourDemand
  case route
  case dailyLife
  case languageMargin
  case goals
}

/// What one criterion gives an offering for a client, and why.
public struct Part: Codable, Equatable, Sendable {
  public let criterion: Criterion
  /// The least the value can be, whatever the open answers turn out to be: 0 to 1000.
  public let low: Int
  /// The value counted: the middle of `low` and `high`.
  public let value: Int
  public let high: Int
  /// Parts of 10,000.
  public let weight: Int
  public let detail: PartDetail
  public let sources: [SourceReference]

  /// 0 to 10,000,000.
  public var score: Int { value * weight }

  public init(
    criterion: Criterion,
    low: Int,
    value: Int,
    high: Int,
    weight: Int,
    detail: PartDetail,
    sources: [SourceReference],
  ) {
    self.criterion = criterion
    self.low = low
    self.value = value
    self.high = high
    self.weight = weight
    self.detail = detail
    self.sources = sources
  }
}
