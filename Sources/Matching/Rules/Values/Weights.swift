/// How much each criterion weighs, in parts of 10,000.
public struct Weights: Codable, Equatable, Hashable, Sendable {
  public var skills: Int
  public var interest: Int
  public var labourDemand: Int
  public var route: Int
  public var dailyLife: Int
  public var languageMargin: Int
  public var goals: Int

  public static let total = 10_000
  /// Labour demand alone must never outweigh what the client can do and wants.
  public static let labourDemandCap = 1500

  public subscript(criterion: Criterion) -> Int {
    get {
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
    set {
      switch criterion {
      case .skills: skills = newValue
      case .interest: interest = newValue
      case .labourDemand: labourDemand = newValue
      case .route: route = newValue
      case .dailyLife: dailyLife = newValue
      case .languageMargin: languageMargin = newValue
      case .goals: goals = newValue
      }
    }
  }

  /// Refuses weights outside 0 to 10,000, with another sum, or with too much labour demand.
  public func validate() throws(RulePackError) {
    for criterion in Criterion.allCases where !(0...Self.total).contains(self[criterion]) {
      throw .number(.weightOutOfRange(criterion, self[criterion]))
    }
    let sum = Criterion.allCases.reduce(0) { $0 + self[$1] }
    guard sum == Self.total else { throw .number(.weightsSumTo(sum)) }
    guard labourDemand <= Self.labourDemandCap else {
      throw .number(.labourDemandTooHeavy(labourDemand))
    }
  }
}

extension Criterion {
  /// The most it may weigh.
  var heaviest: Int { self == .labourDemand ? Weights.labourDemandCap : Weights.total }
}
