import Testing

@testable import Interview

struct RepeatDefaultTests {
  @Test func `instances that a count makes get their computed defaults, repeats within them too`()
    throws
  {
    var session = try session(
      """
      type,name,label,repeat_count,default
      integer,jobs,Jobs,,2
      begin_repeat,job,Job,${jobs},
      text,title,Title,,"concat('job ', position(..))"
      integer,tasks,Tasks,,position(..)
      begin_repeat,task,Task,${tasks},
      text,what,What,,"concat(${title}, ', task ', position(..))"
      end_repeat,,,,
      end_repeat,,,,
      text,last,Last,,"'z'"
      """
    )
    #expect(session.currentValue("job[2]/task[2]/what") == "job 2, task 2")
    try session.answer("jobs", with: .integer(3))
    #expect(session.currentValue("job[3]/task[3]/what") == "job 3, task 3")
  }

  @Test func `an instance that comes back keeps its answer and gets no default again`() throws {
    var session = try session(
      """
      type,name,label,repeat_count,default
      integer,jobs,Jobs,,
      begin_repeat,job,Job,${jobs},
      text,title,Title,,"concat('job ', position(..))"
      end_repeat,,,,
      """
    )
    try session.answer("jobs", with: .integer(2))
    try session.answer("job[2]/title", with: .text("cook"))
    session.clear("job[1]/title")
    try session.answer("jobs", with: .integer(0))
    try session.answer("jobs", with: .integer(2))
    #expect(session.currentValue("job[1]/title") == "")
    #expect(session.currentValue("job[2]/title") == "cook")
  }

  @Test func `a default that is a moment or a fraction fits a day or a whole number`() throws {
    let session = try session(
      """
      type,name,label,default
      date,began,Began,now()
      integer,half,Half,7 div 2
      """
    )
    #expect(session.answer(to: "began") == .value(.date(try testDay())))
    #expect(session.answer(to: "half") == .value(.integer(3)))
  }

  @Test func `the positions of repeats around a question count again when an instance goes`() throws
  {
    var session = try session(
      """
      type,name,label,calculation
      begin_repeat,job,Job,
      begin_repeat,task,Task,
      integer,hours,Hours,
      calculate,where,,position(../..)
      end_repeat,,,
      end_repeat,,,
      """
    )
    _ = session.addInstance(of: "job")
    _ = session.addInstance(of: "job")
    _ = session.addInstance(of: "task", in: [.init(name: "job", position: 2)])
    #expect(session.currentValue("job[2]/task[1]/where") == "2")
    session.removeInstance(1, of: "job")
    #expect(session.currentValue("job[1]/task[1]/where") == "1")
  }
}
