import CaseStore
import Catalogue
import CatalogueStore
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
  let some = try caseSummaries(codes: ["KIVI-27", "MÄNTY-3", "KIVI-4", "HARMAAKIVI"])
  add("cases searched") { state in
    state.cases.summaries = some
    for key in [Key.character("/"), .character("k"), .character("i"), .down] {
      _ = state.update(.key(key))
    }
  }
  add("no case found") { state in
    state.cases.summaries = some
    for key in [Key.character("/"), .character("x")] { _ = state.update(.key(key)) }
  }
  screens += try lockedScreens(in: language, desk: desk)
  add("new case with an identity code") { state in
    state.screen = .newCase(NewCaseState(proposedCode: "131052-900T"))
  }
  add("keeping") { $0.screen = .keeping(KeepingState(guidanceCase.summary)) }
  add("keeping until a past day") { state in
    var keeping = KeepingState(guidanceCase.summary)
    keeping.typed = TextField(text: "1.1.2020")
    _ = keeping.update(.enter, command: .next, today: desk.today)
    state.screen = .keeping(keeping)
  }
  add("purged") { $0.announcement = KeepingText.purged([guidanceCase.summary]) }
  let doubt = ClockDoubt(count: 12, lastUse: desk.today)
  add("purge doubted") { $0.announcement = KeepingText.doubted(doubt) }
  add("rolled back") { $0.failure = .opening(.rolledBack(.older(found: 1204, seen: 1530))) }
  add("recovered") { $0.failure = .opening(.recovered(last: "KIVI-27 24.11.2026 10.31")) }
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
      state.think()
    }
  }
  let atNight = RankingState(interview: try nightInterview(on: desk), desk: desk)
  for (name, keys) in nightScreens {
    add(name) { state in
      state.screen = .ranking(atNight)
      for key in keys { _ = state.update(.key(key)) }
    }
  }
  add("filter") { state in
    var filtering = ranking
    _ = filtering.update(.character("r"), command: .filter)
    for key in [Key.down, .down, .right] { _ = filtering.update(key, command: nil) }
    state.screen = .ranking(filtering)
  }
  screens += try reviewScreens(with: blank)
  screens += roomScreens(held, with: blank)
  add("help") { $0.topLayer = .help(scroll: 0) }
  add("help of a question") { state in
    state.screen = .interview(held)
    state.topLayer = .help(scroll: 0)
  }
  add("failure") { state in
    state.screen = .interview(held)
    state.failure = .store(StoreError(.diskFull, path: "/media/muisti/luotsi/cases.sqlite"))
  }
  var list = blank
  list.screen = .ranking(ranking)
  screens += try directoryScreens(with: blank)
  screens += try transferScreens(with: blank, of: guidanceCase.summary)
  screens += try importScreens(with: blank)
  screens += try guidanceScreens(on: list, of: guidanceCase)
  screens += layerScreens(on: list, beside: blank, of: held)
  screens += try readingScreens(beside: desk, on: list, of: held)
  return screens + (try featureScreens(beside: desk, in: language))
    + (try browserScreens(on: list, beside: blank))
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

/// Suggested links over the bundled catalogue, and what is asked about one.
private func reviewScreens(with blank: AppState) throws -> [NamedScreen] {
  var knowledge = LocalKnowledge()
  for (occupation, weight) in [("9112", 800), ("5153", 200)] {
    let id = QualificationLink.ID("381141", OccupationCode(occupation))
    knowledge.take(.putLink(QualificationLink(id, weight: weight, origin: .derived)))
  }
  let review = Review(.accepted, by: "A.B.", on: blank.desk.today)
  let nurse = QualificationLink.ID("371101", "5321")
  knowledge.take(
    .putLink(QualificationLink(nurse, weight: 900, origin: .derived, review: review))
  )
  knowledge.take(
    .putOverlay(
      Overlay(
        .qualification("371101"),
        .cards([.hygienePassport]),
        note: "esimerkki: koulun sivu",
        by: "A.B.",
        on: blank.desk.today,
      )
    )
  )
  var catalogue = blank.desk.catalogue
  catalogue.offerings = try catalogue.offerings.map { offering in
    try offering.qualification == "381141" ? offering.changed { $0["weeklyHours"] = nil } : offering
  }
  let contents = CatalogueContents(snapshot: catalogue, knowledge: knowledge)
  let keys: [(name: String, keys: [Key])] = [
    ("review", []), ("review at its end", [.end]), ("name of a reviewer", [.character("h")]),
    ("another occupation", [.enter] + characters("av")),
    ("review picking a level", [.down, .down, .down, .enter]),
    ("source of a level", [.down, .down, .down, .enter, .down, .enter]),
    ("source missing", [.down, .down, .down, .enter, .down, .enter, .enter]),
  ]
  var screens: [NamedScreen] = []
  let facts: [(name: String, topic: OfferingFact.Topic, keys: [Key])] = [
    ("review of missing facts", .cards, []),
    ("review picking cards", .cards, [.enter, .down, .character(" "), .down]),
    ("review counting hours", .weeklyHours, [.enter] + characters("101") + [.enter]),
  ]
  for (name, topic, keys) in facts {
    screens.append(
      opened(name, with: blank) { state in
        state.use(contents)
        var review = ReviewState(desk: state.desk)
        review.focus =
          review.review.items.firstIndex {
            if case .missing(_, topic, _) = $0 { true } else { false }
          } ?? 0
        state.screen = .review(review)
        for key in keys { _ = state.update(.key(key)) }
      }
    )
  }
  for (name, keys) in keys {
    screens.append(
      opened(name, with: blank) { state in
        state.use(contents)
        state.screen = .review(ReviewState(desk: state.desk))
        for key in keys { _ = state.update(.key(key)) }
      }
    )
  }
  let nothing = CatalogueSnapshot(
    fields: [],
    activities: [],
    occupations: [],
    providers: [],
    offerings: [],
    labourDemand: [],
    travelTimes: [],
    hash: "",
  )
  screens.append(
    opened("nothing to review", with: blank) { state in
      state.use(CatalogueContents(snapshot: nothing, knowledge: LocalKnowledge()))
      state.screen = .review(ReviewState(desk: state.desk))
    }
  )
  return screens
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
  ("compare", [.character("v"), .down, .down, .character("v")]),
  ("what if", [.character("w"), .right, .right, .down]),
  ("what if in full", [.character("w"), .right, .enter, .down]),
  ("pathways", [.character("o"), .character("a"), .enter]),
  ("pathway steps", [.character("o"), .character("a"), .enter, .enter]),
  ("occupations", [.character("o"), .character("a")]),
  ("services", [.character("p")]),
  ("needs", [.character("p"), .home, .enter]),
  ("service details", [.character("p"), .enter]),
  ("services at their end", [.character("p"), .end]),
  ("reason for a pin", [.down, .character("k")] + characters("Tuttu koulu, hyvä yhteys")),
  ("pin without a reason", [.down, .character("k"), .enter]),
  ("pinned and hidden", marked + [.home]),
  ("folded", marked + [.end]),
  ("unfolded", marked + [.end, .enter, .down]),
  ("reasons of a pinned", marked + [.home, .enter]),
  ("comparison with a pinned", marked + [.home, .character("v"), .down, .character("v")]),
  ("weights", [.character("m")]),
  ("weights by points", [.character("m"), .down, .character("+"), .character("+"), .right]),
  ("weights by order", [.character("m"), .end, .character("y"), .character("y")]),
  ("capped weights", [.character("m"), .down, .down, .character("+")]),
  ("own weights", [.character("m"), .end, .character("y"), .enter]),
  ("radar", [.character("t")]),
  ("radar at its end", [.character("t"), .end]),
  ("labour", [.character("a"), .down]),
  ("labour at its end", [.character("a"), .end]),
  ("labour elsewhere", [.character("a"), .tab]),
  ("one occupation", [.character("a"), .down, .enter]),
  ("openings", [.character("e")]),
  ("ladder in full", [.character("e"), .end, .enter]),
  ("swap test", [.character("y")]),
]

/// A training pinned that cannot be entered now, and two hidden.
private let marked: [Key] =
  [.end, .character("k")] + typed("Koulu kysyi, onko kiinnostusta: haku aukeaa uudelleen keväällä")
  + [.home, .down, .down, .character("x")] + typed("Ryhmä on täynnä")
  + [.down, .character("x")] + typed("Asiakas on käynyt tämän")

/// The bundled example's ranked list after some keys.
func onList(of language: Language, _ keys: [Key]) throws -> AppState {
  let screens = try everyScreen(in: language)
  guard var state = screens.first(where: { $0.name == "ranking" })?.state else {
    throw NotTheList()
  }
  for key in keys { _ = state.update(.key(key)) }
  return state
}

/// The list on the screen.
func ranking(_ state: AppState) throws -> RankingState {
  guard case .ranking(let ranking) = state.screen else { throw NotTheList() }
  return ranking
}

struct NotTheList: Error {}

/// What a window of the reference size shows.
func at80(_ state: AppState) -> Frame { view(state, size: Size(rows: 24, columns: 80)) }
/// The same for a client who is free at night alone, when nothing is taught.
private let nightScreens: [(name: String, keys: [Key])] = [
  ("nothing fits", []),
  ("openings where nothing fits", [.character("e")]),
  ("relaxation in full", [.character("e"), .enter]),
  ("near miss in full", [.character("e"), .down, .down, .down, .enter]),
]

/// The interview of a client for whom nothing in the catalogue fits.
func nightInterview(on desk: Desk) throws -> InterviewState {
  let held = try exampleCase("tuuli-08", on: desk)
  var interview = InterviewState(held, form: desk.form, desk: desk, now: try testMoment())
  try interview.session.answer("time_grid", with: .choices(["night"]))
  return interview
}
