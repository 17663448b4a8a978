import Catalogue
import CivilDates

/// Finds the offerings through which steps can be taken, each kind of step once.
struct StepProviders {
  private let catalogue: PreparedCatalogue
  private let rules: RulePack
  private let date: CivilDate
  private var known: [UnlockStep.Action: [Offering.ID]] = [:]

  init(_ catalogue: PreparedCatalogue, rules: RulePack, on date: CivilDate) {
    self.catalogue = catalogue
    self.rules = rules
    self.date = date
  }

  /// The plan with the offerings through which each step can be taken.
  mutating func completing(_ plan: UnlockPlan) -> UnlockPlan {
    var steps: [UnlockStep] = []
    for step in plan.steps { steps.append(step.through(offerings(for: step))) }
    return UnlockPlan(steps: steps)
  }

  /// The soonest start first and at most three; those whose start is past are left out, and a
  /// continuous start counts as today.
  mutating func offerings(for step: UnlockStep) -> [Offering.ID] {
    if let offerings = known[step.action] { return offerings }
    let kinds = rules.step(step.template)?.providedBy ?? []
    var found: [(start: CivilDate, row: Int)] = []
    for row in kinds.flatMap({ catalogue.offeringsByKind[$0] ?? [] }) {
      let prepared = catalogue.offerings[row]
      guard let start = prepared.nextStart(after: date), prepared.provides(step.action) else {
        continue
      }
      found.append((start, row))
    }
    found.sort { $0.start == $1.start ? $0.row < $1.row : $0.start < $1.start }
    let offerings = found.prefix(3).map { catalogue.offerings[$0.row].offering.id }
    known[step.action] = offerings
    return offerings
  }
}

extension PreparedOffering {
  /// Nil when it has started or says no start.
  fileprivate func nextStart(after date: CivilDate) -> CivilDate? {
    if offering.hasContinuousStart { return date }
    guard let start = offering.start, start >= date else { return nil }
    return start
  }

  /// Whether the offering leads at least part of the way that a step asks for.
  fileprivate func provides(_ action: UnlockStep.Action) -> Bool {
    switch action {
    case .language(let language, let from, _):
      offering.teachingLanguage == language
        && (offering.outcomeLevel.map { $0 > from } ?? false)
        && (offering.minimumLevel.map { $0 <= from } ?? true)
    case .basicEducation:
      offering.grantsBasicEducation ?? (offering.kind == .adultBasicEducation)
    default: true
    }
  }
}
