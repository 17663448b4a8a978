import CivilDates

/// The five best of a client under answers to some open questions.
///
/// What those answers leave alone, clauses and criteria, is worked out once: an answer is then
/// tried on a national catalogue in a small part of the time that ranking it takes. The result is
/// that of ranking the whole.
struct AnswerTrials {
  private let matcher: Matcher
  private let date: CivilDate
  private let weights: Weights?
  private let clauseGroups: [Int]
  private let criteria: [CriterionFacet]
  /// The rows that no clause outside ``clauseGroups`` closes.
  private let rows: [Int]
  /// By place in ``rows``: the score without ``criteria``.
  private let scores: [Int32]

  init(_ base: TrialBase, of questions: Set<ClientQuestion>) {
    matcher = base.matcher
    date = base.date
    weights = base.weights
    let groups = matcher.eligibility.groups(hangingOn: questions)
    clauseGroups = groups + base.uncountedGroups.filter { !groups.contains($0) }
    let own = groups.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    let rows = base.closing.indices.filter { base.closing[$0] & ~own == 0 }
    let movesWeights = questions.contains(.priorities)
    criteria = matcher.scores.facets.filter {
      movesWeights || !$0.criterion.allQuestions.isDisjoint(with: questions)
    }
    var scores = [Int32](repeating: 0, count: rows.count)
    if !movesWeights {
      scores = rows.map { base.scores[$0] }
      for facet in criteria {
        let points = base.points[facet.criterion]
        for (place, row) in rows.enumerated() {
          scores[place] -= points?[Int(facet.facet.classes[row])] ?? 0
        }
      }
    }
    self.rows = rows
    self.scores = scores
  }

  /// The rows of the five best, the best first.
  func topFive(for answered: Profile) -> [Int] {
    let offerings = matcher.catalogue.offerings
    let context = matcher.context(answered, on: date, weights: weights)
    let closed = matcher.eligibility.closedClasses(ofGroups: clauseGroups, offerings, in: context)
      .filter { !$0.closesNothing }
    let values = criteria.map { ($0.facet.classes, $0.points(offerings, in: context)) }
    var best = BestKeys(limit: 5)
    for (place, row) in rows.enumerated() {
      if closed.contains(where: { $0.isClosed[Int($0.classes[row])] }) { continue }
      var score = scores[place]
      for (classes, points) in values { score += points[Int(classes[row])] }
      best.add(
        RankKey(Judgement(), score: score, startDay: matcher.startDays[row], row: row)
      )
    }
    return best.sorted().map { Int($0.row) }
  }
}

/// A client's answers as they are, for trying others beside them.
struct TrialBase {
  let matcher: Matcher
  let date: CivilDate
  let weights: Weights?
  /// By row: a bit for each group of clauses that closes it, as far as there are bits.
  fileprivate let closing: [UInt64]
  /// The groups that ``closing`` has no bit for.
  fileprivate let uncountedGroups: Range<Int>
  /// By criterion: what each of its classes adds to a score.
  fileprivate let points: [Criterion: [Int32]]
  fileprivate let scores: [Int32]

  init(_ matcher: Matcher, _ profile: Profile, on date: CivilDate, weights: Weights?) {
    self.matcher = matcher
    self.date = date
    self.weights = weights
    let offerings = matcher.catalogue.offerings
    let context = matcher.context(profile, on: date, weights: weights)
    let count = matcher.eligibility.groupCount
    let groups = Array(0..<min(count, UInt64.bitWidth))
    uncountedGroups = groups.count..<count
    var closing = [UInt64](repeating: 0, count: offerings.count)
    let closed = matcher.eligibility.closedClasses(ofGroups: groups, offerings, in: context)
    for (group, classes) in zip(groups, closed) where !classes.closesNothing {
      let bits = classes.isClosed.map { $0 ? UInt64(1) << UInt64(group) : 0 }
      for row in closing.indices { closing[row] |= bits[Int(classes.classes[row])] }
    }
    self.closing = closing
    var points: [Criterion: [Int32]] = [:]
    var scores = [Int32](repeating: 0, count: offerings.count)
    for facet in matcher.scores.facets {
      let byClass = facet.points(offerings, in: context)
      for row in scores.indices { scores[row] += byClass[Int(facet.facet.classes[row])] }
      points[facet.criterion] = byClass
    }
    self.points = points
    self.scores = scores
  }
}
