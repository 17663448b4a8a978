import Catalogue
import Matching

/// Judges claims on one ranking.
struct Judge {
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
    case .ladder(let target, let step): ladder(target, step)
    case .notice(let name, let isGiven): notice(name, isGiven)
    case .service(let target, let isReferred): service(target, isReferred)
    case .sameOrder(let name): try sameOrder(name)
    }
  }

  /// A service in use is not referred to again.
  private func service(_ target: Target, _ isReferred: Bool) -> Judgement {
    if !services.values.contains(where: target.means) {
      return .fails("\(target.text) means no service in the catalogue")
    }
    let meant = ranking.services.filter { match in
      services[match.service].map(target.means) == true
    }
    let referred = meant.filter { $0.verdict <= .check && !$0.isInUse }
    if referred.isEmpty == !isReferred { return .holds }
    return .fails(
      isReferred
        ? "of \(meant.map { "\($0.service) \($0.verdict)" }) none is referred to"
        : "\(referred.map(\.service.rawValue)) is referred to"
    )
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

  private func flag(_ target: Target, _ name: String, _ isRaised: Bool) -> Judgement {
    guard let flag = Match.Flag(rawValue: name) else { return .notJudged("flag \(name)") }
    let meant = matches(target)
    if meant.isEmpty { return .fails("\(target.text) means nothing in the catalogue") }
    for match in meant where match.flags.contains(flag) != isRaised {
      return .fails("\(match.offering) has \(match.flags.map(\.rawValue))")
    }
    return .holds
  }

  private func ladder(_ target: Target, _ step: String) -> Judgement {
    guard UnlockStep.Action.names.contains(step) else { return .notJudged("step \(step)") }
    let meant = matches(target)
    if meant.isEmpty { return .fails("\(target.text) means nothing in the catalogue") }
    for match in meant {
      let steps = match.unlock.flatMap(\.steps).map(\.action.name)
      if !steps.contains(step) { return .fails("\(match.offering) has the steps \(steps)") }
    }
    return .holds
  }

  /// Hook: name further notices here, such as those on money and on dates.
  private func notice(_ name: String, _ isGiven: Bool) -> Judgement {
    guard name.hasPrefix("contradiction:") else { return .notJudged("notice \(name)") }
    let path = String(name.dropFirst("contradiction:".count))
    let paths = ranking.notices.flatMap { notice -> [String] in
      if case .contradiction(let contradiction) = notice { contradiction.fields } else { [] }
    }
    if paths.contains(path) == isGiven { return .holds }
    return .fails("the contradictions are in \(paths)")
  }

  private func sameOrder(_ name: String) throws -> Judgement {
    guard let other = try order(name) else { return .fails("there is no case \(name)") }
    if other == ranking.matches.map(\.offering) { return .holds }
    return .fails("the order differs from that of \(name)")
  }
}

extension UnlockStep.Action {
  /// The words for steps in case files.
  static let names = [
    "literacy", "language", "basic-education", "reach-age", "register-as-jobseeker", "arrange-care",
    "free-times", "find-employer", "agree-hours", "language-test", "licence", "right-to-practise",
    "right-to-work",
  ]

  fileprivate var name: String {
    switch self {
    case .literacy: "literacy"
    case .language: "language"
    case .basicEducation: "basic-education"
    case .reachAge: "reach-age"
    case .registerAsJobseeker: "register-as-jobseeker"
    case .arrangeCare: "arrange-care"
    case .freeTimes: "free-times"
    case .findEmployer: "find-employer"
    case .agreeHours: "agree-hours"
    case .languageTest: "language-test"
    case .licences: "licence"
    case .rightToPractise: "right-to-practise"
    case .rightToWork: "right-to-work"
    }
  }
}
