import Catalogue
import CivilDates

/// Ranks a catalogue's offerings for a client: pure, and the same for any order of the rows.
public struct Matcher: Sendable {
  let catalogue: PreparedCatalogue
  public let rules: RulePack
  let eligibility: EligibilityTable
  let scores: ScoreFacets
  let stepTable: StepTable
  /// By row; later than any day when the start is not dated.
  private let startDays: [Int32]

  /// Prepares the catalogue once, so that ranking again after each answer is quick.
  public init(catalogue: CatalogueSnapshot, rules: RulePack) {
    let prepared = PreparedCatalogue(catalogue, rules: rules)
    var facets = FacetBuilder(prepared.offerings)
    self.catalogue = prepared
    self.rules = rules
    eligibility = EligibilityTable(rules, facets: &facets)
    scores = ScoreFacets(&facets)
    stepTable = StepTable(rules, facets: &facets)
    startDays = prepared.offerings.map { $0.offering.start.map { Int32($0.dayNumber) } ?? .max }
  }

  /// - Parameter weights: the advisor's own in place of the pack's.
  public func rank(
    _ profile: Profile,
    on date: CivilDate,
    weights: Weights? = nil,
    limits: RankingLimits = .shown,
  ) -> Ranking {
    let context = context(profile, on: date, weights: weights)
    let order = order(in: context, limits: limits)
    return Ranking(
      date: date,
      catalogueHash: catalogue.hash,
      catalogueRows: catalogue.offerings.count,
      isExample: catalogue.isExample,
      rulesVersion: rules.version,
      weights: context.weights,
      counts: order.counts,
      matches: order.rows.map { match(catalogue.offerings[$0], in: context) },
      notices: notices(for: context),
    )
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
  }

  func order(in context: MatchingContext, limits: RankingLimits) -> Order {
    let judgements = eligibility.judge(catalogue.offerings, in: context)
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
    )
  }

  func match(_ prepared: PreparedOffering, in context: MatchingContext) -> Match {
    let reasons = context.reasons(for: prepared)
    let verdict = reasons.map(\.verdict).max() ?? .open
    let parts = parts(of: prepared, in: context)
    let bounds = context.possibleWeights.map { weights in
      (
        low: parts.reduce(0) { $0 + $1.low * weights[$1.criterion] },
        high: parts.reduce(0) { $0 + $1.high * weights[$1.criterion] },
      )
    }
    return Match(
      offering: prepared.offering.id,
      verdict: verdict,
      parts: parts,
      reasons: reasons,
      unlock: verdict == .notYet ? unlockPlans(from: reasons, templates: rules.steps) : [],
      flags: flags(of: prepared.offering, in: context),
      lowScore: bounds.map(\.low).min(),
      highScore: bounds.map(\.high).max(),
      confidence: confidence(in: parts, of: prepared, in: context),
      employerNeeds: prepared.employerNeeds,
      recognition: recognition(in: prepared, context: context),
    )
  }
}
