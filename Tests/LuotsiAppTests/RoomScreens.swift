import Interview
import TerminalUI

@testable import LuotsiApp

/// An interview seen by sections and pages, and looked over at its end.
func roomScreens(_ held: InterviewState, with blank: AppState) -> [NamedScreen] {
  var screens: [NamedScreen] = []
  func add(
    _ name: String,
    at place: Place,
    _ keys: [Key],
    _ change: (inout InterviewState) -> Void,
  ) {
    var state = blank
    var interview = held
    interview.session.move(to: place)
    interview.refillEntry()
    change(&interview)
    state.screen = .interview(interview)
    for key in keys { _ = state.update(.key(key)) }
    screens.append((name, state))
  }
  let remarked: (inout InterviewState) -> Void = { interview in
    interview.session.remark("birth_year", "Todistus jäi kotiin, katsotaan ensi kerralla.")
    _ = interview.keep()
  }
  add("sections", at: "status", [.character("j"), .down], remarked)
  add("sections while typing", at: "birth_year", [.control("t"), .down]) { _ in }
  add("page of questions", at: "status", [.character("y")], remarked)
  add("page while typing", at: "birth_year", [.control("y")]) { _ in }
  add("page of several", at: "did_kitchen", [.character("y"), .down]) { _ in }
  add("page with a second language", at: "status", [.character("y"), .character("k")]) { _ in }
  add("page with a rejection", at: "birth_year", [.control("y")] + emptied + typed("1800")) { _ in }
  add("remark on a page", at: "status", [.character("y"), .character("m")]) { _ in }
  add("looking over", at: "status", [.down]) { interview in
    remarked(&interview)
    interview.session.mark("status", as: .refused)
    interview.isComplete = true
    _ = interview.keep()
  }
  add("not yet finished", at: "status", []) { interview in
    for place in interview.session.askedQuestions { interview.session.clear(place) }
    interview.isComplete = true
    _ = interview.keep()
  }
  add("opened from the end", at: "status", [.enter]) { interview in
    remarked(&interview)
    interview.isComplete = true
    _ = interview.keep()
  }
  return screens
}
