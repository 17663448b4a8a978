import CivilDates
import Testing

@testable import Interview

private let household = """
  type,name,label,calculation,repeat_count,relevant,default
  integer,people,People,,,,
  begin_repeat,member,Member,,${people},,
  text,name,Name,,,,
  integer,age,Age,,,,
  calculate,number,,position(..),,,
  text,school,School,,,${age} < 18,
  end_repeat,,,,,,
  calculate,total,,sum(${age}),,,
  calculate,minors,,count(/data/member[age < 18]),,,
  calculate,second,,"indexed-repeat(${name}, ${member}, 2)",,,
  """

private func member(_ position: Int, _ question: QuestionID) -> Place {
  Place(question, in: [Place.Instance(name: "member", position: position)])
}

struct RepeatTests {
  @Test func `a repeat has as many instances as its count says`() throws {
    var session = try session(household)
    #expect(session.askedQuestions == ["people"])
    try session.answer("people", with: .integer(2))
    #expect(
      session.askedQuestions == [
        "people", member(1, "name"), member(1, "age"), member(2, "name"), member(2, "age"),
      ]
    )
    #expect(session.currentValue(member(2, "number")) == "2")
  }

  @Test func `inside a repeat a name means this instance, outside it means all`() throws {
    var session = try session(household)
    try session.answer("people", with: .integer(3))
    try session.answer(member(1, "age"), with: .integer(40))
    try session.answer(member(2, "age"), with: .integer(11))
    try session.answer(member(2, "name"), with: .text("Aino"))
    #expect(session.currentValue("total") == "51")
    #expect(session.currentValue("minors") == "1")
    #expect(session.currentValue("second") == "Aino")
    #expect(!session.isRelevant(member(1, "school")))
    #expect(session.isRelevant(member(2, "school")))
    #expect(!session.isRelevant(member(3, "school")))
  }

  @Test func `shrinking the count hides instances and growing it brings them back`() throws {
    var session = try session(household)
    try session.answer("people", with: .integer(2))
    try session.answer(member(1, "age"), with: .integer(40))
    try session.answer(member(2, "age"), with: .integer(11))
    try session.answer("people", with: .integer(1))
    #expect(session.currentValue("total") == "40")
    #expect(session.setAside == [member(2, "age")])
    #expect(session.answer(to: member(2, "age")) == .value(.integer(11)))
    try session.answer("people", with: .integer(2))
    #expect(session.currentValue("total") == "51")
    #expect(session.setAside == [])
  }

  @Test func `hidden instances survive being stored and opened again`() throws {
    var session = try session(household)
    try session.answer("people", with: .integer(2))
    try session.answer(member(2, "age"), with: .integer(11))
    try session.answer("people", with: .integer(1))
    let opened = InterviewSession(form: session.form, now: session.now, record: session.record)
    #expect(opened.setAside == [member(2, "age")])
    var grown = opened
    try grown.answer("people", with: .integer(2))
    #expect(grown.currentValue("total") == "11")
  }

  @Test func `a count beyond the limit stops at the limit`() throws {
    var session = try session(household)
    try session.answer("people", with: .integer(1_000_000))
    #expect(session.askedQuestions.count == 1 + 2 * maximumInstances)
    #expect(session.overfullRepeats == ["member"])
    try session.answer("people", with: .integer(3))
    #expect(session.overfullRepeats == [])
  }
}

struct NestedCountTests {
  @Test func `counts of repeats in repeats multiply only up to the limit in all`() throws {
    let survey = """
      type,name,label,repeat_count
      integer,n,N,
      begin_repeat,outer,Outer,${n}
      begin_repeat,inner,Inner,${n}
      text,word,Word,
      end_repeat,,,
      end_repeat,,,
      """
    var session = try session(survey)
    try session.answer("n", with: .integer(1_000))
    #expect(session.askedQuestions.count < maximumInstancesInAll)
    #expect(session.overfullRepeats == ["inner"])
  }
}

private let jobs = """
  type,name,label,calculation,default
  text,before,Before,,
  begin_repeat,job,Job,,
  text,title,Title,,
  integer,years,Years,,1
  begin_repeat,task,Task,,
  text,what,What,,
  end_repeat,,,,
  end_repeat,,,,
  calculate,all,,"join(', ', ${title})",
  calculate,sum,,sum(${years}),
  text,after,After,,
  """

private func job(_ position: Int, _ question: QuestionID) -> Place {
  Place(question, in: [Place.Instance(name: "job", position: position)])
}

struct OpenRepeatTests {
  @Test func `an instance can be added where the repeat stands, with its defaults`() throws {
    var session = try session(jobs)
    #expect(session.openRepeats(between: "before", and: "after").map(\.name) == ["job"])
    #expect(session.openRepeats(between: "after", and: nil).isEmpty)
    let job1 = session.addInstance(of: "job")
    #expect(job1 == 1)
    let job2 = session.addInstance(of: "job")
    #expect(job2 == 2)
    #expect(session.firstQuestion(in: [.init(name: "job", position: 2)]) == job(2, "title"))
    try session.answer(job(1, "title"), with: .text("cook"))
    try session.answer(job(2, "title"), with: .text("driver"))
    try session.answer(job(2, "years"), with: .integer(4))
    #expect(session.currentValue("all") == "cook, driver")
    #expect(session.currentValue("sum") == "5")
    let asked = session.openRepeats(between: job(2, "years"), and: "after")
    #expect(asked.map(\.name) == ["task", "job"])
  }

  @Test func `removing an instance moves the later ones up, with their remarks`() throws {
    var session = try session(jobs)
    for title in ["cook", "driver", "cleaner"] {
      let added = session.addInstance(of: "job")
      let position = try #require(added)
      try session.answer(job(position, "title"), with: .text(title))
    }
    session.remark(job(3, "title"), "liked it")
    let before = session
    session.removeInstance(2, of: "job")
    #expect(session.currentValue("all") == "cook, cleaner")
    #expect(session.remarks == [job(2, "title"): "liked it"])
    session.undo(to: before)
    #expect(session.currentValue("all") == "cook, driver, cleaner")
  }

  @Test func `repeats in repeats keep their own instances`() throws {
    var session = try session(jobs)
    let outer = Place.Instance(name: "job", position: 1)
    let job1 = session.addInstance(of: "job")
    #expect(job1 == 1)
    let task1 = session.addInstance(of: "task", in: [outer])
    #expect(task1 == 1)
    let task2 = session.addInstance(of: "task", in: [outer])
    #expect(task2 == 2)
    let place = Place("what", in: [outer, .init(name: "task", position: 2)])
    #expect(place.description == "job[1]/task[2]/what")
    #expect(Place("job[1]/task[2]/what") == place)
    try session.answer(place, with: .text("soups"))
    let opened = InterviewSession(form: session.form, now: session.now, record: session.record)
    #expect(opened.answer(to: place) == .value(.text("soups")))
    #expect(opened.askedQuestions == session.askedQuestions)
  }

  @Test func `a file of answers holds a repeat as an array of objects`() throws {
    let json = """
      {"form":"sample","version":"","answers":{"before":"x",\
      "job":[{"title":"cook","task":[{"what":"soups"},{}]},{}]}}
      """
    let document = try AnswersDocument.decode(.init(json.utf8))
    #expect(document.answers[job(1, "title")] == "cook")
    #expect(try AnswersDocument.decode(document.jsonData()) == document)
    let session = InterviewSession(
      form: try form(jobs),
      now: try testTime(),
      playing: document.answers,
    )
    #expect(
      session.askedQuestions.map(\.description) == [
        "before", "job[1]/title", "job[1]/years", "job[1]/task[1]/what", "job[1]/task[2]/what",
        "job[2]/title", "job[2]/years", "after",
      ]
    )
    #expect(session.currentValue("sum") == "2")
  }
}
