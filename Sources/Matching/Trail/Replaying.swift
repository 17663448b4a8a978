import CivilDates

extension Matcher {
  /// What a ranking made now would have to be made from again.
  public func trail(
    _ profile: Profile,
    on date: CivilDate,
    choices: AdvisorChoices = AdvisorChoices(),
    limits: RankingLimits = .shown,
    sampling: RobustnessSettings? = nil,
    hasQuestions: Bool = false,
  ) -> RankingTrail {
    RankingTrail(
      catalogueHash: catalogue.hash,
      rules: RankingTrail.Rules(rules),
      profile: profile,
      date: date,
      limits: limits,
      choices: choices,
      sampling: sampling.map(RankingTrail.Sampling.init),
      hasQuestions: hasQuestions,
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
    var ranking =
      if let sampling = trail.sampling {
        assess(
          trail.profile,
          on: trail.date,
          weights: weights,
          limits: trail.limits,
          settings: sampling.settings,
        )
      } else {
        rank(trail.profile, on: trail.date, weights: weights, limits: trail.limits)
      }
    if trail.hasQuestions {
      let report = questions(for: trail.profile, on: trail.date, weights: weights)
      ranking.questions = report.impacts
      ranking.isSettled = report.isSettled
    }
    return ranking
  }
}

extension RankingTrail.Rules {
  init(_ rules: RulePack) {
    self.init(id: rules.id, version: rules.version, hash: rules.hash)
  }
}
