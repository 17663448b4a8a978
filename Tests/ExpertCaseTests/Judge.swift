import Catalogue
import Matching

/// Judges claims on one client.
struct Judge {
  let client: ExpertCase
  let matcher: Matcher
  let ranking: Ranking
  let offerings: [Offering.ID: Offering]
  let services: [Service.ID: Service]
  /// The order of ids for another case, by its name; nil when there is no such case.
  let order: (String) throws -> [Offering.ID]?

  func judge(_ claim: Claim) throws -> Judgement {
    switch claim {
    case .verdict(let target, let allowed, let rules): verdict(target, allowed, rules)
    case .before(let first, let second): before(first, second)
    case .top(let count, let target, let isContained): top(count, target, isContained)
    case .flag(let target, let name, let isRaised): flag(target, name, isRaised)
    case .ladder(let target, let step, let isContained): ladder(target, step, isContained)
    case .notice(let name, let isGiven): notice(name, isGiven)
    case .service(let target, let isReferred): service(target, isReferred)
    case .pathway(let occupation, let way, let isContained):
      pathway(occupation, way, isContained)
    case .question(let question, let isOpen): self.question(question, isOpen)
    case .sameOrder(let name): try sameOrder(name)
    }
  }

  private func matches(_ target: Target) -> [Match] {
    ranking.matches.filter { match in offerings[match.offering].map(target.means) == true }
  }

  private func verdict(_ target: Target, _ allowed: [Verdict], _ rules: [String]) -> Judgement {
    let meant = matches(target)
    if meant.isEmpty { return .fails("\(target.text) means nothing in the catalogue") }
    for match in meant where !allowed.contains(match.verdict) {
      let spoken = match.reasons.filter { $0.verdict == match.verdict }.map(\.rule.rawValue)
      return .fails("\(match.offering) is \(match.verdict), by \(spoken.joined(separator: ", "))")
    }
    for name in rules {
      let rule = RuleID(name)
      for match in meant where match.verdict != .open {
        let isSpoken = match.reasons.contains { $0.rule == rule && allowed.contains($0.verdict) }
        if !isSpoken { return .fails("\(name) does not say so of \(match.offering)") }
      }
    }
    return .holds
  }

  private func before(_ first: Target, _ second: Target) -> Judgement {
    guard let left = place(first), let right = place(second) else {
      return .fails("\(first.text) or \(second.text) means nothing in the catalogue")
    }
    if left < right { return .holds }
    return .fails("\(first.text) is at \(left + 1), \(second.text) at \(right + 1)")
  }

  private func place(_ target: Target) -> Int? {
    ranking.matches.firstIndex { match in offerings[match.offering].map(target.means) == true }
  }

  private func top(_ count: Int, _ target: Target, _ isContained: Bool) -> Judgement {
    let best = ranking.matches.prefix(count)
    let found = best.contains { match in offerings[match.offering].map(target.means) == true }
    if found == isContained { return .holds }
    return .fails("the top is \(best.map(\.offering.rawValue).joined(separator: ", "))")
  }

  private func flag(_ target: Target, _ name: FlagName, _ isRaised: Bool) -> Judgement {
    let meant = matches(target)
    if meant.isEmpty { return .fails("\(target.text) means nothing in the catalogue") }
    for match in meant where match.has(name) != isRaised {
      let remarks = match.reasons.map { "\($0.rule)/\($0.clause)" }
      return .fails("\(match.offering) has \(match.flags.map(\.rawValue)), remarks \(remarks)")
    }
    return .holds
  }

  private func ladder(_ target: Target, _ step: StepName, _ isContained: Bool) -> Judgement {
    let meant = matches(target)
    if meant.isEmpty { return .fails("\(target.text) means nothing in the catalogue") }
    for match in meant {
      let steps = match.unlock.flatMap(\.steps).map { StepName($0.action) }
      if steps.contains(step) != isContained {
        return .fails("\(match.offering) has the steps \(steps.map(\.rawValue))")
      }
    }
    return .holds
  }
}

extension Match {
  fileprivate func has(_ name: FlagName) -> Bool {
    switch name {
    case .flag(let flag): flags.contains(flag)
    case .remark(let rule, let clause):
      reasons.contains { $0.rule == rule && (clause == nil || $0.clause == clause) }
    }
  }
}
