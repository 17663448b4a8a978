import Testing

@testable import Interview

private let old = """
  type,name,label,constraint
  integer,age,Age,
  text,job,Job,
  select_one yn,works,Works?,
  text,gone,Gone,
  integer,hours,Hours,
  """

private let new = """
  type,name,label,constraint
  integer,age,Age,
  integer,job,Job,
  select_one yn,works,Works?,
  integer,hours,Hours,. < 40
  text,added,Added,
  """

private let newChoices = """
  list_name,name,label
  yn,yes,Yes
  yn,maybe,Maybe
  """

struct FormChangeTests {
  private func record() throws -> InterviewRecord {
    var session = try session(old)
    try session.answer("age", with: .integer(30))
    try session.answer("job", with: .text("cook"))
    try session.answer("works", with: .choice("no"))
    try session.answer("gone", with: .text("x"))
    try session.answer("hours", with: .integer(50))
    return session.record
  }

  @Test func `the report says of every answer what becomes of it`() throws {
    let newForm = try form(new, choices: newChoices)
    let change = FormChange(
      of: try record(),
      from: try form(old),
      to: newForm,
      now: try testTime(),
    )
    #expect(change.kept == ["age"])
    #expect(change.new == ["added"])
    #expect(change.removed.map(\.place) == ["gone"])
    #expect(change.removed.map(\.answer) == ["x"])
    #expect(
      change.typeChanged == [.init(place: "job", before: .text, now: .integer, fits: false)]
    )
    #expect(change.choiceGone.map(\.place) == ["works"])
    #expect(change.violated.map(\.place) == ["hours"])
  }

  @Test func `going on with the new form loses no answer, and the old form finds them all`() throws
  {
    let record = try record()
    let newForm = try form(new, choices: newChoices)
    let moved = InterviewSession(form: newForm, now: try testTime(), movingRecord: record)
    #expect(moved.record.answers == record.answers)
    #expect(moved.record.contentHash == newForm.contentHash)
    let back = InterviewSession(form: try form(old), now: try testTime(), record: moved.record)
    #expect(back.unplaced.isEmpty)
    #expect(back.answer(to: "works") == .value(.choice("no")))
  }
}
