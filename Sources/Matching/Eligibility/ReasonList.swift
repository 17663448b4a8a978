import Catalogue

/// The reasons gathered for one offering, each with the source its rule has in the rule pack.
struct ReasonList {
  private(set) var reasons: [Reason] = []
  private let sources: RuleSources

  init(sources: RuleSources) {
    self.sources = sources
    reasons.reserveCapacity(8)
  }

  mutating func note(_ rule: RuleID, _ verdict: Verdict, _ detail: ReasonDetail) {
    append(rule, verdict, detail, step: nil)
  }

  /// Notes that the offering is not open before a step has been taken.
  mutating func block(
    _ rule: RuleID,
    _ detail: ReasonDetail,
    until action: UnlockStep.Action,
    months: Int,
  ) {
    append(rule, .notYet, detail, step: UnlockStep(action: action, months: months))
  }

  private mutating func append(
    _ rule: RuleID,
    _ verdict: Verdict,
    _ detail: ReasonDetail,
    step: UnlockStep?,
  ) {
    reasons.append(
      Reason(
        rule: rule,
        verdict: verdict,
        detail: detail,
        source: sources[rule],
        step: step,
      )
    )
  }
}
