import CaseStore
import Interview
import Languages
import TerminalUI

@testable import LuotsiApp

/// Every screen there is, by name, in one language.
func everyScreen(
  of desk: Desk,
  in language: Language,
) throws -> [(name: String, state: AppState)] {
  let guidanceCase = try exampleCase("kivi-27", on: desk)
  let now = try testMoment()
  var screens: [(name: String, state: AppState)] = []
  func add(_ name: String, _ change: (inout AppState) -> Void) {
    var state = AppState(desk: desk, language: language, now: now)
    change(&state)
    screens.append((name, state))
  }
  add("no cases") { _ in }
  add("cases") { $0.cases.summaries = Array(repeating: guidanceCase.summary, count: 30) }
  add("new case") { $0.screen = .newCase(NewCaseState(proposedCode: "TUULI-3")) }
  for question in desk.form.questions where question.isAsked {
    add("question \(question.id.rawValue)") { state in
      var interview = InterviewState(guidanceCase, form: desk.form, desk: desk, now: now)
      interview.session.move(to: Place(question.id))
      interview.refillEntry()
      interview.clientLanguage = "sv"
      state.screen = .interview(interview)
    }
  }
  add("remark") { state in
    var interview = InterviewState(guidanceCase, form: desk.form, desk: desk, now: now)
    interview.remark = TextField(text: "Pitkä muistiinpano, joka ei mahdu yhdelle riville.")
    state.screen = .interview(interview)
  }
  add("rejected") { state in
    var interview = InterviewState(guidanceCase, form: desk.form, desk: desk, now: now)
    interview.session.move(to: "birth_year")
    interview.refillEntry()
    interview.entry = .typed(TextField(text: "1800"))
    _ = interview.update(.enter, command: .next, desk: desk, language: language)
    state.screen = .interview(interview)
  }
  add("complete") { state in
    var interview = InterviewState(guidanceCase, form: desk.form, desk: desk, now: now)
    interview.isComplete = true
    _ = interview.keep()
    state.screen = .interview(interview)
  }
  let held = InterviewState(guidanceCase, form: desk.form, desk: desk, now: now)
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
  add("help") { $0.showsHelp = true }
  add("help of a question") { state in
    state.screen = .interview(held)
    state.showsHelp = true
  }
  add("failure") { state in
    state.screen = .interview(InterviewState(guidanceCase, form: desk.form, desk: desk, now: now))
    state.failure = StoreError(.diskFull, path: "/media/muisti/luotsi/cases.sqlite")
  }
  return screens + (try featureScreens(beside: desk, in: language))
}
