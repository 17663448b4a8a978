import Catalogue
import Testing

@testable import Matching

@Suite struct DailyRuleTests {
  @Test func `times outside the client's week wait for arrangements`() throws {
    let match = try match(sampleOffering(times: [.day, .evening]), for: sampleClient())
    #expect(match.verdict == .notYet)
    #expect(match.said("E10") == ["E10/times failed"])
    #expect(match.actions == [.freeTimes([.evening])])
  }

  @Test func `when care is not arranged, arranging it opens the times as freeing them does`() throws
  {
    var client = try sampleClient()
    client.timeGrid = .known([.evening])
    client.careArranged = .known(.no)
    let match = try match(sampleOffering(), for: client)
    #expect(
      match.unlock.map { $0.steps.map(\.action) } == [[.freeTimes([.day])], [.arrangeCare]]
    )
    #expect(match.unlock.map(\.months) == [1, 2])
  }

  @Test func `unknown times are asked of the client or of the provider`() throws {
    var client = try sampleClient()
    client.timeGrid = .refused
    let asked = try match(sampleOffering(), for: client)
    #expect(asked.said("E10") == ["E10/times asks timeGrid"])
    let unstated = try match(sampleOffering(times: []), for: sampleClient())
    #expect(unstated.said("E10") == ["E10/times asks the provider times"])
    #expect(unstated.verdict == .check)
  }

  @Test func `independent study has no times that could fail`() throws {
    let offering = sampleOffering(modes: [.independent], times: [.evening])
    #expect(try match(offering, for: sampleClient()).verdict == .open)
  }

  @Test func `a way over the limit is a check and closes nothing`() throws {
    var client = try sampleClient()
    client.travelMinutes = .known(40)
    let far = try match(sampleOffering(municipality: "245"), for: client)
    #expect(far.verdict == .check)
    #expect(far.said("E11") == ["E11/limit failed"])
    let near = try match(sampleOffering(), for: client)
    #expect(near.verdict == .open)
  }

  @Test func `a way nobody has measured is a check, and online study has none`() throws {
    let unmeasured = sampleOffering(municipality: "091")
    #expect(
      try match(unmeasured, for: sampleClient()).said("E11") == ["E11/limit lacks the travel time"]
    )
    let online = sampleOffering(municipality: "091", modes: [.online])
    #expect(try match(online, for: sampleClient()).verdict == .open)
  }

  @Test func `without a home municipality the way is asked`() throws {
    var client = try sampleClient()
    client.homeMunicipality = .known(.none)
    let match = try match(sampleOffering(), for: client)
    #expect(match.said("E11") == ["E11/limit asks homeMunicipality"])
  }

  @Test func `a field or nights the client does not want are excluded`() throws {
    var client = try sampleClient()
    client.timeGrid = .known([.day, .night])
    client.vetoes = .known([.field("care"), .nightWork])
    #expect(try match(sampleOffering(), for: client).verdict == .open)
    let care = try match(sampleOffering(field: "care"), for: client)
    #expect(care.said("E1") == ["E1/field failed"])
    let night = try match(sampleOffering(times: [.day, .night]), for: client)
    #expect(night.verdict == .excluded)
    #expect(night.said("E1") == ["E1/night failed"])
  }

  @Test func `several times of day are checked when the client does not want shifts`() throws {
    var client = try sampleClient()
    client.timeGrid = .known([.day, .evening])
    client.vetoes = .known([.shiftWork])
    let match = try match(sampleOffering(times: [.day, .evening]), for: client)
    #expect(match.verdict == .check)
    #expect(match.said("E1") == ["E1/shifts failed"])
  }

  @Test func `a field not stated is checked when some field is vetoed`() throws {
    var client = try sampleClient()
    client.vetoes = .known([.field("care")])
    let match = try match(sampleOffering(field: nil), for: client)
    #expect(match.said("E1") == ["E1/field asks the provider field"])
  }

  @Test func `safety conditions are always talked over and never block`() throws {
    let applies = try match(sampleOffering(hasSafetyConditions: true), for: sampleClient())
    #expect(applies.verdict == .check)
    let unstated = try match(sampleOffering(hasSafetyConditions: nil), for: sampleClient())
    #expect(unstated.said("E12") == ["E12/conditions asks the provider safetyConditions"])
    let course = sampleOffering(kind: .integrationTraining, hasSafetyConditions: nil)
    #expect(try match(course, for: sampleClient()).verdict == .open)
  }

  @Test func `what is closed or has started is excluded, with the day`() throws {
    let closed = try day("2026-11-23")
    let late = try match(sampleOffering(applicationEnd: closed), for: sampleClient())
    #expect(late.verdict == .excluded)
    #expect(late.reasons(of: "E21").map(\.arguments) == [[.applicationEnd: .day(closed)]])
    let past = try match(sampleOffering(start: closed), for: sampleClient())
    #expect(past.said("E21") == ["E21/started failed"])
    let today = sampleOffering(start: try day("2026-12-24"), applicationEnd: try sampleDay())
    #expect(try match(today, for: sampleClient()).verdict == .open)
  }

  @Test func `a continuous start is never past and a missing start is asked`() throws {
    let old = try day("2026-01-07")
    let continuous = sampleOffering(start: old, hasContinuousStart: true)
    #expect(try match(continuous, for: sampleClient()).verdict == .open)
    let missing = try match(sampleOffering(start: nil), for: sampleClient())
    #expect(missing.said("E21") == ["E21/started asks the provider start"])
  }

  @Test func `a start before the client can begin is checked`() throws {
    var client = try sampleClient()
    let later = try day("2027-03-01")
    client.earliestStart = .known(later)
    let match = try match(sampleOffering(), for: client)
    let start = try day("2027-01-11")
    #expect(match.said("E21") == ["E21/early failed"])
    #expect(
      match.reasons(of: "E21").map(\.arguments) == [
        [.start: .day(start), .earliestStart: .day(later)]
      ]
    )
  }
}
