import Catalogue

/// The tables that turn facts into criterion values; every value is in permille, 0 to 1000.
///
/// All are fixed numbers: no offering's value depends on which other offerings there are.
public struct ValueTables: Decodable, Equatable, Sendable {
  public let skills: SkillValues
  public let interest: InterestValues
  public var labourDemand: LabourDemandValues
  public let route: RouteValues
  public let dailyLife: DailyLifeValues
  public let languageMargin: LanguageMarginValues
  public let goals: GoalValues
  public let overqualification: OverqualificationValues
  public let confidence: ConfidenceValues
  public let pathways: PathwayValues
}

/// What evidence counts in confidence: permille.
public struct ConfidenceValues: Decodable, Equatable, Sendable {
  /// The client's own word.
  public let said: Int
  /// A paper that was seen.
  public let document: Int
  public let tested: Int
}

public struct SkillValues: Decodable, Equatable, Sendable {
  /// An occupation described by fewer activities is taken to have this many.
  public let minimumRequirements: Int
  /// The importance, 1 to 3, of each activity missing from such a description.
  public let assumedImportance: Int
  /// What an activity counts that the client has not done and the training teaches.
  public let taughtShare: Int
  /// How much of a unit that rests on work alone shortens a training, in permille.
  ///
  /// The school has to see it first. A completed unit counts in full. An assumption of ours.
  public let recognisedByWork: Int
}

public struct InterestValues: Decodable, Equatable, Sendable {
  /// First wish first.
  public let byRank: [Int]
  public let notNamed: Int
}

public struct LabourDemandValues: Decodable, Equatable, Sendable {
  /// The values of the degrees 1 to 5 of each balance.
  public struct ByBalance: Decodable, Equatable, Sendable {
    public let balanced: [Int]
    public let surplus: [Int]
    public let mismatch: [Int]
    public let shortage: [Int]

    public subscript(balance: LabourDemand.Balance) -> [Int] {
      switch balance {
      case .balanced: balanced
      case .surplus: surplus
      case .mismatch: mismatch
      case .shortage: shortage
      }
    }
  }

  public let region: RegionCode
  /// Permille by minutes of the way to the nearest place of another region.
  public let distanceDecay: PiecewiseLinear
  public var byBalance: ByBalance
  /// Added in proportion to vacancies per unemployed person, so that occupations in the same class
  /// still differ.
  public let vacancyBonus: Int
  /// Vacancies per 1000 unemployed that earn the whole bonus.
  public let vacanciesForWholeBonus: Int
  /// Permille by vacancies per 1000 unemployed, for figures that state no balance.
  ///
  /// Nil in packs from before there were such figures: counts alone then say nothing.
  public let byVacancies: PiecewiseLinear?
  /// Figures this many months old are still taken at face value.
  public let freshMonths: Int
  /// How much wider the interval grows, in each direction, for each month beyond.
  public let wideningPerMonth: Int
}

public struct RouteValues: Decodable, Equatable, Sendable {
  public let asWished: Int
  public let eitherWay: Int
  public let otherWay: Int
  /// Added to an apprenticeship when an employer is in sight.
  public let employerBonus: Int
  /// Added to a short or supported training, and taken from a long one, at low readiness.
  public let smallStepBonus: Int
}

public struct DailyLifeValues: Decodable, Equatable, Sendable {
  /// By minutes one way.
  public let travel: PiecewiseLinear
  /// The share of travel in the value; the rest is the time of day.
  public let travelShare: Int
  /// How much of the lost travel value remote teaching gives back.
  public let remoteRelief: Int
}

public struct LanguageMarginValues: Decodable, Equatable, Sendable {
  /// By half-steps above the minimum, negative below it.
  public let byMargin: PiecewiseLinear
  public let supportBonus: Int
  /// How many half-steps a level may be off that is only assumed.
  public let assumedWithin: Int
}

public struct GoalValues: Decodable, Equatable, Sendable {
  /// The share of the first priority; the second has the rest.
  public let firstShare: Int
  public let paid: Int
  /// By months of unpaid training before work.
  public let unpaidByMonths: PiecewiseLinear
  public let qualification: KindTable
  public let sureJob: KindTable
  public let daytimeOnly: Int
  public let otherTimes: Int
  public let nights: Int
}
