import CivilDates
import Foundation
import Testing

@testable import Interview

private let survey = """
  type,name,label,calculation,relevant
  integer,age,Age,,
  select_multiple yn,picks,Picks,,
  text,more,More,,${age} > 20
  calculate,opened,,once(today()),
  """

struct RecordTests {
  private func filled() throws -> InterviewSession {
    var session = try session(survey)
    try session.answer("age", with: .integer(30))
    try session.answer("picks", with: .choices(["no"]))
    session.mark("more", as: .refused)
    session.remark("age", "Says about 30")
    session.visit("age")
    session.move(to: "picks")
    return session
  }

  @Test func `an interview opened again from its JSON is the same interview`() throws {
    let session = try filled()
    let data = try JSONEncoder().encode(session.record)
    let record = try JSONDecoder().decode(InterviewRecord.self, from: data)
    #expect(record == session.record)
    #expect(
      InterviewSession(form: session.form, now: session.now, record: record).filled
        == session.filled
    )
  }

  @Test func `once keeps the first day when the interview goes on later`() throws {
    let record = try filled().record
    let later = try #require(Moment("2026-12-24T10:00:00.000+02:00"))
    let session = InterviewSession(form: try form(survey), now: later, record: record)
    #expect(session.currentValue("opened") == "2026-11-24")
  }

  @Test func `answers that the form no longer has stay in the record`() throws {
    var record = try filled().record
    record.answers["gone"] = "old"
    record.answers["age"] = "thirty"
    let session = InterviewSession(form: try form(survey), now: try testTime(), record: record)
    #expect(session.unplaced == ["gone": "old", "age": "thirty"])
    #expect(session.answer(to: "age") == nil)
    #expect(session.record.answers == record.answers)
  }

  @Test func `an answers document reads texts, numbers and reasons`() throws {
    let json = """
      {"form":"sample","version":"1","answers":{"age":30,"part":7.5,"picks":"yes no",\
      "more":{"status":"dontKnow"}}}
      """
    let document = try AnswersDocument.decode(Data(json.utf8))
    #expect(
      document.answers == [
        "age": "30", "part": "7.5", "picks": "yes no", "more": .status(.dontKnow),
      ]
    )
    #expect(try AnswersDocument.decode(document.jsonData()) == document)
  }

  @Test(
    "A file that is no answers document is refused with its place",
    arguments: [
      ("{\"form\":\"a\",\"version\":\"1\"}", ""), ("{\"form\":\"a\"", ""),
      ("{\"form\":\"a\",\"version\":\"1\",\"answers\":{\"age\":[1]}}", "answers.age[0]"),
      (
        "{\"form\":\"a\",\"version\":\"1\",\"answers\":{\"age\":{\"status\":\"x\"}}}",
        "answers.age.status",
      ),
    ],
  )
  func refused(json: String, place: String) throws {
    let error = try #require(throws: AnswersDocumentError.self) {
      try AnswersDocument.decode(Data(json.utf8))
    }
    #expect(error.place == place)
  }

  @Test(
    "What is wrong in an answers file is said in words",
    arguments: [
      ("[1]", "The answers file cannot be read: it is no object in braces."),
      (
        #"{"form":"a","version":"1","answers":{"age":true}}"#,
        "In the answers file, 'answers.age' cannot be read: it is neither a text, a number nor a status.",
      ),
      (
        #"{"form":"a","version":"1","answers":{"job":[null]}}"#,
        "In the answers file, 'answers.job[0]' cannot be read: it is null.",
      ),
      (
        #"{"form":"a","version":"1","answers":{"age":{"status":"x"}}}"#,
        "In the answers file, 'answers.age.status' cannot be read: it is not one of the values that can stand there.",
      ),
      (#"{"form""#, "The answers file cannot be read: it is not JSON."),
    ],
  )
  func wording(json: String, beginning: String) throws {
    let error = try #require(throws: AnswersDocumentError.self) {
      try AnswersDocument.decode(Data(json.utf8))
    }
    #expect(error.description.hasPrefix(beginning), "\(error)")
  }
}
