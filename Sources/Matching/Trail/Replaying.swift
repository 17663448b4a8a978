import CivilDates

extension Matcher {
  /// What a ranking made now would have to be made from again.
  public func trail(
    _ profile: Profile,
    on date: CivilDate,
    choices: AdvisorChoices = AdvisorChoices(),
    limits: RankingLimits = .shown,
    robustness: RobustnessNote? = nil,
  ) -> RankingTrail {
    RankingTrail(
      catalogueHash: catalogue.hash,
      rules: RankingTrail.Rules(rules),
      profile: profile,
      date: date,
      limits: limits,
      choices: choices,
      robustness: robustness,
    )
  }

  /// The ranking that a trail was left by.
  ///
  /// - Throws: ``ReplayError`` when this is another catalogue or rule pack.
  public func replay(_ trail: RankingTrail) throws(ReplayError) -> Ranking {
    guard trail.schema == RankingTrail.schema else { throw .otherSchema(trail.schema) }
    guard trail.catalogueHash == catalogue.hash else {
      throw .otherCatalogue(made: trail.catalogueHash, present: catalogue.hash)
    }
    let present = RankingTrail.Rules(rules)
    guard trail.rules == present else {
      throw .otherRules(made: trail.rules, present: present)
    }
    let weights: Weights?
    do throws(ChoiceError) {
      weights = try trail.choices.weights
    } catch {
      throw .choices(error)
    }
    return rank(trail.profile, on: trail.date, weights: weights, limits: trail.limits)
  }
}

extension RankingTrail.Rules {
  init(_ rules: RulePack) {
    self.init(id: rules.id, version: rules.version, hash: rules.hash)
  }
}
