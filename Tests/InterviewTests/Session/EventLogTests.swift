import CivilDates
import Testing

@testable import Interview

struct EventLogTests {
  private let survey = """
    type,name,label
    begin_group,g,G
    text,a,A
    end_group,,
    text,b,B
    """

  @Test func `the log has ODK's columns and names, and no answer in it`() throws {
    var session = try session(survey)
    let start = session.now
    func after(_ seconds: Int) -> Moment {
      Moment(
        milliseconds: start.milliseconds + seconds * 1000,
        offsetMinutes: start.offsetMinutes,
      )
    }
    session.move(to: "a")
    session.now = after(5)
    try session.answer("a", with: .text("secret"))
    session.move(to: "b")
    session.now = after(9)
    session.mark("b", as: .refused)
    session.now = after(12)
    session.reachEnd()
    try session.finish()
    let base = start.milliseconds
    #expect(
      session.events.csv == """
        event,node,start,end,change-reason
        form start,,\(base),,
        question,/data/g/a,\(base),\(base + 5000),
        refused,/data/b,\(base + 9000),,
        end screen,,\(base + 12000),,
        form finalize,,\(base + 12000),,

        """
    )
  }

  @Test func `every sitting is kept with its times, and undo takes back no event`() throws {
    var session = try session(survey)
    let before = session
    session.remark("a", "said twice")
    session.undo(to: before)
    #expect(session.remarks.isEmpty)
    #expect(session.events.events.map(\.event) == ["form start", "remark"])
    let later = try #require(Moment("2026-12-01T10:00:00.000+02:00"))
    let second = InterviewSession(form: session.form, now: later, record: session.record)
    #expect(second.sittings.map(\.start) == [session.now, later])
    #expect(second.events.events.map(\.event).last == "form resume")
  }

  @Test func `a reason with commas and quotation marks stays in its cell`() throws {
    var session = try session(survey)
    try session.finish()
    session.reopen(because: "\"two\", really")
    #expect(session.events.csv.contains(",\"\"\"two\"\", really\"\n"))
  }
}
