import Testing

@testable import Interview

/// Questions that need a consent, marked by the column `bind::luotsi:consent`.
@Suite struct ConsentTests {
  private let survey = """
    type,name,label,relevant,bind::luotsi:consent
    integer,age,Age,,
    text,helps,What helps?,,support
    text,more,What else?,${helps} != '',
    """

  @Test func `a question is asked until its purpose is refused, and again when it is permitted`()
    throws
  {
    var session = try session(survey)
    #expect(session.askedQuestions == ["age", "helps"])
    session.refusedPurposes = ["support"]
    #expect(session.askedQuestions == ["age"])
    session.refusedPurposes = []
    #expect(session.askedQuestions == ["age", "helps"])
  }

  @Test func `an answer given before the refusal is set aside and read by nothing`() throws {
    var session = try session(survey)
    try session.answer("helps", with: .text("a quiet room"))
    #expect(session.askedQuestions == ["age", "helps", "more"])
    session.refusedPurposes = ["support"]
    #expect(session.askedQuestions == ["age"])
    #expect(session.record.answers["helps"] == "a quiet room")
    session.refusedPurposes = ["school"]
    #expect(session.askedQuestions == ["age", "helps", "more"])
  }

  @Test func `undo does not take a refusal back`() throws {
    var session = try session(survey)
    let before = session
    try session.answer("age", with: .integer(30))
    session.refusedPurposes = ["support"]
    session.undo(to: before)
    #expect(session.askedQuestions == ["age"])
  }
}
