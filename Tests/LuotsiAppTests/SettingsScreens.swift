import Foundation
import Languages
import TerminalUI

@testable import LuotsiApp

/// The settings, and the tour over the screens that it leads to.
func settingsScreens(
  with blank: AppState,
  onQuestion: AppState,
  onList: AppState,
) throws -> [NamedScreen] {
  func opened(_ state: AppState, _ keys: [Key]) -> AppState {
    var state = state
    for key in keys { _ = state.update(.key(key)) }
    return state
  }
  func touring(_ state: AppState, steps: Int, _ keys: [Key] = []) -> AppState {
    var state = state
    state.tour = Tour()
    return opened(state, Array(repeating: .control("v"), count: steps) + keys)
  }
  var governed = blank
  try governed.settings.read(Data(#"{"theme": "plain"}"#.utf8), of: .organisation)
  var unkept = opened(blank, [.character(","), .down, .enter])
  _ = unkept.apply(.settingsKept(.unwritable(path: "/home/aino/.config/luotsi/settings.json")))
  var cases = blank
  cases.cases.summaries = try caseSummaries(codes: ["ESIMERKKI", "MÄNTY-3"])
  return [
    ("settings", opened(blank, [.character(",")])),
    ("settings of the organisation", opened(governed, [.control("s"), .down])),
    ("settings not kept", unkept),
    ("tour of cases", touring(cases, steps: 0)),
    ("tour of opening", touring(cases, steps: 1)),
    ("tour of answering", touring(onQuestion, steps: 2)),
    ("tour of doubting", touring(onQuestion, steps: 3)),
    ("tour of the list", touring(onList, steps: 4)),
    ("tour of the plan", touring(onList, steps: 5)),
    ("tour of a step", touring(onList, steps: 5, [.character("+")])),
  ]
}
