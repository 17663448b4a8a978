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
  let sources: RuleSources

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
    sources = try RuleSources(rules)
    try weights.validate()
    try values.validate()
  }
}
