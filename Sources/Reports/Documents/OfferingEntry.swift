import Catalogue
import Languages
import Matching

/// One offering of `luotsi-match/1`.
struct OfferingEntry: Encodable {
  struct Range: Encodable {
    let low: Int
    let high: Int
  }

  struct PartEntry: Encodable {
    let criterion: Criterion
    let low: Int
    let value: Int
    let high: Int
    let weight: Int
    let score: Int
    let text: String
    let sources: [String]
  }

  struct ReasonEntry: Encodable {
    let rule: RuleID
    let verdict: Verdict
    let text: String
    let source: String
  }

  struct StepEntry: Encodable {
    let kind: String
    let text: String
    let months: Int
    /// Offerings through which the step can be taken, the soonest first.
    let offerings: [Offering.ID]
  }

  /// Shares of the sampled weightings and answers.
  struct RobustnessEntry: Encodable {
    let first: Double
    let topFive: Double
  }

  struct PlanEntry: Encodable {
    let steps: [StepEntry]
    let months: Int
  }

  let id: Offering.ID
  let name: String
  let provider: String?
  let kind: OfferingKind?
  let field: FieldCode?
  let verdict: Verdict
  let score: Int
  let points: Int
  let range: Range
  /// How much of the score rests on answers and on how good evidence: 0 to 1.
  let confidence: Double
  let tier: Int?
  let robustness: RobustnessEntry?
  let parts: [PartEntry]
  let reasons: [ReasonEntry]
  let unlock: [PlanEntry]
  let flags: [Match.Flag]
  let recognition: UnitRecognition?
  let employers: [EmployerNeed.ID]

  init(_ match: Match, shelf: OfferingShelf, language: Language) {
    let offering = shelf[match.offering]
    let names = shelf.names
    id = match.offering
    name = names.offering(match.offering)[language]
    provider = offering.map { names.provider($0.provider)[language] }
    kind = offering?.kind
    field = offering?.field
    verdict = match.verdict
    score = match.score
    points = match.points
    range = Range(low: match.low, high: match.high)
    parts = match.parts.map { part in
      PartEntry(
        criterion: part.criterion,
        low: part.low,
        value: part.value,
        high: part.high,
        weight: part.weight,
        score: part.score,
        text: part.detail.text(in: language, names: names),
        sources: part.sources.map { $0.text(in: language) },
      )
    }
    reasons = match.reasons.map { reason in
      ReasonEntry(
        rule: reason.rule,
        verdict: reason.verdict,
        text: shelf.wording.text(of: reason, in: language),
        source: reason.source.text(in: language),
      )
    }
    unlock = match.unlock.map { plan in
      PlanEntry(
        steps: plan.steps.map { step in
          let text = shelf.wording.text(of: step, in: language)
          return StepEntry(
            kind: step.template.rawValue,
            text: text,
            months: step.months,
            offerings: step.offerings,
          )
        },
        months: plan.months,
      )
    }
    flags = match.flags
    recognition = match.recognition
    employers = match.employerNeeds
    confidence = Double(match.confidence) / 1000
    tier = match.tier
    robustness = match.robustness.map { robustness in
      let samples = Double(max(1, robustness.samples))
      return RobustnessEntry(
        first: Double(robustness.first) / samples,
        topFive: Double(robustness.topFive) / samples,
      )
    }
  }
}
