import CaseStore
import Interview
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct FormChangeJourneys {
  private func desk() throws -> JourneyDesk {
    try JourneyDesk(
      survey: oldSurvey,
      choices: oldChoices,
      settings: "form_id,version\nchanging,1",
    )
  }

  /// The desk of `old` with a newer version of its form.
  private func newer(_ old: JourneyDesk) throws -> Desk {
    let reading = readForm(
      survey: newSurvey,
      choices: newChoices,
      settings: "form_id,version\nchanging,2",
    )
    return Desk(
      form: try #require(reading.form, "\(reading.findings)"),
      catalogue: old.desk.catalogue,
      rules: old.desk.rules,
      today: old.desk.today,
      isPractice: false,
    )
  }

  private let answered: [Key] =
    newCase + typed("Aino") + [.character("2")] + typed("75") + typed("5")
    + [.character("v"), .escape]

  private let kept: AnswerTable = ["name": "Aino", "town": "kerava", "age": "75", "hours": "5"]

  @Test func `the screen says what stays, what is new and what is put aside`() throws {
    let desk = try desk()
    _ = try desk.press(answered)
    let (frames, _) = try desk.play([.key(.enter)], on: try newer(desk))
    let screen = try #require(frames.last)
    try expect(
      screen,
      shows: "The assessment was held with version 1 of the form. Now 2 is in use.",
    )
    try expect(screen, shows: "1 answer stays.")
    try expect(screen, shows: "1 new question.")
    try expect(screen, shows: "– Which town? Kerava")
    try expect(screen, shows: "– Hours? 5")
    try expect(screen, shows: "– Age?: Under 70.")
    try expect(screen, shows: "Nothing is deleted")
    #expect(try desk.storedCase().interview?.answers == kept)
  }

  @Test func `leaving changes nothing`() throws {
    let desk = try desk()
    _ = try desk.press(answered)
    let before = try desk.storedCase().interview
    let (frames, _) = try desk.play([.key(.enter), .key(.escape)], on: try newer(desk))
    try expect(frames.last, shows: "Luotsi · Clients")
    #expect(try desk.storedCase().interview == before)
  }

  @Test func `the new form goes on with its own questions and loses no answer`() throws {
    let desk = try desk()
    _ = try desk.press(answered)
    let newer = try newer(desk)
    let (_, state) = try desk.play([.key(.enter), .key(.enter)], on: newer)
    let moved = try session(of: state)
    #expect(moved.form == newer.form)
    #expect(moved.position == moved.firstOpen)
    let record = try #require(try desk.storedCase().interview)
    #expect(record.version == "2")
    #expect(record.answers == kept)
    #expect(record.events.events.contains { $0.event == "form version change" })
    // The old form gives the answers back as they were.
    let (frames, _) = try desk.press([.enter, .enter])
    try expect(frames[1], shows: "The form has changed")
    #expect(try desk.storedCase().interview?.answers == kept)
  }

  @Test func `the old form goes on as it was`() throws {
    let desk = try desk()
    _ = try desk.press(answered)
    let (frames, state) = try desk.play(
      [.key(.enter), .key(.character("v"))],
      on: try newer(desk),
    )
    #expect(try session(of: state).form == desk.desk.form)
    try expect(frames.last, shows: "The assessment is complete")
    #expect(try desk.storedCase().interview?.version == "1")
    #expect(try desk.storedCase().interview?.answers == kept)
  }

  @Test func `where the old form is not stored that is said, and its key does nothing`() throws {
    let desk = try desk()
    _ = try desk.press(answered)
    var state = AppState(desk: try newer(desk), language: .en, now: try testMoment())
    _ = state.apply(.opened(try desk.storedCase(), heldWith: nil))
    try expect(
      view(state, size: Size(rows: 24, columns: 80)),
      shows: "The old form is not stored",
    )
    try expect(view(state, size: Size(rows: 24, columns: 80)), hides: "Keep the old form")
    #expect(state.update(.key(.character("v"))).isEmpty)
    try expect(view(state, size: Size(rows: 24, columns: 80)), shows: "The form has changed")
  }

  @Test func `a finished interview with a question missing in the new form asks why first`() throws
  {
    let desk = try desk()
    _ = try desk.press(answered.dropLast() + [.enter])
    let newer = try newer(desk)
    let opened: [Event] = [.key(.enter), .key(.enter), .key(.enter)]
    let (frames, state) = try desk.play(opened, on: newer)
    try expect(frames[2], shows: "1 answer missing")
    try expect(frames.last, shows: "Why is it opened again?")
    #expect(try session(of: state).isFinished)
  }
}

private let oldSurvey = """
  type,name,label
  text,name,Name?
  select_one town,town,Which town?
  integer,age,Age?
  integer,hours,Hours?
  """

private let oldChoices = """
  list_name,name,label
  town,vantaa,Vantaa
  town,kerava,Kerava
  """

private let newSurvey = """
  type,name,label,constraint,constraint_message,required
  text,name,Name?,,,
  select_one town,town,Which town?,,,
  integer,age,Age?,. < 70,Under 70.,
  text,goal,Your goal?,,,yes
  """

private let newChoices = """
  list_name,name,label
  town,vantaa,Vantaa
  town,espoo,Espoo
  """
