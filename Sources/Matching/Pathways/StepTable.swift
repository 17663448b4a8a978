import Catalogue

/// The clauses of a rule pack arranged for pathways, where time and earlier steps change facts.
///
/// Clauses about dates and places are left out: the search itself keeps to start dates and
/// application windows, and a training that is closed or full this year may be open in the next.
struct StepTable: Sendable {
  /// Clauses that depend on the same attributes of an offering and the same facts of the client.
  struct Group: Sendable {
    let facet: Facet
    let clauses: [ClauseInForce]
    let reads: StateFacts
  }

  /// Groups that a step of a pathway or the client's age can change.
  let changing: [Group]
  let fixed: [Group]
  /// Offerings with equal preconditions and effects, their times, places and dates aside.
  let templates: Facet

  init(_ rules: RulePack, facets: inout FacetBuilder) {
    struct Key: Hashable {
      let attributes: OfferingAttributes
      let reads: StateFacts
    }
    var clauses: [Key: [ClauseInForce]] = [:]
    for rule in rules.rules where rule.scope == .offering {
      for clause in rule.clauses where clause.canClose && !clause.isAboutTiming {
        let facts = clause.decidingFacts(rules)
        let attributes = facts.filter { $0 != .age }.reduce(into: OfferingAttributes()) {
          $0.formUnion($1.attributes)
        }
        let reads = facts.reduce(into: StateFacts()) { $0.formUnion(StateFacts($1)) }
        clauses[Key(attributes: attributes, reads: reads), default: []].append(
          ClauseInForce(rule: rule, clause: clause)
        )
      }
    }
    let keys = clauses.keys.sorted {
      ($0.attributes.rawValue, $0.reads.rawValue) < ($1.attributes.rawValue, $1.reads.rawValue)
    }
    let groups = keys.map { key in
      Group(
        facet: facets.facet(by: key.attributes),
        clauses: clauses[key] ?? [],
        reads: key.reads,
      )
    }
    changing = groups.filter { !$0.reads.isEmpty }
    fixed = groups.filter(\.reads.isEmpty)
    var attributes = OfferingAttributes(
      .kind,
      .field,
      .teachingLanguage,
      .minimumLevel,
      .languageSupport,
      .duration,
      .paid,
      .occupations,
      .teaches,
      .outcome,
      .fee,
    )
    for group in changing { attributes.formUnion(group.facet.attributes) }
    templates = facets.facet(by: attributes)
  }
}

/// Facts of a client that the steps of a pathway, or time, can change.
struct StateFacts: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// The level in the offering's own teaching language.
  static let ownLanguage = StateFacts(rawValue: 1)
  static let anyLanguage = StateFacts(rawValue: 2)
  static let literacy = StateFacts(rawValue: 4)
  static let basicEducation = StateFacts(rawValue: 8)
  static let qualification = StateFacts(rawValue: 16)
  static let age = StateFacts(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ fact: RuleFact) {
    switch fact {
    case .languageLowest, .languageMargin: self = .ownLanguage
    case .readingLevel: self = .anyLanguage
    case .literacy, .latinScript: self = .literacy
    case .basicEducation, .schoolYears: self = .basicEducation
    case .qualificationLevel, .qualificationCountry, .qualificationRecognised, .practiseLicence,
      .qualificationInField:
      self = .qualification
    case .age: self = .age
    default: self = []
    }
  }

  /// `state` with only what these facts tell, so that equal answers have equal keys.
  func part(of state: StudyState, for language: Offering.TeachingLanguage) -> StudyState {
    var part = StudyState()
    if contains(.anyLanguage) {
      part.levels = state.levels
    } else if contains(.ownLanguage) {
      part.levels[language] = state.levels[language]
    }
    if contains(.literacy) { part.hasLiteracy = state.hasLiteracy }
    if contains(.basicEducation) { part.hasBasicEducation = state.hasBasicEducation }
    if contains(.qualification) { part.qualifiedFields = state.qualifiedFields }
    return part
  }
}

extension Clause {
  /// Whether it can say anything worse than open.
  fileprivate var canClose: Bool { otherwise != .open || (ifUnknown ?? .open) != .open }

  /// Whether it judges dates or places.
  var isAboutTiming: Bool {
    let timing: Set<RuleFact> = [.today, .start, .continuousStart, .applicationEnd, .full]
    return !timing.isDisjoint(with: decisiveFacts)
  }

  var decisiveFacts: [RuleFact] {
    needs.facts + (when?.facts ?? []) + (unless?.facts ?? [])
  }

  fileprivate func decidingFacts(_ rules: RulePack) -> [RuleFact] {
    decisiveFacts + steps.compactMap(rules.step).flatMap { $0.onlyWhen?.facts ?? [] }
  }
}
