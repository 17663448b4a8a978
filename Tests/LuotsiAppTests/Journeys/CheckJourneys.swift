import Interview
import TerminalUI
import Testing

@testable import LuotsiApp

/// Soft checks, and picks that another answer takes away.
@Suite struct CheckJourneys {
  private func desk() throws -> JourneyDesk {
    try JourneyDesk(
      survey: """
        type,name,label,constraint,constraint_message,choice_filter,bind::luotsi:constraint_level
        integer,age,Age?,. < 70,Most are under 70.,,soft
        select_one region,region,Region?,,,,
        select_one town,town,Town?,,,region = ${region},
        text,more,Anything more?,,,,
        """,
      choices: """
        list_name,name,label,region
        region,south,South,
        region,north,North,
        town,vantaa,Vantaa,south
        town,oulu,Oulu,north
        """,
    )
  }

  @Test func `a second Enter keeps an unusual answer, and the log knows`() throws {
    let desk = try desk()
    let first = newCase + typed("75")
    let (frames, _) = try desk.press(first + [.enter])
    try expect(frames[first.count], shows: "! Most are under 70. Enter again keeps the answer.")
    try expect(frames.last, shows: "Region?")
    let record = try #require(try desk.storedCase().interview)
    #expect(record.answers["age"] == "75")
    #expect(record.events.events.contains { $0.event == "unusual kept" })
  }

  @Test func `typing something else instead is checked anew`() throws {
    let desk = try desk()
    let other = newCase + typed("75") + emptied + typed("80")
    let (frames, _) = try desk.press(other + emptied + typed("57"))
    try expect(frames[other.count], shows: "! Most are under 70.")
    try expect(frames.last, shows: "Region?")
    #expect(try desk.storedCase().interview?.answers["age"] == "57")
  }

  @Test func `text pasted over an unusual answer is checked anew`() throws {
    let desk = try desk()
    let events = (newCase + typed("75")).map(Event.key) + [.paste("0"), .key(.enter)]
    let (frames, _) = try desk.play(events)
    try expect(frames.last, shows: "! Most are under 70.")
    #expect(try desk.storedCase().interview?.answers["age"] == nil)
  }

  @Test func `paging on does not keep an unusual answer`() throws {
    let desk = try desk()
    let (frames, _) = try desk.press(newCase + typed("75") + [.pageDown])
    try expect(frames.last, shows: "Age?")
    #expect(try desk.storedCase().interview?.answers["age"] == nil)
  }

  @Test func `a pick that is no longer offered is taken out and said so, and undo returns it`()
    throws
  {
    let desk = try desk()
    let picked: [Key] = newCase + typed("30") + [.character("1"), .character("1")]
    let changed = picked + [.pageUp, .pageUp, .character("2")]
    let (frames, _) = try desk.press(changed)
    let notice = try #require(frames.last)
    try expect(notice, shows: "“Vantaa” no longer fits “Town?” and was taken")
    try expect(notice, shows: "z undoes.")
    #expect(try desk.storedCase().interview?.answers["town"] == nil)

    let (again, _) = try desk.press([.enter])
    try expect(again.last, hides: "no longer fits")

    let other = try self.desk()
    _ = try other.press(changed + [.character("z")])
    #expect(try other.storedCase().interview?.answers["town"] == "vantaa")
    #expect(try other.storedCase().interview?.answers["region"] == "south")
  }

  @Test func `a list that offers nothing says why and can be passed`() throws {
    let desk = try desk()
    let empty: [Key] = newCase + typed("30") + [.character("e")]
    let (frames, _) = try desk.press(empty + [.enter])
    try expect(frames[empty.count], shows: "No choices: they depend on earlier answers.")
    try expect(frames.last, shows: "Anything more?")
  }
}
