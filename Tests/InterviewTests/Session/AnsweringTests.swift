import CivilDates
import Testing

@testable import Interview

private let survey = """
  type,name,label,relevant,constraint,constraint_message,required
  integer,age,Age,,. >= 15 and . < 100,Between 15 and 99,yes
  select_one yn,works,Works?,${age} >= 18,,,
  begin_group,work,Work,${works} = 'yes',,,
  decimal,hours,Hours,,,,${age} > 20
  text,job,Job,${hours} > 10,,,
  end_group,,,,,,
  note,bye,"Thanks, ${works} at ${age}",,,,
  """

struct AnsweringTests {
  @Test func `a rejected answer leaves the session as it was`() throws {
    var session = try session(survey)
    try session.answer("age", with: .integer(30))
    let before = session
    let expected = AnswerError.constraint(
      "age",
      message: FormText(["default": "Between 15 and 99"], defaultLanguage: "default"),
    )
    #expect(throws: expected) { try session.answer("age", with: .integer(7)) }
    #expect(session == before)
    #expect(expected.message(in: "fi") == "Between 15 and 99")
  }

  @Test func `relevance follows answers, through groups and chains`() throws {
    var session = try session(survey)
    #expect(session.askedQuestions == ["age", "bye"])
    try session.answer("age", with: .integer(30))
    #expect(session.askedQuestions == ["age", "works", "bye"])
    try session.answer("works", with: .choice("yes"))
    try session.answer("hours", with: .decimal(37.5))
    #expect(session.askedQuestions == ["age", "works", "hours", "job", "bye"])
    #expect(session.question(after: "works") == "hours")
    #expect(session.question(before: "works") == "age")
    #expect(session.question(after: "bye") == nil)
    #expect(session.question(before: "age") == nil)
  }

  @Test func `answers that became irrelevant are set aside and come back`() throws {
    var session = try session(survey)
    try session.answer("age", with: .integer(30))
    try session.answer("works", with: .choice("yes"))
    try session.answer("hours", with: .decimal(20))
    try session.answer("job", with: .text("Cook"))
    let whole = session
    try session.answer("works", with: .choice("no"))
    #expect(session.setAside == ["hours", "job"])
    #expect(session.currentValue("hours") == "")
    #expect(session.answer(to: "hours") == .value(.decimal(20)))
    try session.answer("works", with: .choice("yes"))
    #expect(session == whole)
    #expect(session.setAside == [])
  }

  @Test func `don't know and refused satisfy required and read as blank`() throws {
    var session = try session(survey)
    #expect(session.missingRequired == ["age"])
    session.mark("age", as: .refused)
    #expect(session.missingRequired == [])
    #expect(session.currentValue("age") == "")
    #expect(!session.isRelevant("works"))
    session.clear("age")
    #expect(session.missingRequired == ["age"])
  }

  @Test func `required may depend on another answer`() throws {
    var session = try session(survey)
    try session.answer("age", with: .integer(19))
    try session.answer("works", with: .choice("yes"))
    #expect(session.missingRequired == [])
    try session.answer("age", with: .integer(21))
    #expect(session.missingRequired == ["hours"])
  }

  @Test func `an answer of the wrong kind or outside the choices is refused`() throws {
    var session = try session(survey)
    #expect(throws: AnswerError.wrongKind(.integer)) {
      try session.answer("age", with: .text("30"))
    }
    #expect(throws: AnswerError.noSuchChoice("maybe")) {
      try session.answer("works", with: .choice("maybe"))
    }
    #expect(throws: AnswerError.takesNoAnswer("bye")) {
      try session.answer("bye", with: .acknowledged)
    }
    #expect(throws: AnswerError.unknownQuestion("zz")) {
      try session.answer("zz", with: .integer(1))
    }
  }

  @Test func `a constraint on other answers is reported when those change`() throws {
    let survey = """
      type,name,label,constraint,constraint_message
      integer,total,Total,,
      integer,part,Part,. <= ${total},"At most ${total}"
      """
    var session = try session(survey)
    try session.answer("total", with: .integer(10))
    try session.answer("part", with: .integer(8))
    #expect(session.violations == [])
    try session.answer("total", with: .integer(5))
    #expect(session.violations.map(\.place) == ["part"])
    #expect(session.violations.map { $0.message.text(in: "fi") } == ["At most 5"])
  }

  @Test func `calculations follow answers and give nothing while they cannot`() throws {
    let survey = """
      type,name,label,calculation,relevant
      date,born,Born,,
      calculate,age,,int((today() - ${born}) div 365.25),
      calculate,next,,${age} + 1,
      text,school,School,,${age} < 18
      """
    var session = try session(survey)
    #expect(session.currentValue("age") == "")
    #expect(session.currentValue("next") == "")
    try session.answer(
      "born",
      with: .entered("31.8.2010", for: #require(session.form.question("born" as QuestionID))),
    )
    #expect(session.currentValue("age") == "16")
    #expect(session.currentValue("next") == "17")
    #expect(session.askedQuestions == ["born", "school"])
  }

  @Test func `labels show the picked label and the value`() throws {
    var session = try session(survey)
    try session.answer("age", with: .integer(30))
    try session.answer("works", with: .choice("yes"))
    let label = try #require(session.form.question("bye")?.label)
    #expect(session.text(label, in: "sv") == "Thanks, Yes at 30")
  }

  @Test func `the first open question is the first neither answered nor passed`() throws {
    var session = try session(survey)
    #expect(session.firstOpen == "age")
    session.mark("age", as: .dontKnow)
    #expect(session.firstOpen == "bye")
    session.visit("bye")
    #expect(session.firstOpen == nil)
  }

  @Test func `progress counts what is asked at present, section by section`() throws {
    var session = try session(survey)
    try session.answer("age", with: .integer(30))
    try session.answer("works", with: .choice("yes"))
    let progress = session.overview.sections
    #expect(progress.map(\.section?.id) == [nil, "work"])
    #expect(progress.map(\.answered) == [2, 0])
    #expect(progress.map(\.asked) == [2, 1])
  }

  @Test func `defaults fill a new interview only`() throws {
    let survey = """
      type,name,label,default
      integer,people,People,1
      date,start,Start,today() + 0
      date,day,Day,date(today() + 1)
      """
    let session = try session(survey)
    #expect(session.currentValue("people") == "1")
    #expect(session.currentValue("day") == "2026-11-25")
    #expect(session.answer(to: "start") == nil)
    let empty = InterviewRecord(form: "sample", version: "", contentHash: "")
    let reopened = InterviewSession(form: session.form, now: try testTime(), record: empty)
    #expect(reopened.answers.isEmpty)
  }
}
