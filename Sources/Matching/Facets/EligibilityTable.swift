/// What the clauses of a rule pack say of each class of offerings, without the reasons.
struct EligibilityTable: Sendable {
  struct Group: Sendable {
    let facet: Facet
    let clauses: [(rule: Rule, clause: Clause)]
  }

  private let groups: [Group]

  init(_ rules: RulePack, facets: inout FacetBuilder) {
    var clauses: [OfferingAttributes: [(rule: Rule, clause: Clause)]] = [:]
    for rule in rules.rules where rule.scope == .offering {
      for clause in rule.clauses {
        let attributes = clause.decidingAttributes(rules)
        clauses[attributes, default: []].append((rule, clause))
      }
    }
    groups = clauses.sorted { $0.key.rawValue < $1.key.rawValue }.map { attributes, clauses in
      Group(facet: facets.facet(by: attributes), clauses: clauses)
    }
  }

  /// The verdict and the steps of every offering's shortest plan, in the order of the rows.
  func judge(_ offerings: [PreparedOffering], in context: MatchingContext) -> [Judgement] {
    var judgements = [Judgement](repeating: Judgement(), count: offerings.count)
    for group in groups {
      let clauses = group.clauses.filter { $0.rule.isInForce(on: context.date) }
      if clauses.isEmpty { continue }
      let byClass = group.facet.representatives.map { row in
        Judgement(clauses.map(\.clause), of: offerings[row], in: context)
      }
      if byClass.allSatisfy({ $0 == Judgement() }) { continue }
      group.facet.classes.withUnsafeBufferPointer { classes in
        for row in classes.indices { judgements[row].join(byClass[Int(classes[row])]) }
      }
    }
    return judgements
  }
}

/// The verdict on an offering and which steps of the rule pack its first plan has.
struct Judgement: Equatable, Sendable {
  private(set) var severity: UInt8 = 0
  /// A bit for each step template, in the pack's order.
  private(set) var steps: UInt32 = 0

  init() {}

  /// What some clauses say together.
  init(_ clauses: [Clause], of prepared: PreparedOffering, in context: MatchingContext) {
    for clause in clauses {
      let outcome = clause.outcome { context.reading($0, of: prepared) }
      let verdict = clause.verdict(of: outcome)
      severity = max(severity, verdict.severity)
      if verdict == .notYet, let step = context.steps(of: clause, for: prepared).first,
        let place = context.rules.steps.firstIndex(where: { $0.id == step.template })
      {
        steps |= 1 << UInt32(place)
      }
    }
  }

  mutating func join(_ other: Judgement) {
    severity = max(severity, other.severity)
    steps |= other.steps
  }

  var verdict: Verdict { Verdict.allCases[Int(severity)] }
  var stepCount: Int { steps.nonzeroBitCount }
}

extension Clause {
  /// The attributes of an offering that the clause's verdict and steps depend on.
  fileprivate func decidingAttributes(_ rules: RulePack) -> OfferingAttributes {
    var facts = needs.facts + (when?.facts ?? []) + (unless?.facts ?? [])
    for step in steps.compactMap(rules.step) { facts += step.onlyWhen?.facts ?? [] }
    return facts.reduce(into: OfferingAttributes()) { $0.formUnion($1.attributes) }
  }
}
