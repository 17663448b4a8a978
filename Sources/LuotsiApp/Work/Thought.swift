import Matching

/// Something worked out from values alone that takes longer than a key may.
///
/// Two that are equal have the same conclusion, so what was concluded for another client or other
/// answers than those in front is told by comparing.
enum Thought: Equatable, Sendable {
  /// Which questions can still change the five best.
  case questions(Profile, weights: Weights?)
  case swapTest(Profile, weights: Weights?)

  func conclude(at desk: Desk) -> Conclusion {
    switch self {
    case .questions(let profile, let weights):
      .questions(desk.matcher.questions(for: profile, on: desk.today, weights: weights))
    case .swapTest(let profile, let weights):
      .swapTest(desk.matcher.swapTest(profile, on: desk.today, weights: weights))
    }
  }
}

/// What a thought came to.
enum Conclusion: Sendable {
  case questions(QuestionReport)
  case swapTest(SwapTestResult)
}

extension AppState {
  /// What the screen in front waits for; nil when that is nothing.
  var wantedThought: Thought? {
    switch screen {
    case .interview(let interview) where interview.live.wantsQuestions:
      .questions(
        profile(from: interview.session),
        weights: interview.live.choices.ownWeights,
      )
    case .swapTest(let test) where test.result == nil:
      .swapTest(
        profile(from: test.ranking.interview.session),
        weights: test.ranking.interview.advisorChoices.ownWeights,
      )
    default: nil
    }
  }

  /// Shows what a thought came to; nothing where something else is wanted by now.
  mutating func take(_ conclusion: Conclusion, of thought: Thought) {
    guard wantedThought == thought else { return }
    switch (conclusion, screen) {
    case (.questions(let questions), .interview(var interview)):
      interview.live.take(questions)
      screen = .interview(interview)
    case (.swapTest(let result), .swapTest(var test)):
      test.take(result)
      screen = .swapTest(test)
    default: return
    }
  }

  /// Works out at once what the screen waits for.
  mutating func think() {
    guard let thought = wantedThought else { return }
    take(thought.conclude(at: desk), of: thought)
  }
}
