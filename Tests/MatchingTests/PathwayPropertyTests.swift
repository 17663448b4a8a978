import Catalogue
import RepeatableNumbers
import Testing

@testable import Matching

/// Promises about pathways for any small catalogue; a failing case prints its seed.
@Suite struct PathwayPropertyTests {
  private static let seeds = UInt64(1)...60

  func client(_ random: inout SplitMix64) throws -> Profile {
    var client = try sampleClient()
    let levels: [LanguageLevel] = [.belowA11, .a13, .a22, .b11]
    client.languages.fi = skill(
      levels[Int.random(in: levels.indices, using: &random)],
      evidence: .ownEstimate,
    )
    client.birthYear = .known(Int.random(in: 1998...2010, using: &random))
    client.birthMonth = .known(Int.random(in: 1...12, using: &random))
    client.jobSeeker = .known(Bool.random(using: &random))
    if Bool.random(using: &random) { client.literacy = .known(.no) }
    if Bool.random(using: &random) { client.basicEducation = .known(BasicEducation.none) }
    return client
  }

  @Test("The unbeaten ways are those of an exhaustive search", arguments: seeds)
  func exhaustive(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomPathCatalogue(7, using: &random)
    let client = try client(&random)
    let date = try sampleDay()
    var oracle = try PathwayOracle(catalogue, client: client, on: date)
    let context = oracle.matcher.context(client, on: date)
    let (_, search) = oracle.matcher.searchWays(to: "5120", in: context, weights: nil)
    #expect(Set(search.complete.map(PathwayFigures.init)) == oracle.best(), "seed \(seed)")
    #expect(!search.isCut)
  }

  @Test("No pathway shown is beaten, and each label stands at the best of all", arguments: seeds)
  func labels(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomPathCatalogue(14, using: &random)
    let client = try client(&random)
    let date = try sampleDay()
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let shown = matcher.pathways(for: client, to: "5120", on: date)
    let context = matcher.context(client, on: date)
    let all = matcher.searchWays(to: "5120", in: context, weights: nil).search.complete
    #expect(shown.pathways.count <= 5)
    #expect((shown.obstacle == nil) == !shown.pathways.isEmpty)
    let figures = shown.pathways.map(PathwayFigures.init)
    for (index, one) in figures.enumerated() {
      for (other, two) in figures.enumerated() where other != index {
        #expect(!one.isNoWorse(than: two), "seed \(seed)")
      }
    }
    guard !shown.pathways.isEmpty else { return }
    for label in PathwayLabel.allCases {
      let labelled = shown.pathways.filter { $0.labels.contains(label) }
      #expect(labelled.count == 1)
      let best = try #require(
        all.map(label.key(of:)).min { $0.lexicographicallyPrecedes($1) }
      )
      let own = all.filter { labelled.map(PathwayFigures.init).contains(PathwayFigures($0)) }
      #expect(own.map(label.key(of:)).contains(best), "seed \(seed)")
    }
  }

  @Test("Steps follow one another and last as long as they say", arguments: seeds)
  func dates(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomPathCatalogue(14, using: &random)
    let shown = Matcher(catalogue: catalogue, rules: try shippedRules())
      .pathways(for: try client(&random), to: "5120", on: try sampleDay())
    for pathway in shown.pathways {
      #expect((1...4).contains(pathway.steps.count))
      #expect(pathway.steps.last?.gives.contains(.occupation("5120")) == true)
      #expect(pathway.months <= 60)
      var end = shown.date
      for step in pathway.steps {
        #expect(step.months >= 1 && !step.offerings.isEmpty && !step.gives.isEmpty)
        #expect(step.offerings == step.offerings.sorted())
        guard let start = step.start, let stepEnd = step.end else { continue }
        #expect(start >= end && start.adding(months: step.months) == stepEnd)
        if let last = step.applicationEnd { #expect(last >= end) }
        end = stepEnd
      }
    }
  }

  @Test("The order of the catalogue's rows changes nothing", arguments: seeds)
  func orderIndependence(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomPathCatalogue(12, using: &random)
    let client = try client(&random)
    var shuffled = catalogue
    shuffled.offerings.shuffle(using: &random)
    shuffled.units.shuffle(using: &random)
    let rules = try shippedRules()
    let date = try sampleDay()
    #expect(
      Matcher(catalogue: shuffled, rules: rules).pathways(for: client, to: "5120", on: date)
        == Matcher(catalogue: catalogue, rules: rules).pathways(for: client, to: "5120", on: date)
    )
  }

  @Test("No profile and no catalogue makes the search stop the program", arguments: seeds)
  func wild(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(30, using: &random)
    let search = Matcher(catalogue: catalogue, rules: try shippedRules())
      .pathways(for: randomProfile(using: &random), to: "5120", on: try sampleDay())
    #expect(search.pathways.isEmpty == (search.obstacle != nil))
  }
}

extension PathwayFigures {
  init(_ way: CompleteWay) {
    months = way.months
    unpaidMonths = way.way.unpaidMonths
    fee = way.way.fee
    unknownFees = way.way.unknownFees
    risk = way.way.risk
    points = way.points
  }

  init(_ pathway: Pathway) {
    months = pathway.months
    unpaidMonths = pathway.unpaidMonths
    fee = pathway.fee.known
    unknownFees = pathway.fee.unknownSteps
    risk = pathway.risk.high
    points = pathway.points
  }
}
