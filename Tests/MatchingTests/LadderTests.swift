import Catalogue
import CivilDates
import RepeatableNumbers
import Testing

@testable import Matching

/// Plans for what is not open yet; a failing random case prints its seed.
@Suite struct LadderTests {
  private func ladders(_ offerings: [Offering], for client: Profile) throws -> Ladders {
    Matcher(catalogue: sampleCatalogue(offerings), rules: try shippedRules())
      .ladders(client, on: try sampleDay())
  }

  @Test func `a step of the catalogue gives its days, the pack's rough months give the others'`()
    throws
  {
    var client = try sampleClient()
    client.literacy = .known(.no)
    client.languages.fi = skill(.a11, evidence: .test)
    client.timeGrid = .known([.evening])
    let target = sampleOffering(
      id: "target",
      minimumLevel: .a22,
      start: CivilDate("2028-01-10"),
      durationMonths: 24,
    )
    let reading = sampleOffering(
      id: "reading",
      kind: .literacy,
      minimumLevel: nil,
      start: CivilDate("2027-01-11"),
      durationMonths: 10,
      times: [.evening],
    )
    let ladder = try #require(
      try ladders([target, reading], for: client).blocked.first { $0.offering == "target" }
    )
    let timeline = try #require(ladder.timelines.first)
    #expect(
      timeline.stages.map { "\($0.step.template) \($0.start) \($0.finish) \($0.provider ?? "-")" }
        == [
          "literacy 2027-01-11 2027-11-11 reading",
          "language 2027-11-11 2028-11-11 -",
          "freeTimes 2026-11-24 2026-12-24 -",
        ]
    )
    #expect(timeline.opens == (try day("2028-11-11")))
    #expect(timeline.entry == .missed(try day("2028-01-10")))
    #expect(timeline.daysLate == 306)
    #expect(!ladder.isNearMiss)
  }

  @Test func `an age is reached on a day, not after rough months`() throws {
    var client = try sampleClient()
    client.birthYear = .known(2009)
    client.birthMonth = .known(3)
    let offering = sampleOffering(minimumAge: 18, start: nil, hasContinuousStart: true)
    let ladder = try #require(try ladders([offering], for: client).blocked.first)
    #expect(ladder.timelines.map(\.opens) == [try day("2027-04-01")])
    #expect(ladder.timelines.map(\.entry) == [.anyTime])
    #expect(ladder.timelines.map(\.daysLate) == [nil])
    #expect(ladder.isNearMiss)
  }

  @Test func `a near miss is at most a year and two steps away`() throws {
    var client = try sampleClient()
    client.languages.fi = skill(.a13, evidence: .test)
    let near = sampleOffering(id: "near", minimumLevel: .a22)
    let far = sampleOffering(id: "far", minimumLevel: .b22)
    let found = try ladders([near, far], for: client)
    #expect(Set(found.blocked.map(\.offering)) == ["near", "far"])
    #expect(found.nearMisses.map(\.offering) == ["near"])
  }

  @Test("The most promising come first, and their plans are those of the list", arguments: seeds)
  func agreesWithRanking(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let matcher = Matcher(
      catalogue: randomCatalogue(30, using: &random),
      rules: try shippedRules(),
    )
    let client = randomProfile(using: &random)
    let date = try sampleDay()
    let blocked = matcher.rank(client, on: date).matches.filter { $0.verdict == .notYet }
    let found = matcher.ladders(client, on: date, count: 7)
    #expect(found.blocked.count == min(7, blocked.count))
    #expect(
      found.blocked.map(\.optimisticScore)
        == Array(blocked.map(\.highScore).sorted(by: >).prefix(7))
    )
    for ladder in found.blocked {
      let match = try #require(blocked.first { $0.offering == ladder.offering })
      #expect(ladder.plans == match.unlock)
      #expect(ladder.optimisticScore == match.highScore)
      for (plan, timeline) in zip(ladder.plans, ladder.timelines) {
        #expect(timeline.stages.map(\.step) == plan.steps)
        #expect(timeline.stages.allSatisfy { date <= $0.start && $0.start <= $0.finish })
        #expect(timeline.stages.allSatisfy { $0.finish <= timeline.opens })
        let studies = timeline.stages.filter(\.step.isStudy)
        #expect(zip(studies, studies.dropFirst()).allSatisfy { $0.finish <= $1.start })
      }
    }
  }

  @Test(
    "The plans are all the smallest sets of steps that open, as trying all shows",
    arguments: seeds,
  )
  func exhaustive(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let matcher = Matcher(
      catalogue: randomCatalogue(25, using: &random),
      rules: try shippedRules(),
    )
    let client = randomProfile(using: &random)
    let date = try sampleDay()
    for match in matcher.rank(client, on: date).matches where match.verdict == .notYet {
      let steps = match.reasons.filter { $0.verdict == .notYet }.flatMap(\.steps)
      let actions = steps.reduce(into: [UnlockStep.Action]()) { actions, step in
        if !actions.contains(step.action) { actions.append(step.action) }
      }
      var opening: [Set<UnlockStep.Action>] = []
      let sets = (0..<(1 << actions.count)).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
      for set in sets {
        let chosen = actions.indices.filter { set & (1 << $0) != 0 }.map { actions[$0] }
        if opening.contains(where: { $0.isSubset(of: chosen) }) { continue }
        let done = chosen.reduce(client) { $0.carryingOut($1, on: date) }
        if matcher.verdict(of: match.offering, for: done, on: date) <= .check {
          opening.append(Set(chosen))
        }
      }
      let planned = match.unlock.map { Set($0.steps.map(\.action)) }
      if opening.count <= 3 {
        #expect(Set(planned) == Set(opening), "\(match.offering)")
      } else {
        #expect(planned.count == 3 && planned.allSatisfy(opening.contains), "\(match.offering)")
      }
    }
  }
}

private let seeds = UInt64(1)...60
