import Catalogue
import CivilDates

extension Matcher {
  /// The services of the catalogue that answer a need of the client, or that the client uses.
  ///
  /// Those to refer to come first, by the strength of the needs and then by name; then those in
  /// use, those not open yet and those that are not for the client.
  public func services(for profile: Profile, on date: CivilDate) -> [ServiceMatch] {
    let referral = ServiceReferral(context(profile, on: date))
    return catalogue.services.compactMap { service in
      referral.match(service).map { (service, $0) }
    }
    .sorted { ServiceRank($0.1, of: $0.0) < ServiceRank($1.1, of: $1.0) }
    .map(\.1)
  }

  /// What the client's answers show a need of, the strongest first.
  public func needs(of profile: Profile, on date: CivilDate) -> [ShownNeed] {
    context(profile, on: date).shownNeeds
  }
}

extension MatchingContext {
  var shownNeeds: [ShownNeed] {
    let reading: (RuleFact) -> FactReading = { [self] in clientReading($0, ageOn: date) }
    let shown = rules.services.needs.filter { $0.condition.truth(reading: reading) == .yes }
      .map { sign in
        ShownNeed(
          sign: sign.id,
          need: sign.need,
          strength: sign.strength,
          arguments: arguments(of: sign.text, reading: reading),
          source: sign.source,
        )
      }
    // The pack's order decides between equal strengths.
    return (1...3).reversed().flatMap { strength in shown.filter { $0.strength == strength } }
  }
}

/// A client's needs and gates, worked out once for every service.
private struct ServiceReferral {
  let context: MatchingContext
  let needs: [ShownNeed]
  let kindsInUse: Set<ServiceKind>

  init(_ context: MatchingContext) {
    self.context = context
    needs = context.shownNeeds
    let signs = context.rules.services.inUse.filter { sign in
      sign.condition.truth { context.clientReading($0, ageOn: context.date) } == .yes
    }
    kindsInUse = signs.reduce(into: []) { $0.formUnion($1.kinds) }
  }

  /// Nil when no need of the client is known that the service answers and it is not in use.
  func match(_ service: Service) -> ServiceMatch? {
    let answered = needs.filter { service.needs.contains($0.need) }
    let home = homeReason(service)
    let isInUse = kindsInUse.contains(service.kind) && home.verdict != .excluded
    guard isInUse || !answered.isEmpty else { return nil }
    var reasons = answered.map(ServiceReason.need)
    if isInUse { reasons.append(.alreadyThere) }
    reasons.append(home)
    reasons += AgeGate(service, rules: context.rules.services).reasons(in: context)
    reasons += ruleReasons(service.kind).map(ServiceReason.rule)
    let isChecked = context.rules.services.trusts(service, on: context.date)
    if !isChecked { reasons.append(.notVerified) }
    return ServiceMatch(
      service: service.id,
      verdict: reasons.map(\.verdict).max() ?? .open,
      reasons: reasons,
    )
  }

  private func homeReason(_ service: Service) -> ServiceReason {
    guard !service.municipalities.isEmpty else { return .servesEveryone }
    switch context.profile.homeMunicipality.value {
    case nil: return .homeUnknown
    case HomeMunicipality.none?: return .noHome
    case .municipality(let home)?: return context.catalogue.homeReason(service, residentsOf: home)
    }
  }

  private func ruleReasons(_ kind: ServiceKind) -> [Reason] {
    context.rules.services.gates
      .filter { $0.kinds.contains(kind) && $0.rule.isInForce(on: context.date) }
      .flatMap { gate in
        gate.rule.clauses.compactMap { clause in
          let reading: (RuleFact) -> FactReading = {
            context.clientReading($0, ageOn: context.date)
          }
          return context.reason(
            clause.outcome(reading: reading),
            of: ClauseInForce(rule: gate.rule, clause: clause),
            steps: { [] },
            reading: reading,
          )
        }
      }
  }
}
