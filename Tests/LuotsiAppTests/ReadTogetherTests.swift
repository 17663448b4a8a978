import CaseStore
import Interview
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// The client screen: what it shows, what it hides, and which keys it takes.
@Suite struct ReadTogetherTests {
  private func interview(_ keys: [Key]) throws -> AppState {
    var state = try readingState(beside: bundledDesk(), in: .fi)
    for key in keys { _ = state.update(.key(key)) }
    return state
  }

  private func held(_ state: AppState) throws -> InterviewState {
    guard case .interview(let interview) = state.screen else { throw NotTheList() }
    return interview
  }

  @Test func `the client sees the question and the choices, and nothing of the case`() throws {
    let state = try interview([.function(4), .character("a")])
    try expect(at80(state), shows: "Mikä lause sopii sinuun parhaiten?")
    try expect(at80(state), shows: "Vilken mening passar dig bäst?")
    try expect(at80(state), shows: "1  Puhun muutaman sanan.")
    try expect(at80(state), shows: "Jag kan några ord.")
    try expect(at80(state), shows: "Valitse yksi.")
    try expect(at80(state), shows: "Esimerkkiaineisto")
    try expect(at80(state), shows: "Esc ohjaajan näyttöön")
    for hidden in ["KIVI-27", "Pyydä", "Sinä", "jäljellä", "tallennettu", "Apua"] {
      try expect(at80(state), hides: hidden)
    }
  }

  @Test(arguments: [Key.control("a"), .character("a"), .alt("a")])
  func `each of its keys opens it, and Esc gives the screen back as it was`(key: Key) throws {
    let typing = key == .character("a") ? [] : [Key.character("1")] + characters("3")
    let before = try interview(typing)
    var state = before
    _ = state.update(.key(key))
    #expect(state.isForClient)
    _ = state.update(.key(.escape))
    #expect(at80(state) == at80(before))
  }

  @Test func `a remark being written is hidden and kept`() throws {
    let before = try interview([.character("m")] + characters("oma huomio"))
    var state = before
    _ = state.update(.key(.control("a")))
    try expect(at80(state), shows: "Mikä lause sopii sinuun parhaiten?")
    try expect(at80(state), hides: "oma huomio")
    _ = state.update(.key(.escape))
    #expect(at80(state) == at80(before))
  }

  @Test func `answers given on it are those given on the advisor's screen`() throws {
    let apart: [Key] = [.down, .enter] + typed("30") + characters("/iran") + [.enter]
    let together: [Key] =
      [.control("a"), .down, .enter] + typed("30") + characters("iran") + [.enter, .escape]
    let expected = try held(interview(apart)).session.record.answers
    #expect(expected.answers.count == 3)
    #expect(try held(interview(together)).session.record.answers == expected)
  }

  @Test(
    "Keys that lead elsewhere are not taken",
    arguments: [
      Key.character("e"), .character("m"), .character("l"), .character("z"), .character("s"),
      .character("w"), .function(3), .function(7), .control("n"), .control("o"), .control("q"),
      .function(5), .function(11), .character("p"),
    ],
  )
  func elsewhere(key: Key) throws {
    var state = try interview([.control("a")])
    let before = at80(state)
    let effects = state.update(.key(key))
    #expect(effects.isEmpty)
    #expect(!state.isFinished)
    #expect(at80(state) == before)
  }

  @Test func `where an answer is refused the client is told why in both languages`() throws {
    let state = try interview(
      [.function(4), .function(4), .function(4), .character("2"), .character("1"), .control("a")]
        + typed("9")
    )
    try expect(at80(state), shows: "Ikä on vähintään 15.")
    try expect(at80(state), shows: ".لقألا ىلع 15 رمعلا")
  }

  @Test func `at the end and before the list the advisor goes on`() throws {
    var state = try beforeTheList()
    for key in [.control("a")] + typed("Kokki") { _ = state.update(.key(key)) }
    #expect(state.isForClient)
    try expect(at80(state), shows: "Thank you. The advisor goes on from here.")
    let effects = state.update(.key(.escape))
    #expect(state.screenKeyContext == .ranking)
    #expect(!effects.isEmpty)
  }

  /// A form of one question, after which the list opens.
  private func beforeTheList() throws -> AppState {
    let survey = "type,name,label,bind::luotsi:opens\ntext,goal,Your goal?,\nnote,bye,Bye,ranking"
    let form = try #require(readForm(survey: survey).form)
    let bundled = try bundledDesk()
    let desk = Desk(
      form: form,
      catalogue: bundled.catalogue,
      rules: bundled.rules,
      today: bundled.today,
      isPractice: true,
    )
    let summary = try exampleCase("kivi-27", on: bundled).summary
    let held = GuidanceCase(summary: summary, interview: nil, ranking: nil)
    let now = try testMoment()
    var state = AppState(desk: desk, language: .en, now: now)
    state.screen = .interview(InterviewState(held, form: form, desk: desk, now: now))
    return state
  }

  @Test func `the list tells the client of what was chosen, without points`() throws {
    var state = try onList(of: .fi, [.down, .character(" "), .control("a")])
    let chosen = try #require(try ranking(state).matchesForClient.first)
    #expect(try ranking(state).matchesForClient.count == 1)
    let name = state.desk.names.offering(chosen.offering)[.fi]
    try expect(at80(state), shows: String(name.prefix(30)))
    for hidden in ["KIVI-27", "Pisteet", "▕", "sääntöpaketti", "Kiinnitä"] {
      try expect(at80(state), hides: hidden)
    }
    _ = state.update(.key(.escape))
    #expect(state.keyContext == .ranking)
    for key in [Key.character(" "), .control("a")] { _ = state.update(.key(key)) }
    #expect(try ranking(state).matchesForClient.count == 3)
  }

  @Test func `what is not possible yet is told with what opens it`() throws {
    var state = try onList(of: .fi, [])
    let list = try ranking(state)
    let place = try #require(list.rows.firstIndex { $0.match?.verdict == .notYet })
    for _ in 0..<place { _ = state.update(.key(.down)) }
    for key in [Key.character(" "), .control("a")] { _ = state.update(.key(key)) }
    try expect(at80(state), shows: "Tämä ei ole vielä mahdollinen.")
    try expect(at80(state), shows: "Näin se aukeaa:")
    try expect(at80(state), shows: "– ")
  }

  @Test func `a failed save is told by one word, without the path`() throws {
    var state = try interview([.control("a")])
    _ = state.apply(.failed(.store(StoreError(.diskFull, path: "/media/muisti/cases.sqlite"))))
    try expect(at80(state), shows: "EI TALLENNETTU")
    try expect(at80(state), hides: "muisti")
  }
}
