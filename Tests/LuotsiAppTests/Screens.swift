import CaseStore
import Interview
import Languages
import TerminalUI

@testable import LuotsiApp

/// A screen with what is on it.
typealias NamedScreen = (name: String, state: AppState)

/// Every screen there is, in one language.
func everyScreen(in language: Language) throws -> [NamedScreen] {
  switch language {
  case .fi: try finnishScreens.get()
  case .sv: try swedishScreens.get()
  case .en: try englishScreens.get()
  }
}

// Reached once for all tests: each screen of an interview ranks the catalogue.
private let finnishScreens = Result { try reachEveryScreen(in: .fi) }
private let swedishScreens = Result { try reachEveryScreen(in: .sv) }
private let englishScreens = Result { try reachEveryScreen(in: .en) }

private func reachEveryScreen(in language: Language) throws -> [NamedScreen] {
  let desk = try bundledDesk()
  let guidanceCase = try exampleCase("kivi-27", on: desk)
  let now = try testMoment()
  let held = InterviewState(guidanceCase, form: desk.form, desk: desk, now: now)
  let blank = AppState(desk: desk, language: language, now: now)
  var screens: [NamedScreen] = []
  func add(_ name: String, _ change: (inout AppState) -> Void) {
    screens.append(opened(name, with: blank, change))
  }
  add("no cases") { _ in }
  add("cases") { $0.cases.summaries = Array(repeating: guidanceCase.summary, count: 30) }
  add("new case") { $0.screen = .newCase(NewCaseState(proposedCode: "TUULI-3")) }
  screens += interviewScreens(held, with: blank)
  let ranking = RankingState(interview: held, desk: desk)
  add("ranking") { $0.screen = .ranking(ranking) }
  add("ranking at its end") { state in
    var last = ranking
    last.focus = ranking.ranking.matches.count - 1
    state.screen = .ranking(last)
  }
  add("reasons") { state in
    var details = ranking
    details.showsDetails = true
    details.detailsScroll = 7
    state.screen = .ranking(details)
  }
  add("no pathway") { state in
    var pathways = PathwaysState(ranking: ranking, desk: desk)
    pathways.find("99999", desk: desk)
    state.screen = .pathways(pathways)
  }
  for (name, keys) in clientScreens {
    add(name) { state in
      state.screen = .ranking(ranking)
      for key in keys { _ = state.update(.key(key)) }
    }
  }
  add("filter") { state in
    var filtering = ranking
    _ = filtering.update(.character("r"), command: .filter)
    for key in [Key.down, .down, .right] { _ = filtering.update(key, command: nil) }
    state.screen = .ranking(filtering)
  }
  add("compare") { state in
    state.screen = .ranking(ranking)
    for key in [Key.character("v"), .down, .down, .character("v")] { _ = state.update(.key(key)) }
  }
  add("what if") { state in
    state.screen = .ranking(ranking)
    for key in [Key.character("w"), .right, .right, .down] { _ = state.update(.key(key)) }
  }
  add("what if in full") { state in
    state.screen = .ranking(ranking)
    for key in [Key.character("w"), .right, .enter, .down] { _ = state.update(.key(key)) }
  }
  add("help") { $0.showsHelp = true }
  add("help of a question") { state in
    state.screen = .interview(held)
    state.showsHelp = true
  }
  add("failure") { state in
    state.screen = .interview(held)
    state.failure = StoreError(.diskFull, path: "/media/muisti/luotsi/cases.sqlite")
  }
  return screens + (try featureScreens(beside: desk, in: language))
}

/// A program that has just begun, after a change.
private func opened(
  _ name: String,
  with blank: AppState,
  _ change: (inout AppState) -> Void,
) -> NamedScreen {
  var state = blank
  change(&state)
  return (name, state)
}

/// The screens of an interview that is held.
private func interviewScreens(_ held: InterviewState, with blank: AppState) -> [NamedScreen] {
  let (desk, language) = (blank.desk, blank.language)
  var screens: [NamedScreen] = []
  func add(_ name: String, _ change: (inout AppState) -> Void) {
    screens.append(opened(name, with: blank, change))
  }
  for question in desk.form.questions where question.isAsked {
    add("question \(question.id.rawValue)") { state in
      var interview = held
      interview.session.move(to: Place(question.id))
      interview.refillEntry()
      interview.clientLanguage = "sv"
      state.screen = .interview(interview)
    }
  }
  add("remark") { state in
    var interview = held
    interview.remark = TextField(text: "Pitkä muistiinpano, joka ei mahdu yhdelle riville.")
    state.screen = .interview(interview)
  }
  add("rejected") { state in
    var interview = held
    interview.session.move(to: "birth_year")
    interview.refillEntry()
    interview.entry = .typed(TextField(text: "1800"))
    _ = interview.update(.enter, command: .next, desk: desk, language: language)
    state.screen = .interview(interview)
  }
  add("complete") { state in
    var interview = held
    interview.isComplete = true
    _ = interview.keep()
    state.screen = .interview(interview)
  }
  return screens
}

/// The screens that open from the ranked list, each reached by pressing keys.
private let clientScreens: [(name: String, keys: [Key])] = [
  ("pathways", [.character("o"), .character("a"), .enter]),
  ("pathway steps", [.character("o"), .character("a"), .enter, .enter]),
  ("occupations", [.character("o"), .character("a")]),
  ("services", [.character("p")]),
  ("needs", [.character("p"), .home, .enter]),
  ("service details", [.character("p"), .enter]),
  ("services at their end", [.character("p"), .end]),
  ("radar", [.character("t")]),
  ("radar at its end", [.character("t"), .end]),
]
