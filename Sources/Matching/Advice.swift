import CivilDates

extension Matcher {
  /// The ranking with everything there is to say of it: tiers, frequencies and the questions that
  /// still matter.
  ///
  /// Robustness and questions are worked out side by side; the result does not depend on that.
  public func advise(
    _ profile: Profile,
    on date: CivilDate,
    weights: Weights? = nil,
    limits: RankingLimits = .shown,
    settings: RobustnessSettings = RobustnessSettings(),
  ) -> Ranking {
    var (ranking, report) = sideBySide {
      assess(profile, on: date, weights: weights, limits: limits, settings: settings)
    } _: {
      questions(for: profile, on: date, weights: weights)
    }
    ranking.questions = report.impacts
    ranking.isSettled = report.isSettled
    return ranking
  }
}
