import CivilDates

/// The rules, limits and weights in force from a day on, with the source of each.
///
/// A stored ranking names the version it was made with, so that it can be explained later.
public struct RulePack: Equatable, Sendable {
  public struct Rule: Equatable, Sendable {
    public let id: RuleID
    public let source: SourceReference
  }

  public let id: String
  public let version: String
  public let validFrom: CivilDate
  public let rules: [Rule]
  public let limits: Limits
  public let months: StepMonths
  public let weights: Weights
  public let values: ValueTables
  private let sources: [RuleID: SourceReference]

  init(
    id: String,
    version: String,
    validFrom: CivilDate,
    rules: [Rule],
    limits: Limits,
    months: StepMonths,
    weights: Weights,
    values: ValueTables,
  ) throws(RulePackError) {
    self.id = id
    self.version = version
    self.validFrom = validFrom
    self.rules = rules
    self.limits = limits
    self.months = months
    self.weights = weights
    self.values = values
    var sources: [RuleID: SourceReference] = [:]
    for rule in rules {
      guard sources.updateValue(rule.source, forKey: rule.id) == nil else {
        throw .repeatedRule(rule.id)
      }
    }
    for rule in RuleID.allCases where sources[rule] == nil { throw .missingRule(rule) }
    self.sources = sources
    try weights.validate()
    try values.validate()
  }

  /// The source of a rule; reading a pack makes sure that each rule has one.
  func source(of rule: RuleID) -> SourceReference {
    sources[rule] ?? SourceReference(name: "\(id) \(version)", date: validFrom, isRead: false)
  }
}
