import Catalogue
import RepeatableNumbers
import Testing

@testable import Matching

/// Promises that hold for any catalogue and profile; a failing case prints its seed.
@Suite struct PropertyTests {
  private static let seeds = UInt64(1)...150

  @Test("The order of the catalogue's rows changes nothing", arguments: seeds)
  func orderIndependence(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(25, using: &random)
    let client = randomProfile(using: &random)
    var shuffled = catalogue
    shuffled.offerings.shuffle(using: &random)
    shuffled.occupations.shuffle(using: &random)
    shuffled.activities.shuffle(using: &random)
    shuffled.labourDemand.shuffle(using: &random)
    shuffled.travelTimes.shuffle(using: &random)
    let rules = try shippedRules()
    let date = try sampleDay()
    #expect(
      Matcher(catalogue: shuffled, rules: rules).rank(client, on: date)
        == Matcher(catalogue: catalogue, rules: rules).rank(client, on: date)
    )
  }

  @Test("An offering's score does not depend on the other offerings", arguments: seeds)
  func independence(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(12, using: &random)
    let client = randomProfile(using: &random)
    var half = catalogue
    half.offerings = Array(catalogue.offerings.prefix(6))
    let all = try rank(catalogue, client)
    let kept = all.matches.filter { match in
      half.offerings.contains { $0.id == match.offering }
    }
    let alone = try rank(half, client).matches
    #expect(kept.map(WithoutProviders.init) == alone.map(WithoutProviders.init))
  }

  @Test(
    "Parts sum to the score, shown parts to the shown points, inside the range",
    arguments: seeds,
  )
  func sums(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for match in try rank(randomCatalogue(20, using: &random), randomProfile(using: &random))
      .matches
    {
      #expect(match.score == match.parts.map { $0.value * $0.weight }.reduce(0, +))
      #expect(match.shownPoints.reduce(0, +) == match.points)
      #expect(match.parts.map(\.weight).reduce(0, +) == 10_000)
      #expect((0...100).contains(match.points))
      #expect(match.low <= match.points && match.points <= match.high)
      for part in match.parts {
        #expect(0 <= part.low && part.low <= part.value)
        #expect(part.value <= part.high && part.high <= 1000)
      }
    }
  }

  @Test("Having done one thing more never lowers a score or a verdict", arguments: seeds)
  func moreSkills(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(20, using: &random)
    var client = randomProfile(using: &random)
    let activities = randomActivities.shuffled(using: &random)
    client.activities = .known(Array(activities.prefix(2)))
    let before = try byID(rank(catalogue, client))
    client.activities = .known(Array(activities.prefix(3)))
    for match in try rank(catalogue, client).matches {
      let earlier = try #require(before[match.offering])
      #expect(match.score >= earlier.score)
      #expect(match.lowScore >= earlier.lowScore && match.highScore >= earlier.highScore)
      #expect(match.verdict == earlier.verdict)
    }
  }

  @Test("With nothing known but dates, no offering is excluded or not yet open", arguments: seeds)
  func unknownExcludesNothing(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for match in try rank(randomCatalogue(20, using: &random), Profile()).matches {
      for reason in match.reasons where reason.rule != "E21" {
        #expect(reason.verdict <= .check)
      }
    }
  }

  @Test("Answering a question never widens a range", arguments: seeds)
  func answersNarrow(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(20, using: &random)
    let partly = randomProfile(using: &random)
    let after = partly.answered(like: randomProfile(using: &random))
    let before = try byID(rank(catalogue, partly))
    for match in try rank(catalogue, after).matches {
      let earlier = try #require(before[match.offering])
      #expect(earlier.lowScore <= match.lowScore && match.highScore <= earlier.highScore)
      for (narrow, wide) in zip(match.parts, earlier.parts) {
        #expect(wide.low <= narrow.low && narrow.high <= wide.high, "\(narrow) in \(wide)")
      }
    }
  }

  @Test("The client's strongest language changes nothing", arguments: seeds)
  func strongestLanguage(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(20, using: &random)
    var client = randomProfile(using: &random)
    client.strongestLanguage = .known("fi")
    let before = try rank(catalogue, client)
    client.strongestLanguage = .known("so")
    client.yearOfArrival = .known(2024)
    #expect(try rank(catalogue, client) == before)
  }

  @Test("Refusing is the same as not answering", arguments: seeds)
  func refusal(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(10, using: &random)
    var client = randomProfile(using: &random)
    client.timeGrid = .unanswered
    client.interests = .unanswered
    client.activities = .unanswered
    client.learning = .unanswered
    let silent = try rank(catalogue, client)
    client.timeGrid = .refused
    client.interests = .refused
    client.activities = .refused
    client.learning = .refused
    #expect(try rank(catalogue, client) == silent)
  }

  private func rank(_ catalogue: CatalogueSnapshot, _ client: Profile) throws -> Ranking {
    Matcher(catalogue: catalogue, rules: try shippedRules()).rank(client, on: try sampleDay())
  }

  private func byID(_ ranking: Ranking) -> [Offering.ID: Match] {
    Dictionary(uniqueKeysWithValues: ranking.matches.map { ($0.offering, $0) })
  }
}

/// A match but for the trainings through which its steps can be taken: those are other offerings.
private struct WithoutProviders: Equatable {
  let offering: Offering.ID
  let verdict: Verdict
  let parts: [Part]
  let range: [Int]
  let reasons: [String]
  let plans: [[UnlockStep.Action]]

  init(_ match: Match) {
    offering = match.offering
    verdict = match.verdict
    parts = match.parts
    range = [match.lowScore, match.highScore, match.confidence]
    reasons = match.reasons.map(\.brief)
    plans = match.unlock.map { $0.steps.map(\.action) }
  }
}

extension Profile {
  /// This profile with what it leaves open answered as in `other`.
  fileprivate func answered(like other: Profile) -> Profile {
    var profile = self
    func fill<Value>(_ place: WritableKeyPath<Profile, Fact<Value>>) {
      if profile[keyPath: place].value == nil { profile[keyPath: place] = other[keyPath: place] }
    }
    fill(\.homeMunicipality)
    fill(\.activities)
    fill(\.interests)
    fill(\.priorities)
    fill(\.learning)
    fill(\.employerInSight)
    fill(\.readiness)
    fill(\.timeGrid)
    fill(\.languages.fi.understanding)
    fill(\.languages.fi.speaking)
    fill(\.languages.sv.reading)
    fill(\.languages.sv.writing)
    fill(\.languages.en.speaking)
    return profile
  }
}
