import Testing

@testable import Interview

private let survey = """
  type,name,label,choice_filter,relevant
  select_one area,area,Area,,
  select_one town,town,Town,area = ${area},
  select_multiple town,towns,Towns,"selected(${area}, area) or area = 'all'",
  text,why,Why,,${town} = 'vantaa'
  """

private let choices = """
  list_name,name,label,area
  area,south,South,
  area,north,North,
  town,vantaa,Vantaa,south
  town,kerava,Kerava,south
  town,oulu,Oulu,north
  town,else,Elsewhere,all
  """

struct ChoiceFilterTests {
  @Test func `a filter offers what fits the other answers`() throws {
    var session = try session(survey, choices: choices)
    #expect(session.choices(at: "town").map(\.name) == [])
    try session.answer("area", with: .choice("south"))
    #expect(session.choices(at: "town").map(\.name) == ["vantaa", "kerava"])
    #expect(session.choices(at: "towns").map(\.name) == ["vantaa", "kerava", "else"])
    #expect(throws: AnswerError.noSuchChoice("oulu")) {
      try session.answer("town", with: .choice("oulu"))
    }
  }

  @Test func `a pick that is no longer offered goes, is named, and undo brings it back`() throws {
    var session = try session(survey, choices: choices)
    try session.answer("area", with: .choice("south"))
    try session.answer("town", with: .choice("vantaa"))
    try session.answer("towns", with: .choices(["kerava", "else"]))
    #expect(session.askedQuestions == ["area", "town", "towns", "why"])
    let before = session
    try session.answer("area", with: .choice("north"))
    #expect(
      session.dropped == [
        DroppedPick(place: "town", names: ["vantaa"]),
        DroppedPick(place: "towns", names: ["kerava"]),
      ]
    )
    #expect(session.answer(to: "town") == nil)
    #expect(session.answer(to: "towns") == .value(.choices(["else"])))
    #expect(session.askedQuestions == ["area", "town", "towns"])
    session.undo(to: before)
    #expect(session.answer(to: "town") == .value(.choice("vantaa")))
    #expect(session.dropped == [])
  }
}
