/// How much each criterion weighs, in parts of 10,000.
public struct Weights: Decodable, Equatable, Sendable {
  public let skills: Int
  public let interest: Int
  public let labourDemand: Int
  public let route: Int
  public let dailyLife: Int
  public let languageMargin: Int
  public let goals: Int

  static let total = 10_000
  /// Labour demand alone must never outweigh what the client can do and wants.
  static let labourDemandCap = 1500

  public subscript(criterion: Criterion) -> Int {
    switch criterion {
    case .skills: skills
    case .interest: interest
    case .labourDemand: labourDemand
    case .route: route
    case .dailyLife: dailyLife
    case .languageMargin: languageMargin
    case .goals: goals
    }
  }

  func validate() throws(RulePackError) {
    for criterion in Criterion.allCases where !(0...Self.total).contains(self[criterion]) {
      throw .weightOutOfRange(criterion, self[criterion])
    }
    let sum = Criterion.allCases.reduce(0) { $0 + self[$1] }
    guard sum == Self.total else { throw .weightsSumTo(sum) }
    guard labourDemand <= Self.labourDemandCap else { throw .labourDemandTooHeavy(labourDemand) }
  }
}
