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
      let changes = topic.changes(for: client, on: try sampleDay())
      #expect(Set(changes).count == changes.count)
      for change in changes {
        #expect(change.topic == topic)
        #expect(change.applied(to: client) != client)
        let decoded = Profile.reading(change.applied(to: client).json)
        #expect(decoded.problems.isEmpty && decoded.profile == change.applied(to: client))
      }
    }
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
