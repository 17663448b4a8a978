import CivilDates
import Dispatch
import Synchronization

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
    let assessed = Mutex<Ranking?>(nil)
    let asked = Mutex<QuestionReport?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { task in
      if task == 0 {
        let ranking = assess(
          profile,
          on: date,
          weights: weights,
          limits: limits,
          settings: settings,
        )
        assessed.withLock { $0 = ranking }
      } else {
        let report = questions(for: profile, on: date, weights: weights)
        asked.withLock { $0 = report }
      }
    }
    guard var ranking = assessed.withLock({ $0 }), let report = asked.withLock({ $0 }) else {
      preconditionFailure("both tasks have run")
    }
    ranking.questions = report.impacts
    ranking.isSettled = report.isSettled
    return ranking
  }
}
