import CivilDates
import Testing

@testable import Interview

private let survey = """
  type,name,label,constraint,constraint_message,bind::luotsi:constraint_level,required
  integer,age,Age,. < 100,Under a hundred,hard,yes
  integer,hours,Hours,. <= 60,Over 60 hours?,soft,
  """

struct CheckTests {
  @Test func `a soft check asks twice and keeps the answer the second time`() throws {
    var session = try session(survey)
    let before = session
    let message = FormText(["default": "Over 60 hours?"], defaultLanguage: "default")
    #expect(throws: AnswerError.unusual("hours", message: message)) {
      try session.answer("hours", with: .integer(70))
    }
    #expect(session == before)
    try session.answer("hours", with: .integer(70), keepingUnusual: true)
    #expect(session.violations == [])
    #expect(session.accepted == ["hours": "70"])
    let opened = InterviewSession(form: session.form, now: session.now, record: session.record)
    #expect(opened.violations == [])
  }

  @Test func `keeping on purpose is for soft checks only`() throws {
    var session = try session(survey)
    #expect(throws: AnswerError.self) {
      try session.answer("age", with: .integer(120), keepingUnusual: true)
    }
  }

  @Test func `an interview is finished once nothing is missing or wrong`() throws {
    var session = try session(survey)
    #expect(throws: FinishError.unfinished(missing: ["age"], violated: [])) {
      try session.finish()
    }
    session.mark("age", as: .notApplicable)
    try session.finish()
    #expect(session.finishedAt == session.now)
    session.reopen(because: "one question was skipped")
    #expect(!session.isFinished)
    #expect(session.events.events.last?.reason == "one question was skipped")
  }

  @Test func `a calculation with a trigger runs when the trigger changes and not before`() throws {
    let survey = """
      type,name,label,calculation,trigger
      integer,price,Price,,
      integer,amount,Amount,,
      calculate,total,,${price} * ${amount},${amount}
      """
    var session = try session(survey)
    try session.answer("price", with: .integer(3))
    try session.answer("amount", with: .integer(2))
    #expect(session.currentValue("total") == "6")
    try session.answer("price", with: .integer(5))
    #expect(session.currentValue("total") == "6")
    try session.answer("amount", with: .integer(4))
    #expect(session.currentValue("total") == "20")
  }

  @Test func `a read-only condition closes and opens a question`() throws {
    let survey = """
      type,name,label,read_only
      integer,age,Age,
      text,school,School,${age} > 18
      """
    var session = try session(survey)
    try session.answer("age", with: .integer(30))
    #expect(throws: AnswerError.takesNoAnswer("school")) {
      try session.answer("school", with: .text("x"))
    }
    try session.answer("age", with: .integer(12))
    try session.answer("school", with: .text("x"))
  }

  @Test func `start, end and today are noted by the interview itself`() throws {
    let survey = """
      type,name,label
      start,begun,
      end,ended,
      today,day,
      text,word,Word
      """
    var session = try session(survey)
    #expect(session.currentValue("begun") == "2026-11-24T09:30:00.000+02:00")
    #expect(session.currentValue("day") == "2026-11-24")
    #expect(session.askedQuestions == ["word"])
    session.now = try #require(Moment("2026-11-24T09:50:00.000+02:00"))
    try session.finish()
    #expect(session.currentValue("ended") == "2026-11-24T09:50:00.000+02:00")
  }

  @Test func `a required question that is read-only just now is not missing`() throws {
    var session = try session(
      """
      type,name,label,required,read_only
      select_one yn,done,Done?,,
      text,why,Why,yes,${done} = 'yes'
      """
    )
    #expect(session.missingRequired == ["why"])
    try session.answer("done", with: .choice("yes"))
    #expect(session.missingRequired == [])
    #expect(session.requirement(at: "why") == nil)
  }
}
