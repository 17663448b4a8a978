import Interview
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct FinishingJourneys {
  private func desk() throws -> JourneyDesk {
    try JourneyDesk(
      survey: """
        type,name,label,required
        text,name,Name?,yes
        text,more,Anything more?,
        """
    )
  }

  private let ended: [Key] = newCase + typed("Aino") + typed("No")
  private var finished: [Key] { ended + finish }

  @Test func `a finished interview opens at its end, and back asks why`() throws {
    let desk = try desk()
    let (left, _) = try desk.press(finished + [.enter])
    try expect(left.last, shows: "suggestions stored")
    let reason = typed("A new phone number")
    let (frames, _) = try desk.press([.enter, .pageUp] + reason)
    try expect(frames[1], shows: "The assessment is complete")
    try expect(frames[2], shows: "Why is it opened again?")
    try expect(frames.last, shows: "Anything more?")
    let record = try #require(try desk.storedCase().interview)
    #expect(record.finishedAt == nil)
    #expect(record.events.events.contains { $0.reason == "A new phone number" })
  }

  @Test func `Esc instead of a reason leaves it finished, and so does an empty reason`() throws {
    let desk = try desk()
    _ = try desk.press(finished + [.enter])
    let (frames, state) = try desk.press([.enter, .pageUp, .enter] + characters("x") + [.escape])
    try expect(frames[3], shows: "Why is it opened again?")
    try expect(frames.last, shows: "The assessment is complete")
    #expect(try session(of: state).isFinished)
    #expect(try desk.storedCase().interview?.finishedAt != nil)
  }

  @Test func `Enter on a required question without an answer asks once, then goes on`() throws {
    let desk = try desk()
    let (frames, _) = try desk.press(newCase + [.enter, .enter])
    let asked = frames[newCase.count + 1]
    try expect(asked, shows: "Name?")
    try expect(asked, shows: "! An answer is needed")
    try expect(asked, shows: "Enter again leaves it open.")
    try expect(frames.last, shows: "Anything more?")
  }

  @Test func `what is missing is listed, Enter goes there, and nothing is finished`() throws {
    let desk = try desk()
    let paged: [Key] = newCase + [.pageDown, .pageDown]
    let (frames, state) = try desk.press(paged + [.enter])
    try expect(frames[paged.count], shows: "Not finished yet: 1 answer missing.")
    try expect(frames[paged.count], shows: "Answer missing (1)")
    try expect(frames[paged.count], shows: "▸ 1  Name?")
    try expect(frames.last, shows: "Name?")
    #expect(try !session(of: state).isFinished)
  }

  @Test func `leaving in every state keeps every answer`() throws {
    let states: [[Key]] = [
      [], characters("half"), [.function(7)] + characters("a remark") + [.escape],
      [.function(1), .escape],
    ]
    for keys in states {
      let desk = try desk()
      _ = try desk.press(newCase + typed("Aino") + keys + [.escape])
      let record = try #require(try desk.storedCase().interview)
      #expect(record.answers["name"] == "Aino")
      #expect(record.events.events.last?.event == "form exit")
    }
  }
}
