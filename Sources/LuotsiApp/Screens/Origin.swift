/// The screen that another one was opened from and that Esc returns to, as it was left.
enum Origin: Sendable {
  case interview(InterviewState)
  case ranking(RankingState)

  var interview: InterviewState {
    switch self {
    case .interview(let interview): interview
    case .ranking(let ranking): ranking.interview
    }
  }

  var screen: AppState.Screen {
    switch self {
    case .interview(let interview): .interview(interview)
    case .ranking(let ranking): .ranking(ranking)
    }
  }
}

extension AppState {
  /// Opens a screen about the client in front; nothing where there is none.
  mutating func open(_ command: Command?) {
    let origin: Origin
    switch screen {
    case .interview(let interview): origin = .interview(interview)
    case .ranking(let ranking): origin = .ranking(ranking)
    case .caseList where command == .services:
      screen = .directory(DirectoryState(desk: desk))
      return
    default: return
    }
    switch (command, origin) {
    case (.pathways, .ranking(let ranking)):
      screen = .pathways(PathwaysState(ranking: ranking, desk: desk))
    case (.compare, .ranking(let ranking)):
      if let compare = CompareState(ranking) {
        screen = .compare(compare)
      } else {
        var marking = ranking
        _ = marking.update(.character("v"), command: .compare)
        screen = .ranking(marking)
      }
    case (.whatIf, .ranking(let ranking)):
      screen = .whatIf(WhatIfState(ranking: ranking, desk: desk))
    case (.weights, .ranking(let ranking)):
      screen = .weights(WeightsState(ranking: ranking, desk: desk))
    case (.openings, .ranking(let ranking)):
      screen = .openings(OpeningsState(ranking: ranking, desk: desk))
    case (.swapTest, .ranking(let ranking)): screen = .swapTest(SwapTestState(ranking: ranking))
    case (.services, _): screen = .services(ServicesState(origin: origin, desk: desk))
    case (.radar, _): screen = .radar(RadarState(origin: origin, desk: desk))
    default: return
    }
  }
}
