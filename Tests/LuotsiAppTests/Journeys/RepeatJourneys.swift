import Interview
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct RepeatJourneys {
  private let add: [Key] = [.character("1")]
  private let goOn: [Key] = [.character("2")]

  private func jobs() throws -> JourneyDesk {
    try JourneyDesk(
      survey: """
        type,name,label
        text,name,Name?
        begin_repeat,job,Job
        text,work,Which work?
        integer,years,How many years?
        end_repeat,,
        text,more,Anything more?
        """
    )
  }

  @Test func `one instance after another is added, and declining goes on`() throws {
    let desk = try jobs()
    let begun = newCase + typed("Aino") + add + typed("Cook") + typed("3")
    let (frames, _) = try desk.press(begun + add + typed("Baker") + typed("2") + goOn)
    try expect(frames[newCase.count + typed("Aino").count], shows: "Add: Job?")
    let second = frames[(begun + add).count]
    try expect(second, shows: "Job 2")
    try expect(second, shows: "Which work?")
    try expect(frames.last, shows: "Anything more?")
    let answers = try #require(try desk.storedCase().interview?.answers)
    #expect(answers["job[1]/work"] == "Cook")
    #expect(answers["job[2]/years"] == "2")
  }

  @Test func `declining at once leaves the repeat empty`() throws {
    let (frames, state) = try jobs().press(newCase + typed("Aino") + [.pageDown])
    try expect(frames.last, shows: "Anything more?")
    #expect(try session(of: state).openRepeats.map(\.count) == [0])
  }

  @Test func `Enter adds the first instance, and once there is one it goes on`() throws {
    let desk = try jobs()
    let first = newCase + typed("Aino") + [.enter]
    let (frames, _) = try desk.press(first + typed("Cook") + typed("3") + [.enter])
    try expect(frames[first.count], shows: "Job 1")
    try expect(frames.last, shows: "Anything more?")
  }

  @Test func `back from the prompt is the question before it, Enter the prompt again`() throws {
    let asked = newCase + typed("Aino")
    let (frames, _) = try jobs().press(asked + [.pageUp, .enter] + goOn + [.pageUp])
    try expect(frames[asked.count], shows: "Add: Job?")
    try expect(frames[asked.count + 1], shows: "Name?")
    try expect(frames[asked.count + 2], shows: "Add: Job?")
    // Over the prompt of an empty repeat back leads to the question before it.
    try expect(frames.last, shows: "Name?")
  }

  @Test func `an instance is taken out, said so, and undo brings it back with its answers`() throws
  {
    let desk = try jobs()
    let two = newCase + typed("Aino") + add + typed("Cook") + typed("3") + add + typed("Baker")
    let (frames, _) = try desk.press(two + [.pageUp, .function(10), .function(8)])
    let removed = frames[two.count + 2]
    try expect(removed, shows: "Removed: Job 2. F8 undoes.")
    try expect(removed, shows: "How many years?")
    try expect(removed, shows: "Job 1")
    try expect(frames.last, shows: "Job 2")
    #expect(try desk.storedCase().interview?.answers["job[2]/work"] == "Baker")
  }

  @Test func `taking out the first of two moves the second into its place`() throws {
    let desk = try jobs()
    let two = newCase + typed("Aino") + add + typed("Cook") + typed("3") + add + typed("Baker")
    let (frames, _) = try desk.press(two + [.pageUp, .pageUp, .function(10)])
    try expect(frames.last, shows: "Job 1")
    try expect(frames.last, shows: "Baker")
    #expect(try desk.storedCase().interview?.answers["job[2]/work"] == nil)
  }

  @Test func `undo goes back through the instances one answer at a time`() throws {
    let desk = try jobs()
    let two = newCase + typed("Aino") + add + typed("Cook") + typed("3") + add + typed("Baker")
    let undone: [Key] = Array(repeating: .function(8), count: 12)
    let (frames, state) = try desk.press(two + undone)
    try expect(frames.last, shows: "Name?")
    let session = try session(of: state)
    #expect(session.answers.isEmpty)
    #expect(session.openRepeats.map(\.count) == [0])
    #expect(try desk.storedCase().interview?.answers.answers.isEmpty == true)
  }

  @Test func `a repeat with a count is not asked about and its instances stay`() throws {
    let desk = try JourneyDesk(
      survey: """
        type,name,label,repeat_count
        integer,count,How many children?,
        begin_repeat,child,Child,${count}
        integer,age,Age?,
        end_repeat,,,
        text,more,Anything more?,
        """
    )
    let counted = newCase + typed("2") + typed("7")
    let (frames, _) = try desk.press(counted + [.function(10)] + typed("9"))
    try expect(frames[counted.count], shows: "Child 2")
    try expect(frames[counted.count], hides: "Remove entry")
    try expect(frames[counted.count + 1], shows: "Child 2")
    try expect(frames.last, shows: "Anything more?")
    #expect(try desk.storedCase().interview?.answers["child[2]/age"] == "9")
  }

  @Test func `the inner repeat is asked about before the outer one`() throws {
    let desk = try JourneyDesk(
      survey: """
        type,name,label
        text,name,Name?
        begin_repeat,job,Job
        text,work,Which work?
        begin_repeat,task,Task
        text,what,Which task?
        end_repeat,,
        end_repeat,,
        """
    )
    let inner = newCase + typed("Aino") + add + typed("Cook")
    let outer = inner + add + typed("Soup") + goOn
    let (frames, _) = try desk.press(outer + add + typed("Baker") + add + typed("Bread"))
    try expect(frames[inner.count], shows: "Job 1")
    try expect(frames[inner.count], shows: "Add: Task?")
    try expect(frames[outer.count], shows: "Add another: Job? There is 1 now.")
    try expect(frames.last, shows: "Job 2")
    try expect(frames.last, shows: "Add another: Task? There is 1 now.")
    #expect(try desk.storedCase().interview?.answers["job[2]/task[1]/what"] == "Bread")
  }

  @Test func `two repeats in a row are asked about one after the other`() throws {
    let desk = try JourneyDesk(
      survey: """
        type,name,label
        begin_repeat,job,Job
        text,work,Which work?
        end_repeat,,
        begin_repeat,card,Card
        text,which,Which card?
        end_repeat,,
        """
    )
    let job = newCase + add + typed("Cook") + goOn
    let (frames, state) = try desk.press(job + add + typed("Hygiene") + goOn + finish)
    try expect(frames[newCase.count], shows: "Add: Job?")
    try expect(frames[job.count], shows: "Add: Card?")
    try expect(frames.last, shows: "The assessment is complete")
    #expect(try session(of: state).isFinished)
    #expect(try desk.storedCase().interview?.answers["card[1]/which"] == "Hygiene")
  }

  @Test func `a form that begins with a repeat begins with its prompt, also after all is undone`()
    throws
  {
    let desk = try JourneyDesk(
      survey: """
        type,name,label
        begin_repeat,job,Job
        text,work,Which work?
        end_repeat,,
        """
    )
    let (frames, _) = try desk.press(newCase + [.pageUp] + add + [.function(8)])
    try expect(frames[newCase.count], shows: "Add: Job?")
    try expect(frames[newCase.count + 1], shows: "Add: Job?")
    try expect(frames[newCase.count + 2], shows: "Which work?")
    try expect(frames.last, shows: "Add: Job?")
  }

  @Test func `pasting and odd keys at the prompt change nothing`() throws {
    let desk = try jobs()
    let asked = (newCase + typed("Aino")).map(Event.key)
    let (frames, state) = try desk.play(
      asked + [
        .paste("1\n2\nDROP"), .key(.character("x")), .key(.character("e")), .key(.delete),
        .key(.function(12)), .key(.alt("q")), .resized(Size(rows: 10, columns: 40)),
      ]
    )
    try expect(frames.last, shows: "Add: Job?")
    #expect(try session(of: state).answers.count == 1)
  }

  @Test func `Esc at the prompt leaves for the clients with every answer`() throws {
    let desk = try jobs()
    let (frames, _) = try desk.press(newCase + typed("Aino") + [.escape])
    try expect(frames.last, shows: "assessment 1/~2")
    #expect(try desk.storedCase().interview?.answers["name"] == "Aino")
  }
}

/// The interview on the screen.
func session(of state: AppState) throws -> InterviewSession {
  guard case .interview(let interview) = state.screen else {
    throw NotOnScreen(description: "no interview is on the screen")
  }
  return interview.session
}

struct NotOnScreen: Error, CustomStringConvertible {
  let description: String
}
