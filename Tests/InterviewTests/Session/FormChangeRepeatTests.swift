import Testing

@testable import Interview

private let held = """
  type,name,label,choice_filter,calculation
  text,note,Note,,
  begin_repeat,member,Member,,
  text,name,Name,,
  text,old,Old,,
  calculate,key,,,once(uuid())
  end_repeat,,,,
  select_one town,town,Town,,
  """

private let towns = """
  list_name,name,label,area
  town,turku,Turku,west
  town,kuopio,Kuopio,east
  """

struct FormChangeRepeatTests {
  private func record() throws -> InterviewRecord {
    var session = try session(held, choices: towns)
    try session.answer("note", with: .text("n"))
    for _ in 1...3 { _ = session.addInstance(of: "member") }
    try session.answer("member[1]/name", with: .text("Aino"))
    try session.answer("member[2]/old", with: .text("kept"))
    try session.answer("town", with: .choice("kuopio"))
    return session.record
  }

  private func change(to new: Form) throws -> FormChange {
    FormChange(
      of: try record(),
      from: try form(held, choices: towns),
      to: new,
      now: try testTime(),
    )
  }

  /// Opens the record with another form and then with its own again.
  private func thereAndBack(_ other: Form) throws -> InterviewRecord {
    let moved = InterviewSession(form: other, now: try testTime(), record: try record())
    let own = try form(held, choices: towns)
    return InterviewSession(form: own, now: try testTime(), record: moved.record).record
  }

  @Test func `a question that moved out of a repeat or into one is gone there and new here`() throws
  {
    let new = try form(
      """
      type,name,label
      text,name,Name
      begin_repeat,member,Member
      text,note,Note
      text,old,Old
      end_repeat,,
      select_one town,town,Town
      """,
      choices: towns,
    )
    let change = try change(to: new)
    #expect(change.removed.map(\.place) == ["member[1]/name", "note"])
    #expect(change.choiceGone.isEmpty)
    #expect(change.kept == ["member[2]/old", "town"])
    #expect(change.new == ["name", "member[1]/note", "member[2]/note", "member[3]/note"])
    #expect(try thereAndBack(new).answers == record().answers)
  }

  @Test func `a renamed repeat loses no instance, and no value that once() settled on`() throws {
    let new = try form(
      """
      type,name,label
      text,note,Note
      begin_repeat,person,Person
      text,name,Name
      end_repeat,,
      select_one town,town,Town
      """,
      choices: towns,
    )
    #expect(try change(to: new).removed.map(\.place) == ["member[1]/name", "member[2]/old"])
    #expect(try thereAndBack(new).answers == record().answers)
    #expect(try thereAndBack(new).settled == record().settled)
  }

  @Test func `a pick that the new form's filter leaves out is said to be gone, and stays`() throws {
    let new = try form(
      held.replacing("town,town,Town,,", with: "town,town,Town,area = 'west',"),
      choices: towns,
    )
    #expect(try change(to: new).choiceGone.map(\.place) == ["town"])
    let moved = InterviewSession(form: new, now: try testTime(), record: try record())
    #expect(moved.answer(to: "town") == nil)
    #expect(moved.dropped.isEmpty)
    #expect(moved.record.answers == (try record().answers))
    #expect(try thereAndBack(new).answers == record().answers)
  }

  @Test func `what has no place in the form moves up with its instance when one before it goes`()
    throws
  {
    let new = try form(held.replacing("text,old,Old,,\n", with: ""), choices: towns)
    var moved = InterviewSession(form: new, now: try testTime(), record: try record())
    moved.removeInstance(1, of: "member")
    #expect(moved.record.answers.answers["member[1]/old"] == "kept")
    #expect(moved.record.answers.answers["member[2]/old"] == nil)
  }
}
