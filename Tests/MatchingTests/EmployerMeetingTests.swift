import Catalogue
import CivilDates
import Testing

@testable import Matching

@Suite struct EmployerMeetingTests {
  private func meeting(_ need: EmployerNeed, _ client: Profile) throws -> EmployerMeeting {
    try matcher([apprenticeship()], needs: [need])
      .employerMeeting(need, apprenticeship(), for: client, on: sampleDay())
  }

  private func point(
    _ place: Int,
    _ need: EmployerNeed,
    _ client: Profile,
  ) throws -> MeetingPoint { try meeting(need, client).points[place] }

  @Test func `when both sides have told everything there is nothing to ask`() throws {
    let meeting = try meeting(sampleNeed(), sampleClient())
    #expect(meeting.points.map(\.state) == Array(repeating: .fits, count: 6))
    #expect(meeting.asks.isEmpty)
    #expect(!meeting.fallsShort)
  }

  @Test func `of a silent client and a silent employer everything is asked, and nothing is a no`()
    throws
  {
    let need = sampleNeed(
      field: nil,
      weeklyHours: nil,
      minimumLevel: nil,
      start: nil,
      places: nil,
    )
    let meeting = try meeting(need, Profile())
    #expect(meeting.points.map(\.state) == Array(repeating: .ask, count: 6))
    #expect(!meeting.fallsShort)
    #expect(
      meeting.asks == [
        .client(.interests), .employer(.hours), .employer(.languageLevel), .client(.finnish),
        .employer(.start), .client(.earliestStart), .client(.homeMunicipality),
        .client(.travelLimit), .employer(.places),
      ]
    )
  }

  @Test func `25 hours a week are enough and 24 are not`() throws {
    #expect(try point(1, sampleNeed(weeklyHours: 25), sampleClient()).state == .fits)
    let short = try point(1, sampleNeed(weeklyHours: 24), sampleClient())
    #expect(short.state == .short)
    #expect(short.subject == .hours(offered: 24, minimum: 25))
  }

  @Test func `the client's weakest skill is held against the employer's level`() throws {
    var client = try sampleClient()
    client.languages.fi.speaking = .known(.a21)
    let short = try point(2, sampleNeed(), client)
    #expect(short.state == .short)
    #expect(short.subject == .language(.fi, wanted: .b11, lowest: .a21, highest: .a21))
  }

  @Test func `a skill that is known to be too low decides, though the others are not known`() throws
  {
    var client = Profile()
    client.languages.fi.speaking = .known(.a13)
    #expect(try point(2, sampleNeed(), client).state == .short)
    client.languages.fi.speaking = .known(.b21)
    #expect(try point(2, sampleNeed(), client).state == .ask)
  }

  @Test func `a client who is free too late and a start that is past do not meet`() throws {
    var client = try sampleClient()
    client.earliestStart = .known(try day("2027-01-12"))
    #expect(try point(3, sampleNeed(), client).state == .short)
    #expect(try point(3, sampleNeed(start: try day("2026-10-01")), client).state == .short)
  }

  @Test func `the way to work is held against the client's limit`() throws {
    var client = try sampleClient()
    #expect(try point(4, sampleNeed(), client).subject == .way(minutes: 25, limit: 60))
    client.travelMinutes = .known(20)
    #expect(try point(4, sampleNeed(), client).state == .short)
    client.homeMunicipality = .known(.municipality("753"))
    #expect(try point(4, sampleNeed(), client).asks == [.travelTime])
  }

  @Test func `a veto and a complete list without the field do not meet`() throws {
    var client = try sampleClient()
    client.vetoes = .known([.field("kitchen")])
    #expect(try point(0, sampleNeed(), client).state == .short)
    client.vetoes = .known([])
    client.interests = .known([.known(.choice("care")), .known(.noMore), .known(.noMore)])
    #expect(try point(0, sampleNeed(), client).state == .short)
    client.interests = .known([.known(.choice("care"))])
    #expect(try point(0, sampleNeed(), client).state == .ask)
  }

  @Test func `only apprenticeships of the same work meet a need, the fewest shortfalls first`()
    throws
  {
    let offerings = [
      apprenticeship(id: "cook"),
      sampleOffering(id: "school"),
      sampleOffering(id: "other", kind: .apprenticeship, occupations: ["9412"]),
    ]
    let needs = [
      sampleNeed("a-short", weeklyHours: 20), sampleNeed("b-asks", places: nil),
      sampleNeed("c-fits"), sampleNeed("d-other", occupation: "5321"),
    ]
    let meetings = try matcher(offerings, needs: needs)
      .employerMeetings(for: sampleClient(), on: sampleDay())
    #expect(meetings.map(\.need) == ["c-fits", "b-asks", "a-short"])
    #expect(meetings.allSatisfy { $0.offering == "cook" })
  }

  @Test func `one offering can be asked for alone`() throws {
    let offerings = [apprenticeship(id: "one"), apprenticeship(id: "two")]
    let meetings = try matcher(offerings, needs: [sampleNeed()])
      .employerMeetings(for: sampleClient(), on: sampleDay(), offering: "two")
    #expect(meetings.map(\.offering) == ["two"])
  }
}
