import Interview
import Languages
import TerminalUI

@testable import LuotsiApp

/// What lies over a screen and is typed into, and a key that says why it does nothing.
func layerScreens(
  on list: AppState,
  beside home: AppState,
  of held: InterviewState,
) -> [NamedScreen] {
  var question = home
  question.screen = .interview(held)
  let journeys: [(name: String, from: AppState, keys: [Key])] = [
    ("palette", list, [.control("p")]),
    ("palette searched", list, [.control("p")] + characters("las")),
    ("palette of the cases", home, [.control("p"), .down]),
    ("palette of nothing", home, [.control("p")] + characters("zzz")),
    ("jump", question, [.control("g")]),
    ("jump searched", question, [.control("g")] + characters("suom")),
    ("jump back", question, [.control("g")] + characters("2") + [.enter, .control("g")]),
    ("nothing to undo", list, [.character("z")]),
    ("found in the list", list, [.character("/")] + characters("puhtaus")),
  ]
  return journeys.map { journey in
    var state = journey.from
    for key in journey.keys { _ = state.update(.key(key)) }
    return (journey.name, state)
  }
}
