import CaseStore
import Interview
import TerminalUI
import Testing

@testable import LuotsiApp

/// Interviews held as lines: each type of question, and what may happen to an answer.
@Suite struct LinearInterviewTests {
  private func desk(_ row: String) throws -> JourneyDesk {
    try JourneyDesk(
      survey: """
        type,name,label,constraint,constraint_message,required,bind::luotsi:constraint_level
        \(row)
        text,after,And after that?,,,,
        """,
      choices: """
        list_name,name,label
        fruit,apple,Apple
        fruit,pear,Pear
        fruit,plum,Plum
        """,
    )
  }

  private func stored(_ desk: JourneyDesk) throws -> AnswerTable {
    try #require(try desk.storedCase().interview?.answers)
  }

  @Test(arguments: [
    ("select_one fruit", "2", "pear"), ("select_one fruit", "plum", "plum"),
    ("select_multiple fruit", "1 3", "apple plum"),
    ("select_multiple fruit", "3,1,1", "apple plum"),
    ("rank fruit", "3 1 2", "plum apple pear"), ("text", "the sea", "the sea"),
    ("text", " ?", "?"), ("integer", "12", "12"), ("decimal", "7.5", "7.5"),
    ("date", "24.12.2026", "2026-12-24"), ("time", "8:30", "08:30:00.000"),
    ("acknowledge", "1", "OK"),
  ])
  func `an answer is typed on one line`(type: String, line: String, stored answer: String) throws {
    let desk = try desk("\(type),q,Which?,,,,")
    let talk = try desk.talk(newCaseLines + [line])
    #expect(talk.turns[3].first == "Question 2: And after that?")
    #expect(try stored(desk)["q"] == .text(answer))
  }

  @Test func `the choices are said with their numbers before one is asked for`() throws {
    let talk = try desk("select_one fruit,q,Which?,,,,").talk(newCaseLines)
    #expect(talk.turns[2] == ["Question 1: Which?", "1: Apple.", "2: Pear.", "3: Plum."])
    #expect(talk.prompts.last == "Number 1–3:")
  }

  @Test func `what was picked of several is what is typed anew, and 0 takes all away`() throws {
    let desk = try desk("select_multiple fruit,q,Which?,,,,")
    let again = try desk.talk(newCaseLines + ["1 2", ":back", "2 3"])
    #expect(again.turns[4].contains("The answer now: Apple, Pear."))
    #expect(try stored(desk)["q"] == "pear plum")
    _ = try desk.talk(["1", ":back", "0"])
    #expect(try stored(desk)["q"] == nil)
  }

  @Test func `a number out of range and a rank given twice change nothing`() throws {
    let desk = try desk("rank fruit,q,Which?,,,,")
    let talk = try desk.talk(newCaseLines + ["4", "1 1", "99999999999999999999"])
    #expect(talk.turns[3] == ["The number is between 1 and 3."])
    #expect(talk.turns[4] == ["A number stands twice in the order. Write each once."])
    #expect(talk.turns[5] == talk.turns[3])
    #expect(talk.prompts.last == "Numbers, the most important first, such as 3 1 2:")
  }

  @Test func `a refused answer is told each time and asked again`() throws {
    let desk = try desk("integer,q,How many?,. < 9,Under nine.,,")
    let talk = try desk.talk(newCaseLines + ["many", "10", "10", "8"])
    #expect(talk.turns[3] == ["'many' is not a whole number. Write, for example, 12."])
    #expect(talk.turns[4] == ["Under nine."])
    #expect(talk.turns[5] == ["Under nine."])
    #expect(try stored(desk)["q"] == "8")
  }

  @Test func `an unusual answer is kept when that is said`() throws {
    let desk = try desk("integer,q,How many?,. < 9,Rarely more.,,soft")
    let talk = try desk.talk(newCaseLines + ["10", ":keep"])
    #expect(talk.turns[3] == ["Rarely more. Type :keep to keep it."])
    #expect(talk.turns[4].first == "Question 2: And after that?")
    #expect(try stored(desk)["q"] == "10")
  }

  @Test(arguments: [
    ("don't know", AnswerStatus.dontKnow), (":rather", .refused), (":does not", .notApplicable),
    ("ei tiedä", .dontKnow), ("vill inte", .refused), (":e", .dontKnow),
  ])
  func `why there is no answer is said by name`(line: String, status: AnswerStatus) throws {
    for type in ["text", "select_one fruit"] {
      let talk = try desk("\(type),q,Which?,,,,").talk(newCaseLines + [line, ":jump q"])
      guard case .interview(let interview) = talk.state.screen else {
        Issue.record("no interview")
        return
      }
      #expect(interview.answer == .status(status), "\(type)")
    }
  }

  @Test func `an empty line answers nothing, and an equals sign has the question said again`()
    throws
  {
    let talk = try desk("select_one fruit,q,Which?,,,,").talk(newCaseLines + ["", "="])
    #expect(talk.turns[3] == talk.turns[2])
    #expect(talk.turns[4] == talk.turns[2])
  }

  @Test func `what must be answered and is passed by is told`() throws {
    let talk = try desk("select_one fruit,q,Which?,,,yes,").talk(newCaseLines + ["forward"])
    #expect(
      talk.turns[3].prefix(2) == [
        "The one before was left open, and needs an answer before the assessment is",
        "complete.",
      ]
    )
  }

  @Test func `back, undo, and a jump by number, name or words`() throws {
    let talk = try desk("integer,count,How many?,,,,").talk(
      newCaseLines + ["3", ":jump 1", ":jump after", ":jump how MANY", ":undo", ":jump 9"]
    )
    #expect(talk.turns[4] == ["Question 1: How many?", "The answer now: 3."])
    #expect(talk.turns[5].first == "Question 2: And after that?")
    #expect(talk.turns[6].first == "Question 1: How many?")
    #expect(talk.turns[7] == ["Done."])
    #expect(talk.turns[8].first?.hasPrefix("No such question is asked now.") == true)
  }

  @Test func `a remark is written, and stands with its question`() throws {
    let desk = try desk("text,q,Which?,,,,")
    let talk = try desk.talk(newCaseLines + [":remark", "tired today", "="])
    #expect(talk.prompts[3] == "Answer:")
    #expect(talk.turns[5].contains("Remark: tired today"))
    #expect(try desk.storedCase().interview?.remarks.values.contains("tired today") == true)
  }

  @Test func `one more of a repeat is added or not, by number or in words`() throws {
    let desk = try JourneyDesk(
      survey: """
        type,name,label
        begin_repeat,job,Job
        text,work,Which work?
        end_repeat,,
        text,more,Anything more?
        """
    )
    let talk = try desk.talk(newCaseLines + ["1", "Cook", "add", "Baker", "2"])
    #expect(talk.turns[2] == ["Add: Job?", "1: Add.", "2: Go on."])
    #expect(talk.turns[3].suffix(2) == ["Question 1: Which work?", "Job 1."])
    #expect(talk.turns[4].first?.hasPrefix("Add another: Job?") == true)
    #expect(talk.turns[7].first == "Question 3: Anything more?")
    #expect(try stored(desk)["job[2]/work"] == "Baker")
  }

  @Test func `what is missing at the end is said, and its number leads there`() throws {
    let desk = try JourneyDesk(
      survey: """
        type,name,label,required
        text,name,Name?,yes
        text,more,Anything more?,
        """
    )
    let talk = try desk.talk(newCaseLines + [":forward", "no", "1", "Aino", "finish", ""])
    #expect(talk.turns[4].joined(separator: " ").contains("Not finished yet: 1 answer missing."))
    #expect(talk.turns[5].first == "Question 1: Name?")
    #expect(talk.turns[7].joined(separator: " ").contains("The assessment is complete"))
    #expect(talk.turns[8].first == "Luotsi, Clients. 1 client.")
    #expect(try desk.storedCase().interview?.finishedAt != nil)
  }

  @Test func `lines that end in the middle of an interview lose no answer`() throws {
    let desk = try desk("integer,q,How many?,,,,")
    let talk = try desk.talk(newCaseLines + ["3"])
    #expect(talk.state.isFinished)
    #expect(try stored(desk)["q"] == "3")
  }
}
