/// The clauses of a rule pack with the classes of offerings that each tells apart.
struct EligibilityTable: Sendable {
  /// Clauses that depend on the same attributes of an offering.
  fileprivate struct Group: Sendable {
    let facet: Facet
    /// Places in ``EligibilityTable/clauses``.
    let clauses: [Int]
    /// The facts that decide them.
    let facts: [RuleFact]
    let programs: [ClauseProgram]
  }

  /// Those about offerings, in the pack's order.
  let clauses: [ClauseInForce]
  fileprivate let groups: [Group]
  private let codes: MentionedCodes
  /// By clause: its group and its place there.
  fileprivate let places: [(group: Int, place: Int)]

  init(_ rules: RulePack, facets: inout FacetBuilder) {
    let clauses = rules.rules.filter { $0.scope == .offering }.flatMap { rule in
      rule.clauses.map { ClauseInForce(rule: rule, clause: $0) }
    }
    var byAttributes: [OfferingAttributes: [Int]] = [:]
    for (index, attributes) in Self.attributes(of: clauses.map(\.clause), rules).enumerated() {
      byAttributes[attributes, default: []].append(index)
    }
    let codes = MentionedCodes(rules)
    var groups: [Group] = []
    for (attributes, indices) in byAttributes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let facts = Set(indices.flatMap { clauses[$0].clause.decidingFacts }).sorted()
      let places = Dictionary(uniqueKeysWithValues: facts.enumerated().map { ($1, $0) })
      groups.append(
        Group(
          facet: facets.facet(by: attributes),
          clauses: indices,
          facts: facts,
          programs: indices.map {
            ClauseProgram(clauses[$0].clause, places: places, codes: codes)
          },
        )
      )
    }
    self.clauses = clauses
    self.groups = groups
    self.codes = codes
    var places = [(group: Int, place: Int)](repeating: (0, 0), count: clauses.count)
    for (group, content) in groups.enumerated() {
      for (place, clause) in content.clauses.enumerated() { places[clause] = (group, place) }
    }
    self.places = places
  }

  /// The attributes that each clause is judged by: its own, and those of clauses that the same study
  /// opens, so that the study is met in one group alone and counts once.
  private static func attributes(of clauses: [Clause], _ rules: RulePack) -> [OfferingAttributes] {
    var attributes = clauses.map { $0.decidingAttributes(rules) }
    var isSettled = false
    while !isSettled {
      isSettled = true
      for study in rules.steps where study.isStudy {
        let opened = clauses.indices.filter { clauses[$0].steps.contains(study.id) }
        let joint = opened.reduce(into: OfferingAttributes()) { $0.formUnion(attributes[$1]) }
        for index in opened where attributes[index] != joint {
          attributes[index] = joint
          isSettled = false
        }
      }
    }
    return attributes
  }

  /// Judges every clause in force once for each class of offerings.
  func evaluate(_ offerings: [PreparedOffering], in context: MatchingContext) -> Evaluation {
    let steps = StepPlaces(context.rules)
    var judgements = [Judgement](repeating: Judgement(), count: offerings.count)
    let outcomes = outcomes(ofGroups: Array(groups.indices), offerings, in: context)
    for (group, said) in zip(groups, outcomes) {
      let count = group.clauses.count
      let byClass = group.facet.representatives.enumerated().map { place, row in
        var judgement = Judgement()
        var first = FirstSteps()
        for (offset, index) in group.clauses.enumerated() {
          let outcome = said[place * count + offset]
          guard outcome == .failed || outcome == .unknown else { continue }
          let clause = clauses[index].clause
          judgement.add(clause.verdict(of: outcome))
          if clause.verdict(of: outcome) == .notYet {
            context.addFirstStep(of: clause, for: offerings[row], to: &first)
          }
        }
        judgement.add(first, at: steps)
        return judgement
      }
      if byClass.allSatisfy({ $0 == Judgement() }) { continue }
      let hasSteps = byClass.contains { $0.stepCount > 0 }
      group.facet.classes.withUnsafeBufferPointer { classes in
        if hasSteps {
          for row in classes.indices { judgements[row].join(byClass[Int(classes[row])]) }
        } else {
          for row in classes.indices { judgements[row].joinVerdict(byClass[Int(classes[row])]) }
        }
      }
    }
    return Evaluation(judgements: judgements, table: self, outcomes: outcomes)
  }

  /// By group: what its clauses say of every class, class after class.
  private func outcomes(
    ofGroups chosen: [Int],
    _ offerings: [PreparedOffering],
    in context: MatchingContext,
  ) -> [[ClauseOutcome]] {
    let isInForce = clauses.map { $0.rule.isInForce(on: context.date) }
    return chosen.map { number in
      let group = groups[number]
      var said: [ClauseOutcome] = []
      said.reserveCapacity(group.facet.representatives.count * group.clauses.count)
      for row in group.facet.representatives {
        let prepared = offerings[row]
        let facts = group.facts.map { codes.compact(context.reading($0, of: prepared), of: $0) }
        for (place, index) in group.clauses.enumerated() {
          said.append(
            isInForce[index]
              ? facts.withUnsafeBufferPointer { group.programs[place].outcome($0) } : .silent
          )
        }
      }
      return said
    }
  }

  /// The groups with a clause whose outcome can hang on one of the questions.
  func groups(hangingOn questions: Set<ClientQuestion>) -> [Int] {
    groups.indices.filter { group in
      groups[group].facts.contains { !$0.questions.isDisjoint(with: questions) }
    }
  }

  /// For each group, the classes of offerings that it keeps from being open or to be checked.
  func closedClasses(
    ofGroups chosen: [Int],
    _ offerings: [PreparedOffering],
    in context: MatchingContext,
  ) -> [ClosedClasses] {
    zip(chosen, outcomes(ofGroups: chosen, offerings, in: context)).map { number, said in
      let group = groups[number]
      let count = group.clauses.count
      let isClosed = group.facet.representatives.indices.map { place in
        group.clauses.indices.contains { offset in
          clauses[group.clauses[offset]].clause.verdict(of: said[place * count + offset]) > .check
        }
      }
      return ClosedClasses(classes: group.facet.classes, isClosed: isClosed)
    }
  }

  var groupCount: Int { groups.count }
}

/// The classes of offerings that some clauses close to a client.
struct ClosedClasses {
  /// By row.
  let classes: [Int32]
  /// By class.
  let isClosed: [Bool]

  var closesNothing: Bool { !isClosed.contains(true) }
}

/// What every clause said of every offering for one client.
struct Evaluation: Sendable {
  /// In the order of the catalogue's rows.
  let judgements: [Judgement]
  fileprivate let table: EligibilityTable
  /// By group: class after class, its clauses in order.
  fileprivate let outcomes: [[ClauseOutcome]]

  /// The clauses that are not silent about a row, in the pack's order.
  func outcomes(ofRow row: Int) -> [(entry: ClauseInForce, outcome: ClauseOutcome)] {
    var said: [(entry: ClauseInForce, outcome: ClauseOutcome)] = []
    for (index, entry) in table.clauses.enumerated() {
      let (group, place) = table.places[index]
      let content = table.groups[group]
      let start = Int(content.facet.classes[row]) * content.clauses.count
      let outcome = outcomes[group][start + place]
      if outcome != .silent { said.append((entry, outcome)) }
    }
    return said
  }
}

extension Clause {
  /// The facts that its outcome depends on.
  fileprivate var decidingFacts: [RuleFact] {
    needs.facts + (when?.facts ?? []) + (unless?.facts ?? [])
  }

  /// The attributes of an offering that the clause's verdict, its steps and their months depend on.
  fileprivate func decidingAttributes(_ rules: RulePack) -> OfferingAttributes {
    let templates = steps.compactMap(rules.step)
    let facts = decidingFacts + templates.flatMap { $0.onlyWhen?.facts ?? [] }
    return (facts.map(\.attributes) + templates.map(\.attributesOfDuration))
      .reduce(into: OfferingAttributes()) { $0.formUnion($1) }
  }
}
