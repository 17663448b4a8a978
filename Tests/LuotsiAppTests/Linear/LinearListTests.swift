import CaseStore
import Foundation
import TerminalUI
import Testing

@testable import LuotsiApp

/// The ranked list read row by row, marked, and printed.
@Suite struct LinearListTests {
  private let toList = newCaseLines + ["", "yes", "12", "1", "a job", "="]

  private func said(_ turn: [String]) -> String { turn.joined(separator: " ") }

  @Test func `the list is read in its sections, with verdicts in words, some rows at a time`()
    throws
  {
    let talk = try JourneyDesk().talk(toList + ["more"])
    let list = said(talk.turns[8])
    #expect(list.contains("Suggestions"))
    #expect(list.contains("1: ") && list.contains("Points "))
    #expect(list.contains(". Check. ") || list.contains(". Open. "))
    #expect(talk.turns[8].last?.hasSuffix(" more lines: more.") == true)
    #expect(!list.contains("40: "))
    #expect(said(talk.turns[9]).contains("40: "))
  }

  @Test func `a number reads the reasons of a row with their sources`() throws {
    let talk = try JourneyDesk().talk(toList + ["2", "back", "what if", "back"])
    let reasons = said(talk.turns[9])
    #expect(talk.turns[9].first?.hasPrefix("2: ") == true)
    #expect(reasons.contains("[") && reasons.contains("Points"))
    // Rows that were read are not read again on the way back.
    #expect(talk.turns[10].count < 6)
    #expect(talk.turns[11].first?.contains("What if") == true)
  }

  @Test func `a row is chosen, pinned and hidden with a reason, by its number`() throws {
    let desk = try JourneyDesk()
    let talk = try desk.talk(
      toList + ["choose 3", "pin 2", "", "asked for it", "hide 5", "too far"]
    )
    #expect(said(talk.turns[9]).hasPrefix("3: "))
    #expect(said(talk.turns[9]).contains("Chosen."))
    #expect(talk.prompts[10] == "Reason:")
    #expect(talk.turns[11].first == "Pin:" || talk.turns[11].first?.hasPrefix("Pin: ") == true)
    #expect(said(talk.turns[12]).contains("Pinned, asked for it."))
    let decision = try #require(try desk.storedCase().decision)
    #expect(decision.chosen.count == 1)
    #expect(decision.choices?.pins.count == 1 && decision.choices?.hides.count == 1)
  }

  @Test func `the list is printed here, or to a new file that is named`() throws {
    let desk = try JourneyDesk()
    let file = FileManager.default.temporaryDirectory
      .appending(path: "luotsi-\(UUID().uuidString).txt").path
    let talk = try desk.talk(toList + ["print", "", "print " + file, "print", file])
    #expect(talk.prompts[9].hasPrefix("The name of the file"))
    #expect(said(talk.turns[10]).contains("Suggested trainings"))
    #expect(said(talk.turns[10]).contains("Example data"))
    #expect(said(talk.turns[11]).contains("The list is written:"))
    #expect(said(talk.turns[13]).contains("is there already and was left alone"))
    let written = try String(contentsOfFile: file, encoding: .utf8)
    #expect(written.contains("Suggested trainings") && written.contains("Example data"))
    try FileManager.default.removeItem(atPath: file)
  }

  @Test func `without a client there is nothing to print, and no question to go to`() throws {
    let talk = try JourneyDesk().talk(["print", "questions", "jump 1"])
    #expect(talk.turns[1] == ["There is no list to print: open a client first."])
    #expect(said(talk.turns[2]).hasPrefix("There are no questions here"))
    #expect(talk.turns[3] == talk.turns[2])
  }

  @Test func `a step of the plan is added field by field`() throws {
    let desk = try JourneyDesk()
    let talk = try desk.talk(
      newCaseLines + ["plan", "1", "call the school", "2", "31.12.2026", "back"]
    )
    #expect(talk.prompts[4] == "What:")
    #expect(talk.turns[5].prefix(3) == ["1: client", "2: advisor", "3: somebody else"])
    #expect(said(talk.turns[7]).contains("call the school"))
    let steps = try desk.storedCase().guidance.orderedSteps
    #expect(steps.map(\.entry.text) == ["call the school"])
    #expect(steps.first?.entry.doer == .advisor)
    #expect(steps.first?.entry.due?.description == "2026-12-31")
  }

  @Test func `what the client was told and permits is noted`() throws {
    let desk = try JourneyDesk()
    _ = try desk.talk(
      newCaseLines + ["rights", "1", "Arabic", "there", "24.11.2026", "agrees 2"]
    )
    let guidance = try desk.storedCase().guidance
    #expect(guidance.information?.language == "Arabic")
    #expect(guidance.information?.withInterpreter == true)
    #expect(guidance.consents.values.filter(\.isGiven).count == 1)
  }

  @Test func `services, days, pathways and the catalogue are read and left`() throws {
    let talk = try JourneyDesk().talk(
      toList + [
        "services", "1", "back", "back", "days", "back", "pathways", "back", "trainings", "cook",
        "1", "back",
      ]
    )
    #expect(said(talk.turns[9]).contains("Services"))
    #expect(talk.turns[10].count > 2)
    #expect(said(talk.turns[13]).contains("Days"))
    let ways = said(talk.turns[15])
    #expect(ways.contains("Pathways") || ways.contains("ccupation"), "\(ways)")
    #expect(said(talk.turns[17]).contains("Trainings"))
    #expect(
      said(talk.turns[18]).contains("1: ") && said(talk.turns[18]).lowercased().contains("cook")
    )
  }
}
