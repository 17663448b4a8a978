/// The source of every rule: reading a pack makes sure that none is missing.
struct RuleSources: Equatable, Sendable {
  /// In the order of ``RuleID``'s cases.
  private let references: [SourceReference]

  init(_ rules: [RulePack.Rule]) throws(RulePackError) {
    var byRule: [RuleID: SourceReference] = [:]
    for rule in rules {
      guard byRule.updateValue(rule.source, forKey: rule.id) == nil else {
        throw .repeatedRule(rule.id)
      }
    }
    var references: [SourceReference] = []
    for rule in RuleID.allCases {
      guard let source = byRule[rule] else { throw .missingRule(rule) }
      references.append(source)
    }
    self.references = references
  }

  subscript(rule: RuleID) -> SourceReference { references[rule.place] }
}
