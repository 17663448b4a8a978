import Catalogue
import DecisionAnalysis

/// The values of some offerings under every answer that is still possible, as SMAA-2 reads them.
///
/// Three things are not known: what the client has not answered, how far apart the ordinal classes
/// of labour demand are, and what the catalogue does not say. Each is a factor, drawn once for a
/// sample and shared by all offerings.
struct UncertainValues {
  private let matcher: Matcher
  private let profile: Profile
  private let context: MatchingContext
  private var factors: [UncertainFactor] = []
  private var answers: [[Change]] = []

  /// What one answer changes.
  private enum Change: Sendable {
    case profile(@Sendable (inout Profile) -> Void)
    case spacing(LabourDemandValues.ByBalance)
    /// The end of what is left open: 0 the lower, 1 the middle, 2 the upper.
    case rest(Int)
  }

  init(_ matcher: Matcher, _ context: MatchingContext) {
    self.matcher = matcher
    profile = context.profile
    self.context = context
  }

  /// The table of `rows`, in their order, with the criteria in theirs.
  mutating func table(of rows: [Int]) throws(TableError) -> UncertainTable {
    let questions = profile.openQuestions(
      in: matcher.catalogue,
      limits: matcher.rules.limits,
      on: context.date,
    )
    var criteria: [UncertainCriterion] = []
    for criterion in Criterion.allCases {
      let facet = matcher.scores.facets[criteria.count]
      criteria.append(values(of: facet, rows: rows, questions: questions, criterion))
    }
    return try UncertainTable(factors: factors, criteria: criteria)
  }

  private mutating func values(
    of facet: CriterionFacet,
    rows: [Int],
    questions: [OpenQuestion],
    _ criterion: Criterion,
  ) -> UncertainCriterion {
    let classes = rows.map { Int(facet.facet.classes[$0]) }
    let present = Set(classes).sorted()
    let representatives = present.map {
      matcher.catalogue.offerings[facet.facet.representatives[$0]]
    }
    let known = representatives.map { part(criterion, of: $0, in: context) }
    var chosen: [Int] = []
    if known.contains(where: { $0.low < $0.high }) || criterion == .labourDemand {
      chosen = factors(for: criterion, questions: questions, rest: known)
    }
    let sizes = chosen.map { answers[$0].count }
    let combinations = sizes.reduce(1, *)
    let places = Dictionary(uniqueKeysWithValues: present.enumerated().map { ($1, $0) })
    let columns = (0..<combinations).map { number -> [UInt16] in
      let values = self.values(
        criterion,
        of: representatives,
        with: changes(number, chosen: chosen, sizes: sizes),
      )
      return classes.map { values[places[$0] ?? 0] }
    }
    return UncertainCriterion(factors: chosen, columns: columns)
  }

  /// The changes of one combination; the last factor's answer changes fastest.
  private func changes(_ number: Int, chosen: [Int], sizes: [Int]) -> [Change] {
    var rest = number
    var changes: [Change] = []
    for (factor, size) in zip(chosen, sizes).reversed() {
      changes.append(answers[factor][rest % size])
      rest /= size
    }
    return changes
  }

  private func values(
    _ criterion: Criterion,
    of representatives: [PreparedOffering],
    with changes: [Change],
  ) -> [UInt16] {
    var profile = profile
    var rules = matcher.rules
    var end = 1
    for change in changes {
      switch change {
      case .profile(let answer): answer(&profile)
      case .spacing(let spacing): rules = rules.with(spacing)
      case .rest(let chosen): end = chosen
      }
    }
    let context = MatchingContext(
      profile,
      on: context.date,
      catalogue: matcher.catalogue,
      rules: rules,
    )
    return representatives.map { prepared in
      let part = part(criterion, of: prepared, in: context)
      return UInt16([part.low, part.value, part.high][end])
    }
  }

  /// The factors a criterion depends on, as many as the analysis can combine.
  private mutating func factors(
    for criterion: Criterion,
    questions: [OpenQuestion],
    rest: [Part],
  ) -> [Int] {
    var chosen: [Int] = []
    var combinations = 1
    func fits(_ count: Int) -> Bool {
      count > 1 && combinations * count <= UncertainTable.mostCombinations
    }
    if criterion == .labourDemand {
      let spacings = matcher.rules.values.labourDemand.byBalance.spacings(count: 8)
      chosen.append(factor("labourDemand.spacing", spacings.map { .spacing($0) }))
      combinations *= spacings.count
    }
    for question in questions where criterion.questions.contains(question.question) {
      guard fits(question.answers.count) else { continue }
      combinations *= question.answers.count
      let changes = question.answers.map { Change.profile($0) }
      chosen.append(factor(question.question.rawValue, changes))
    }
    if fits(3), rest.contains(where: { $0.low < $0.high }) {
      chosen.append(factor("rest.\(criterion.rawValue)", (0..<3).map { .rest($0) }))
    }
    return chosen
  }

  /// The place of a factor, which several criteria may share.
  private mutating func factor(_ name: String, _ changes: [Change]) -> Int {
    let factor = UncertainFactor(name: name, answers: changes.count)
    if let place = factors.firstIndex(where: { $0.key == factor.key }) { return place }
    factors.append(factor)
    answers.append(changes)
    return factors.count - 1
  }
}

extension Criterion {
  /// The questions whose answers its value depends on.
  var questions: [ClientQuestion] {
    switch self {
    case .skills: [.activities]
    case .interest: [.interests]
    case .labourDemand: [.homeMunicipality, .travelLimit]
    case .route: [.learning, .employer, .readiness]
    case .dailyLife: [.timeGrid, .homeMunicipality]
    case .languageMargin: [.finnish, .swedish, .english]
    case .goals: [.priorities, .homeMunicipality]
    }
  }
}
