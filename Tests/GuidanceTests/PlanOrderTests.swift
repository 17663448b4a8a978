import CivilDates
import Testing

@testable import Guidance

@Suite struct PlanOrderTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func record(_ entries: [PlanEntry]) -> GuidanceRecord {
    var record = GuidanceRecord()
    for entry in entries { record.make(.add(entry), by: "Aino", naming: .random()) }
    return record
  }

  private func step(_ text: String, due: String? = nil, done: String? = nil) throws -> PlanEntry {
    .step(
      PlanStep(text: text, doer: .client, due: try due.map(day), done: try done.map(day))
    )
  }

  private func meeting(_ day: String, held: Bool? = nil) throws -> PlanEntry {
    .meeting(Meeting(on: try self.day(day), detail: "", wasHeld: held))
  }

  @Test func `steps are read by their day, without one after them, done ones last`() throws {
    let record = try record([
      step("done", done: "2026-11-01"), step("some day"), step("later", due: "2027-01-01"),
      step("soon", due: "2026-12-01"),
    ])
    #expect(record.orderedSteps.map(\.entry.text) == ["soon", "later", "some day", "done"])
  }

  @Test func `the next meeting stands first, those that are over after all that are ahead`() throws
  {
    let record = try record([
      meeting("2026-11-01"), meeting("2026-12-24"), meeting("2026-11-24"), meeting("2026-11-20"),
    ])
    let days = try record.orderedMeetings(today: day("2026-11-24")).map(\.entry.on.description)
    #expect(days == ["2026-11-24", "2026-12-24", "2026-11-20", "2026-11-01"])
  }

  @Test func `a list of clients gets open meetings and the step to be done next`() throws {
    let record = try record([
      step("later", due: "2027-01-01"), step("soon", due: "2026-12-01"),
      step("done", due: "2026-10-01", done: "2026-10-02"),
      meeting("2026-11-20", held: true), meeting("2026-12-24"), meeting("2026-11-24"),
    ])
    let digest = try #require(PlanDigest(record))
    #expect(digest.step?.text == "soon")
    #expect(digest.meetings.map(\.on.description) == ["2026-11-24", "2026-12-24"])
    #expect(try digest.nextMeeting(from: day("2026-11-25"))?.on == day("2026-12-24"))
    #expect(try digest.nextMeeting(from: day("2027-01-01")) == nil)
  }

  @Test func `where everything is done there is no digest`() throws {
    let record = try record([
      step("done", done: "2026-10-02"), meeting("2026-11-20", held: false),
    ])
    #expect(PlanDigest(record) == nil)
  }

  @Test func `an entry is put in the place of the one with its name, and is removed by it`() throws
  {
    var record = GuidanceRecord()
    let id = EntryID.random()
    record.make(.add(try step("call")), by: "Aino", naming: id)
    #expect(record[id] == (try step("call")))
    record.make(.put(try step("call", done: "2026-12-01"), id), by: "Aino", naming: .random())
    #expect(record.steps.count == 1)
    #expect(record[id] == (try step("call", done: "2026-12-01")))
    record.make(.remove(id), by: "Aino", naming: .random())
    #expect(record.isEmpty)
  }

  @Test func `what is told and permitted is noted with who wrote it down`() throws {
    var record = GuidanceRecord()
    let told = GuidanceChange.told(
      on: try day("2026-11-24"),
      language: "so",
      withInterpreter: true,
    )
    record.make(told, by: "Aino", naming: .random())
    #expect(record.information?.by == "Aino")
    #expect(record.information?.withInterpreter == true)
    let refused = GuidanceChange.consent(.support, isGiven: false, on: try day("2026-11-24"))
    record.make(refused, by: "Aino", naming: .random())
    #expect(record.permits(.support) == false)
    #expect(record.permits(.school) == nil)
    #expect(record.refusedPurposes == ["support"])
  }
}
