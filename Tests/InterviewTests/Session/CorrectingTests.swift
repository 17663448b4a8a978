import Testing

@testable import Interview

@Suite struct CorrectingTests {
  private func finished() throws -> InterviewSession {
    var session = try session(
      """
      type,name,label,constraint,constraint_message,relevant,required
      integer,age,Age,. < 100,Under 100.,,
      text,school,School?,,,${age} < 18,yes
      """
    )
    try session.answer("age", with: .integer(43))
    try session.finish()
    return session
  }

  @Test func `a correction stands in the log with its reason, and the interview stays finished`()
    throws
  {
    var session = try finished()
    try session.correct("age", with: .integer(34), because: "a slip of the pen")
    #expect(session.record.answers["age"] == "34")
    #expect(session.isFinished)
    let noted = session.events.events.filter { $0.reason == "a slip of the pen" }
    #expect(noted.map(\.event) == ["change reason"])
    #expect(noted.first?.node?.hasSuffix("/age") == true)
  }

  @Test func `a correction that makes more to be asked leaves the interview open`() throws {
    var session = try finished()
    try session.correct("age", with: .integer(17), because: "a slip of the pen")
    #expect(!session.isFinished)
    #expect(session.missingRequired == ["school"])
  }

  @Test func `what the form forbids is refused, and nothing changes`() throws {
    var session = try finished()
    let before = session.record
    #expect(throws: AnswerError.self) {
      try session.correct("age", with: .integer(100), because: "a slip of the pen")
    }
    #expect(session.record == before)
  }
}
