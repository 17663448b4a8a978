import Catalogue
import Matching

/// Claims on what the program tells beside the list of offerings.
extension Judge {
  func notice(_ name: NoticeName, _ isGiven: Bool) -> Judgement {
    let (isFound, told) = found(name)
    return isFound == isGiven ? .holds : .fails("told is: \(told)")
  }

  /// Whether it is told, and what is told of its sort.
  private func found(_ name: NoticeName) -> (Bool, [String]) {
    switch name {
    case .contradiction(let path):
      let paths = ranking.notices.flatMap { notice -> [String] in
        if case .contradiction(let contradiction) = notice { contradiction.fields } else { [] }
      }
      return (paths.contains(path), paths)
    case .rule(let rule):
      let rules = ranking.notices.compactMap { notice -> RuleID? in
        if case .rule(let reason) = notice { reason.rule } else { nil }
      }
      return (rules.contains(rule), rules.map(\.rawValue))
    case .age(let id):
      let ages = radar.compactMap { date -> RadarID? in
        if case .age(let id, _) = date.kind { id } else { nil }
      }
      return (ages.contains(id), ages.map(\.rawValue))
    case .permitEnds:
      return (radar.contains { $0.kind == .permitEnds }, radar.map { "\($0.kind)" })
    case .need(let sign):
      let signs = matcher.needs(of: client.profile, on: client.date).map(\.sign)
      return (signs.contains(sign), signs.map(\.rawValue))
    }
  }

  private var radar: [RadarDate] { matcher.radar(for: client.profile, on: client.date) }

  func service(_ target: Target, _ isReferred: Bool) -> Judgement {
    if !services.values.contains(where: target.means) {
      return .fails("\(target.text) means no service in the catalogue")
    }
    let meant = ranking.services.filter { match in
      services[match.service].map(target.means) == true
    }
    // A service in use is not referred to again.
    let referred = meant.filter { $0.verdict <= .check && !$0.isInUse }
    if referred.isEmpty == !isReferred { return .holds }
    return .fails(
      isReferred
        ? "of \(meant.map { "\($0.service) \($0.verdict)" }) none is referred to"
        : "\(referred.map(\.service.rawValue)) is referred to"
    )
  }

  func pathway(_ occupation: OccupationCode, _ way: Way, _ isContained: Bool) -> Judgement {
    let search = matcher.pathways(for: client.profile, to: occupation, on: client.date)
    if search.pathways.contains(where: way.means) == isContained { return .holds }
    let found = search.pathways.map { pathway in
      let kinds = pathway.steps.map(\.kind.rawValue).joined(separator: " → ")
      return "\(kinds) in \(pathway.months) months"
    }
    return .fails("the pathways are \(found), the obstacle \(String(describing: search.obstacle))")
  }

  func question(_ question: ClientQuestion?, _ isOpen: Bool) -> Judgement {
    let report = matcher.questions(for: client.profile, on: client.date)
    let questions = report.impacts.map(\.question)
    let isFound = question.map(questions.contains) ?? !report.isSettled
    if isFound == isOpen { return .holds }
    return .fails("the questions that can change the five best are \(questions.map(\.rawValue))")
  }

  func sameOrder(_ name: String) throws -> Judgement {
    guard let other = try order(name) else { return .fails("there is no case \(name)") }
    if other == ranking.matches.map(\.offering) { return .holds }
    return .fails("the order differs from that of \(name)")
  }
}
