import Catalogue
import CivilDates

/// Ranks a catalogue's offerings for a client: pure, and the same for any order of the rows.
public struct Matcher: Sendable {
  let catalogue: PreparedCatalogue
  public let rules: RulePack
  let eligibility: EligibilityTable
  let scores: ScoreFacets
  /// For pathways alone.
  let stepTable: FirstUse<StepTable>
  /// By row; later than any day when the start is not dated.
  let startDays: [Int32]

  /// Prepares the catalogue once, so that ranking again after each answer is quick.
  public init(catalogue: CatalogueSnapshot, rules: RulePack) {
    self.init(PreparedCatalogue(catalogue, rules: rules), rules: rules)
  }

  /// A matcher over some rows of the catalogue, in their order.
  func restricted(to rows: [Int]) -> Matcher {
    var part = catalogue
    part.offerings = rows.map { catalogue.offerings[$0] }
    return Matcher(part, rules: rules)
  }

  private init(_ prepared: PreparedCatalogue, rules: RulePack) {
    var facets = FacetBuilder(prepared.offerings)
    self.catalogue = prepared
    self.rules = rules
    eligibility = EligibilityTable(rules, facets: &facets)
    scores = ScoreFacets(&facets)
    stepTable = FirstUse { [facets] in
      var facets = facets
      return StepTable(rules, facets: &facets)
    }
    startDays = prepared.offerings.map { $0.offering.start.map { Int32($0.dayNumber) } ?? .max }
  }

  /// Ranks with the pack's weights, or with the advisor's own when some are given.
  public func rank(
    _ profile: Profile,
    on date: CivilDate,
    weights: Weights? = nil,
    limits: RankingLimits = .shown,
  ) -> Ranking {
    let context = context(profile, on: date, weights: weights)
    return ranking(order(in: context, limits: limits), in: context)
  }

  /// The ranking of an order, with its explanations.
  func ranking(_ order: Order, in context: MatchingContext) -> Ranking {
    Ranking(
      date: context.date,
      catalogueHash: catalogue.hash,
      catalogueRows: catalogue.offerings.count,
      isExample: catalogue.isExample,
      rulesVersion: rules.version,
      weights: context.weights,
      counts: order.counts,
      matches: matches(ofRows: order.rows, order.evaluation, in: context),
      notices: notices(for: context),
    )
  }

  /// Some rows with their explanations, from what came of the clauses; every other row on a second
  /// thread, since rows that take long stand together.
  func matches(
    ofRows rows: [Int],
    _ evaluation: Evaluation,
    in context: MatchingContext,
  ) -> [Match] {
    guard rows.count > 32 else { return explained(rows, evaluation, in: context) }
    @Sendable func share(from first: Int) -> [Int] {
      stride(from: first, to: rows.count, by: 2).map { rows[$0] }
    }
    let (even, odd) = sideBySide {
      explained(share(from: 0), evaluation, in: context)
    } _: {
      explained(share(from: 1), evaluation, in: context)
    }
    return rows.indices.map { $0 % 2 == 0 ? even[$0 / 2] : odd[$0 / 2] }
  }

  private func explained(
    _ rows: [Int],
    _ evaluation: Evaluation,
    in context: MatchingContext,
  ) -> [Match] {
    var providers = StepProviders(catalogue, rules: rules, on: context.date)
    return rows.map { row in
      let prepared = catalogue.offerings[row]
      let reasons = context.reasons(for: prepared, from: evaluation.outcomes(ofRow: row))
      return match(prepared, reasons: reasons, in: context, providers: &providers)
    }
  }

  func context(
    _ profile: Profile,
    on date: CivilDate,
    weights: Weights? = nil,
  ) -> MatchingContext {
    MatchingContext(profile, on: date, catalogue: catalogue, rules: rules, weights: weights)
  }

  /// The rows of a ranking and how many offerings got each verdict.
  struct Order {
    let rows: [Int]
    let counts: VerdictCounts
    let evaluation: Evaluation
    /// By row.
    let scores: [Int32]
  }

  func order(in context: MatchingContext, limits: RankingLimits) -> Order {
    let evaluation = eligibility.evaluate(catalogue.offerings, in: context)
    let judgements = evaluation.judgements
    let scores = scores.scores(catalogue.offerings, in: context)
    var counts = VerdictCounts()
    var blocks = [limits.possible, limits.notYet, limits.excluded].map(BestKeys.init)
    for row in judgements.indices {
      let key = RankKey(judgements[row], score: scores[row], startDay: startDays[row], row: row)
      counts[key.verdict] += 1
      blocks[key.block].add(key)
    }
    return Order(
      rows: blocks.indices.flatMap { index in blocks[index].sorted().map { Int($0.row) } },
      counts: counts,
      evaluation: evaluation,
      scores: scores,
    )
  }

  func match(_ prepared: PreparedOffering, in context: MatchingContext) -> Match {
    var providers = StepProviders(catalogue, rules: rules, on: context.date)
    let reasons = context.reasons(for: prepared)
    return match(prepared, reasons: reasons, in: context, providers: &providers)
  }

  private func match(
    _ prepared: PreparedOffering,
    reasons: [Reason],
    in context: MatchingContext,
    providers: inout StepProviders,
  ) -> Match {
    let verdict = reasons.map(\.verdict).max() ?? .open
    let parts = parts(of: prepared, in: context)
    let bounds = context.possibleWeights.map { weights in
      (
        low: parts.reduce(0) { $0 + $1.low * weights[$1.criterion] },
        high: parts.reduce(0) { $0 + $1.high * weights[$1.criterion] },
      )
    }
    var plans: [UnlockPlan] = []
    if verdict == .notYet {
      for plan in unlockPlans(from: reasons, templates: rules.steps) {
        plans.append(providers.completing(plan))
      }
    }
    return Match(
      offering: prepared.offering.id,
      verdict: verdict,
      parts: parts,
      reasons: reasons,
      unlock: plans,
      flags: flags(of: prepared.offering, in: context),
      lowScore: bounds.map(\.low).min(),
      highScore: bounds.map(\.high).max(),
      confidence: confidence(in: parts, of: prepared, in: context),
      employerNeeds: prepared.employerNeeds,
      recognition: recognition(in: prepared, context: context),
    )
  }
}
