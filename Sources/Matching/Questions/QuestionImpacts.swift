import Catalogue
import CivilDates
import RepeatableNumbers

/// Which open questions can still change the five best.
public struct QuestionReport: Equatable, Sendable {
  /// The most telling first; those that change nothing are left out.
  public let impacts: [QuestionImpact]
  /// Whether no answers, not even together, changed the five best in any draw.
  public let isSettled: Bool

  public init(impacts: [QuestionImpact], isSettled: Bool) {
    self.impacts = impacts
    self.isSettled = isSettled
  }
}

extension Matcher {
  /// Tries every answer to every open question, and draws of answers to all of them together.
  ///
  /// The impact of a question is the mean over its answers of the share of the five best that an
  /// answer replaces (Jaccard distance), counted in permille.
  public func questions(
    for profile: Profile,
    on date: CivilDate,
    weights: Weights? = nil,
    draws: Int = 64,
  ) -> QuestionReport {
    let open = profile.openQuestions(in: catalogue, limits: rules.limits, on: date)
    let base = TrialBase(self, profile, on: date, weights: weights)
    let before = Set(AnswerTrials(base, of: []).topFive(for: profile))
    var impacts: [QuestionImpact] = []
    for question in open {
      let trials = AnswerTrials(base, of: [question.question])
      let distances = question.answers.map { answer -> Int in
        var answered = profile
        answer(&answered)
        return distance(before, Set(trials.topFive(for: answered)))
      }
      let impact = distances.reduce(0, +) / max(1, distances.count)
      guard distances.contains(where: { $0 > 0 }) else { continue }
      impacts.append(QuestionImpact(question: question.question, impact: max(1, impact)))
    }
    let order = Dictionary(
      uniqueKeysWithValues: open.enumerated().map { ($1.question, $0) }
    )
    impacts.sort { left, right in
      left.impact == right.impact
        ? (order[left.question] ?? 0) < (order[right.question] ?? 0) : left.impact > right.impact
    }
    let isSettled =
      impacts.isEmpty
      && {
        let trials = AnswerTrials(base, of: Set(open.map(\.question)))
        return (0..<draws).allSatisfy { draw in
          Set(trials.topFive(for: profile.answering(open, draw: draw))) == before
        }
      }()
    return QuestionReport(impacts: impacts, isSettled: isSettled)
  }

  private func distance(_ before: Set<Int>, _ after: Set<Int>) -> Int {
    let union = before.union(after).count
    return union == 0 ? 0 : (union - before.intersection(after).count) * 1000 / union
  }
}

extension Profile {
  /// The profile with one drawn answer to each question.
  fileprivate func answering(_ questions: [OpenQuestion], draw: Int) -> Profile {
    var profile = self
    for (index, question) in questions.enumerated() where !question.answers.isEmpty {
      let drawn = SplitMix64.number(at: UInt64(draw), from: UInt64(index))
      question.answers[Int(drawn % UInt64(question.answers.count))](&profile)
    }
    return profile
  }
}
