import CivilDates
import Testing

@testable import Interview

@Suite struct RouteTests {
  @Test func `an overview counts what is asked, answered and set aside, part by part`() throws {
    var session = try session(
      survey: """
        type,name,label,relevant
        text,name,Name?,
        begin_group,work,Work,
        select_one yesno,works,Works?,
        integer,hours,Hours?,${works} = 'yes'
        note,thanks,Thanks,
        end_group,,,
        begin_repeat,job,Job,
        text,what,What?,
        end_repeat,,,
        """
    )
    _ = session.addInstance(of: "job")
    try session.answer("works", with: .choice("yes"))
    try session.answer("hours", with: .integer(30))
    try session.answer("works", with: .choice("no"))
    let overview = session.overview
    #expect(overview.sections.map(\.section?.id) == [nil, "work", "job"])
    #expect(overview.sections.map(\.asked) == [1, 1, 1])
    #expect(overview.sections.map(\.answered) == [0, 1, 0])
    #expect(overview.setAside == 1)
    #expect(session.setAside == ["hours"])
    #expect((overview.answered, overview.asked) == (1, 3))
  }

  @Test func `the neighbours of a question that is not put count from its place in the form`()
    throws
  {
    var session = try session(
      survey: """
        type,name,label,relevant
        select_one yesno,works,Works?,
        integer,hours,Hours?,${works} = 'yes'
        text,more,More?,
        """
    )
    try session.answer("works", with: .choice("no"))
    #expect(session.question(after: "hours") == "more")
    #expect(session.question(before: "hours") == "works")
    #expect(session.question(after: "more") == nil)
    #expect(session.question(before: "works") == nil)
    #expect(session.question(after: "unknown") == nil)
  }

  @Test func `between two questions the inner repeat comes before the outer one`() throws {
    var session = try session(
      survey: """
        type,name,label
        begin_repeat,job,Job
        text,work,Work?
        begin_repeat,task,Task
        text,what,What?
        end_repeat,,
        end_repeat,,
        begin_repeat,card,Card
        text,which,Which?
        end_repeat,,
        text,more,More?
        """
    )
    _ = session.addInstance(of: "job")
    let work = try #require(session.askedQuestions.first)
    let found = session.openRepeats(between: work, and: "more")
    #expect(found.map(\.name) == ["task", "job", "card"])
    #expect(session.canRemoveInstance(work.instances))
    #expect(!session.canRemoveInstance([]))
  }

  @Test func `an instance of a repeat with a count cannot be taken out`() throws {
    let session = try session(
      survey: """
        type,name,label,repeat_count
        begin_repeat,child,Child,2
        text,name,Name?,
        end_repeat,,,
        """
    )
    let place = try #require(session.askedQuestions.first)
    #expect(!session.canRemoveInstance(place.instances))
  }

  private func session(survey: String) throws -> InterviewSession {
    let reading = readForm(
      survey: survey,
      choices: "list_name,name,label\nyesno,yes,Yes\nyesno,no,No",
    )
    return InterviewSession(
      form: try #require(reading.form, "\(reading.findings)"),
      now: try #require(Moment("2026-11-24T09:30:00.000+02:00")),
    )
  }
}
