import Catalogue
import RepeatableNumbers
import Testing

@testable import Matching

/// What another fact would change; a failing random case prints its seed.
@Suite struct WhatIfTests {
  @Test func `a higher level of Finnish opens the training and says which rule let go`() throws {
    var client = try sampleClient()
    client.languages.fi = skill(.a13, evidence: .test)
    let catalogue = sampleCatalogue([
      sampleOffering(id: "asks-more"), sampleOffering(id: "asks-little", minimumLevel: .a11),
    ])
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let changed = FactChange.languageLevel(.fi, .b11).applied(to: client)
    let difference = matcher.whatIf(changed, insteadOf: client, on: try sampleDay())
    let change = try #require(difference.changes.first)
    #expect(change.offering == "asks-more")
    #expect(change.before?.verdict == .notYet && change.after?.verdict == .open)
    #expect((change.before?.place, change.after?.place) == (2, 2))
    #expect(change.parts.map(\.criterion) == [.languageMargin])
    #expect(change.reasonsGone.map { "\($0.rule)/\($0.clause)" }.contains("E3/level"))
    #expect(difference.countsBefore.open == 1 && difference.countsAfter.open == 2)
  }

  @Test func `what opens is told before what closes, and both before what only moves`() throws {
    var client = try sampleClient()
    client.timeGrid = .known([.day])
    let catalogue = sampleCatalogue([
      sampleOffering(id: "day"), sampleOffering(id: "evening", times: [.evening]),
      sampleOffering(id: "own-time", modes: [.independent]),
    ])
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    var changed = client
    changed.timeGrid = .known([.evening])
    let difference = matcher.whatIf(changed, insteadOf: client, on: try sampleDay())
    #expect(difference.changes.map(\.offering) == ["evening", "day"])
    #expect(difference.changes.map(\.hasOpened) == [true, false])
    #expect(difference.changes.map(\.hasClosed) == [false, true])
  }

  @Test("Asking and comparing two rankings give the same", arguments: UInt64(1)...60)
  func agreesWithRankings(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let matcher = Matcher(
      catalogue: randomCatalogue(25, using: &random),
      rules: try shippedRules(),
    )
    let client = randomProfile(using: &random)
    let other = randomProfile(using: &random)
    let date = try sampleDay()
    let before = matcher.rank(client, on: date)
    let after = matcher.rank(other, on: date)
    let difference = matcher.whatIf(other, insteadOf: client, on: date)
    #expect(difference == after.difference(from: before))
    for change in difference.changes {
      let gained = (change.after?.score ?? 0) - (change.before?.score ?? 0)
      #expect(change.parts.reduce(0) { $0 + $1.gain } == gained)
    }
    #expect(matcher.whatIf(client, insteadOf: client, on: date).isEmpty)
  }

  @Test("Every value offered changes the profile", arguments: UInt64(1)...60)
  func offeredChanges(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let client = randomProfile(using: &random)
    for topic in FactTopic.allCases {
      let choices = topic.choices(for: client, on: try sampleDay())
      let changes = choices.changes
      #expect(choices.values.count == changes.count + 1)
      #expect(Set(changes).count == changes.count)
      for change in changes {
        #expect(change.topic == topic)
        #expect(change.applied(to: client) != client)
        let decoded = Profile.reading(change.applied(to: client).json)
        #expect(decoded.problems.isEmpty && decoded.profile == change.applied(to: client))
      }
    }
  }

  /// The values beside the client's own, one step down and one step up.
  private func neighbours(
    _ topic: FactTopic,
    of client: Profile,
  ) throws -> [FactChange?] {
    let values = topic.choices(for: client, on: try sampleDay()).values
    let place = try #require(values.firstIndex(of: nil))
    return [place == 0 ? nil : values[place - 1], values[place + 1]]
  }

  @Test func `trying begins at what the client has`() throws {
    var client = Profile()
    client.languages.fi = skill(.a22, evidence: nil)
    client.languages.fi.reading = .known(.b21)
    client.travelMinutes = .known(40)
    client.employerHours = .known(25)
    client.earliestStart = .known(try day("2027-01-10"))
    client.literacy = .known(.partly)
    #expect(
      try neighbours(.finnish, of: client)
        == [.languageLevel(.fi, .a21), .languageLevel(.fi, .b11)]
    )
    #expect(try neighbours(.travelLimit, of: client) == [.travelLimit(30), .travelLimit(45)])
    #expect(
      try neighbours(.employerHours, of: client) == [.employerHours(20), .employerHours(30)]
    )
    #expect(
      try neighbours(.earliestStart, of: client)
        == [.earliestStart(try day("2026-12-24")), .earliestStart(try day("2027-02-24"))]
    )
    #expect(try neighbours(.literacy, of: client) == [.literacy(.yes), .literacy(.no)])
    // What is not known begins before the first.
    #expect(
      try neighbours(.swedish, of: client) == [nil, .languageLevel(.sv, .belowA11)]
    )
  }

  @Test func `the value a client has is told with the values to try`() throws {
    var client = Profile()
    client.languages.fi = skill(.a22, evidence: nil)
    client.travelMinutes = .known(40)
    client.priorities = .known([.known(.choice(.paySoon)), .known(.noMore)])
    let day = try sampleDay()
    #expect(FactTopic.finnish.choices(for: client, on: day).present == .languageLevel(.fi, .a22))
    #expect(FactTopic.travelLimit.choices(for: client, on: day).present == .travelLimit(40))
    #expect(FactTopic.priorities.choices(for: client, on: day).present == .priorities([.paySoon]))
    #expect(FactTopic.swedish.choices(for: client, on: day).present == nil)
  }

  @Test func `a level lifts the skills below it, and lowers all when all are above it`() {
    var client = Profile()
    client.languages.fi = skill(.a21, evidence: nil)
    client.languages.fi.reading = .known(.b21)
    client.languages.fi.writing = .unanswered
    let lifted = FactChange.languageLevel(.fi, .b11).applied(to: client).languages.fi
    #expect(lifted.speaking == .known(.b11) && lifted.reading == .known(.b21))
    #expect(lifted.writing == .known(.b11))
    let lowered = FactChange.languageLevel(.fi, .a11).applied(to: client)
    #expect(lowered.languages.fi.speaking == .known(.a21))
    client.languages.fi = skill(.b11, evidence: nil)
    let all = FactChange.languageLevel(.fi, .a11).applied(to: client).languages.fi
    #expect(all.reading == .known(.a11) && all.speaking == .known(.a11))
  }
}
