import Catalogue
import Interview
import Matching

/// The top of the ranking beside the interview and what the last answer changed in it.
struct LiveList: Equatable, Sendable {
  /// Empty until something is known of what the client wishes or has done: before that the
  /// order would speak of the labour market alone.
  private(set) var top: [Match]
  /// Offerings that entered the top or moved up in it with the last answer.
  private(set) var risen: [Offering.ID] = []
  private(set) var dropped: [Offering.ID] = []
  /// Offerings that stayed in the top with another verdict.
  private(set) var judgedAnew: [Offering.ID] = []
  /// Which questions can still change the five best; nil until it has been worked out.
  private(set) var questions: QuestionReport?

  /// The choices it was made under.
  private(set) var choices: AdvisorChoices

  private static let length = 3

  init(session: InterviewSession, under choices: AdvisorChoices, desk: Desk) {
    self.choices = choices
    top = Self.rank(session, under: choices, desk: desk)
  }

  mutating func follow(_ session: InterviewSession, under choices: AdvisorChoices, desk: Desk) {
    let verdicts = Dictionary(uniqueKeysWithValues: top.map { ($0.offering, $0.verdict) })
    let before = top.map(\.offering)
    questions = nil
    self.choices = choices
    top = Self.rank(session, under: choices, desk: desk)
    judgedAnew = top.filter { match in
      verdicts[match.offering].map { $0 != match.verdict } ?? false
    }
    .map(\.offering)
    let after = top.map(\.offering)
    risen = after.enumerated().filter { index, offering in
      before.firstIndex(of: offering).map { $0 > index } ?? true
    }.map(\.element)
    dropped = before.filter { !after.contains($0) }
  }

  /// Whether the questions that still matter wait to be worked out.
  var wantsQuestions: Bool { questions == nil && !top.isEmpty }

  mutating func take(_ questions: QuestionReport) { self.questions = questions }

  /// The best that are not hidden; pins are left out, because no answer moves them.
  private static func rank(
    _ session: InterviewSession,
    under choices: AdvisorChoices,
    desk: Desk,
  ) -> [Match] {
    let profile = profile(from: session)
    guard profile.interests.value != nil || profile.activities.value != nil else { return [] }
    let hidden = Set(choices.hides.map(\.offering))
    let most = length + hidden.count
    let limits = RankingLimits(possible: most, notYet: most, excluded: most)
    let weights = choices.ownWeights
    let ranking = desk.matcher.rank(profile, on: desk.today, weights: weights, limits: limits)
    return Array(ranking.matches.filter { !hidden.contains($0.offering) }.prefix(length))
  }
}
