import Catalogue
import Matching

/// What an advisor has chosen on the list.
struct RankingChoices: Equatable, Sendable {
  let choices: AdvisorChoices
  let chosen: [String]
}

extension RankingState {
  var canUndo: Bool { !earlier.isEmpty }

  /// Notes what holds now, before a change of it.
  mutating func remember() {
    earlier.append(
      RankingChoices(choices: interview.advisorChoices, chosen: interview.chosen)
    )
  }

  /// The list before the last change made on it; the focus stays on its offering.
  func undone(desk: Desk) -> RankingState {
    guard let last = earlier.last else { return self }
    let focused = focusedRow?.offering
    var list = self
    list.earlier.removeLast()
    list.interview.chosen = last.chosen
    if last.choices.weighing == interview.advisorChoices.weighing {
      list.choose(last.choices)
    } else {
      list = list.weighed(last.choices, desk: desk)
    }
    list.focus(on: focused)
    return list
  }
}
