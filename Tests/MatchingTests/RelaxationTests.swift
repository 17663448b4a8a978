import Catalogue
import CivilDates
import RepeatableNumbers
import Testing

@testable import Matching

/// What gives when wishes give; a failing random case prints its seed.
@Suite struct RelaxationTests {
  @Test func `a longer way is offered as long as it has to be, with what it gains at most`() throws
  {
    var client = try sampleClient()
    client.travelMinutes = .known(20)
    let catalogue = sampleCatalogue([
      sampleOffering(id: "near", municipality: "092"),
      sampleOffering(id: "far", municipality: "245"),
      sampleOffering(id: "at-home", municipality: "091", modes: [.online]),
    ])
    let found = Matcher(catalogue: catalogue, rules: try shippedRules())
      .relaxations(client, on: try sampleDay())
    #expect(found.fitting == 1 && found.blockedOtherwise == 0)
    let relaxation = try #require(found.relaxations.first)
    #expect(relaxation.changes == [.travel(to: 25)])
    #expect(relaxation.gained == 1 && relaxation.gainedAtMost == 2)
    #expect(relaxation.filters == [.travel(limit: 20)])
    #expect(relaxation.opened.map(\.offering) == ["near"])
  }

  @Test func `wishes that have to give together are told together`() throws {
    var client = try sampleClient()
    client.vetoes = .known([.field("kitchen")])
    client.timeGrid = .known([.day])
    let catalogue = sampleCatalogue([sampleOffering(id: "evening", times: [.evening])])
    let found = Matcher(catalogue: catalogue, rules: try shippedRules())
      .relaxations(client, on: try sampleDay())
    #expect(found.fitting == 0)
    #expect(
      found.relaxations.map { Set($0.changes) } == [
        [.times(adding: [.evening]), .fields(["kitchen"])]
      ]
    )
  }

  @Test func `of times that are as few, those are offered that open the most`() throws {
    var client = try sampleClient()
    client.timeGrid = .known([.night])
    let catalogue = sampleCatalogue([
      sampleOffering(id: "weekend", times: [.weekend]),
      sampleOffering(id: "day1", times: [.day]),
      sampleOffering(id: "day2", times: [.day]),
      sampleOffering(id: "both", times: [.day, .evening]),
    ])
    let found = Matcher(catalogue: catalogue, rules: try shippedRules())
      .relaxations(client, on: try sampleDay())
    let relaxation = try #require(found.relaxations.first)
    #expect(relaxation.changes == [.times(adding: [.day])])
    #expect(relaxation.gained == 2 && relaxation.gainedAtMost == 4)
  }

  @Test func `a half-step too high gives only where the group supports the language`() throws {
    var client = try sampleClient()
    client.languages.fi = skill(.a21, evidence: .test)
    let offerings = [
      sampleOffering(id: "supported", languageSupport: true),
      sampleOffering(id: "alone", languageSupport: false),
    ]
    let found = Matcher(catalogue: sampleCatalogue(offerings), rules: try shippedRules())
      .relaxations(client, on: try sampleDay())
    #expect(found.relaxations.map(\.changes) == [[.supportedVariant]])
    #expect(found.relaxations.map(\.best.offering) == ["supported"])
    #expect(found.relaxations.map(\.best.verdict) == [.check])
    #expect(found.blockedOtherwise == 1)
  }

  @Test func `what opens is told with the verdict and points it would have then`() throws {
    var client = try sampleClient()
    client.travelMinutes = .known(20)
    let catalogue = sampleCatalogue([
      sampleOffering(id: "second-wish", field: "care", municipality: "092"),
      sampleOffering(id: "first-wish", field: "kitchen", municipality: "092"),
    ])
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let date = try sampleDay()
    let relaxation = try #require(matcher.relaxations(client, on: date).relaxations.first)
    #expect(relaxation.changes == [.travel(to: 25)])
    #expect(relaxation.best.offering == "first-wish")
    client.travelMinutes = .known(25)
    let then = matcher.rank(client, on: date).matches.sorted { $0.score > $1.score }
    #expect(relaxation.opened.map(\.offering) == then.map(\.offering))
    #expect(relaxation.opened.map(\.verdict) == then.map(\.verdict))
    #expect(relaxation.opened.map(\.points) == then.map(\.points))
  }

  @Test func `of what opens at most five are told, and how many there are`() throws {
    var client = try sampleClient()
    client.timeGrid = .known([.day])
    let offerings = (1...7).map {
      sampleOffering(id: Offering.ID("evening\($0)"), times: [.evening])
    }
    let found = Matcher(catalogue: sampleCatalogue(offerings), rules: try shippedRules())
      .relaxations(client, on: try sampleDay())
    let relaxation = try #require(found.relaxations.first)
    #expect(relaxation.gained == 7 && relaxation.opened.count == 5)
  }

  @Test func `seven vetoed fields are one wish, so that all wishes stay within twelve`() throws {
    var client = try sampleClient()
    client.vetoes = .known(
      (1...7).map { .field(FieldCode("field\($0)")) } + [.nightWork, .shiftWork]
    )
    client.unpaidStudy = .known(.no)
    let filters = client.filters(isLearningStrict: true)
    #expect(filters.count <= ClientFilter.most)
    #expect(filters.contains { if case .fields(let all) = $0 { all.count == 7 } else { false } })
  }

  @Test("Counting every set at once and one by one give the same", arguments: UInt64(1)...80)
  func subsetSums(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let filters = Int.random(in: 0...7, using: &random)
    let masks = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      Int.random(in: 0..<(1 << filters), using: &random)
    }
    let counts = FilterMasks(masks, filters: filters)
    for given in 0..<(1 << filters) {
      #expect(counts.fitting[given] == masks.count { $0 & ~given == 0 })
    }
  }

  @Test(
    "Every smallest set of wishes that gains, and no other, as trying all of them shows",
    arguments: UInt64(1)...25,
  )
  func minimalSets(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(15, using: &random)
    var client = randomProfile(using: &random)
    client.earliestStart = .known(try day("2027-03-01"))
    client.unpaidStudy = .known(Bool.random(using: &random) ? .no : .yes)
    client.vetoes = .known([.field("care"), .nightWork, .shiftWork])
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let date = try sampleDay()
    let found = matcher.relaxations(client, on: date)
    let trial = Trial(matcher: matcher, client: client, date: date)
    let expected = trial.minimalGains()
    #expect(found.fitting == trial.fitting([]).count)
    let gains = Dictionary(
      uniqueKeysWithValues: found.relaxations.map { (Set($0.changes.map(\.filterName)), $0) }
    )
    #expect(Set(gains.keys) == Set(expected.keys))
    for (names, gained) in expected {
      let relaxation = try #require(gains[names])
      #expect(relaxation.gainedAtMost == gained.count)
      #expect(relaxation.gained >= 1 && relaxation.gained <= gained.count)
      #expect(gained.isSuperset(of: relaxation.opened.map(\.offering)))
      #expect(relaxation.opened.allSatisfy { $0.verdict <= .check })
      #expect(relaxation.opened.map(\.score) == relaxation.opened.map(\.score).sorted(by: >))
    }
  }

  /// Gives up every set of wishes in turn and ranks anew: the slow way.
  private struct Trial {
    let matcher: Matcher
    let client: Profile
    let date: CivilDate

    func fitting(_ given: [ClientFilter]) -> Set<Offering.ID> {
      var fitting: Set<Offering.ID> = []
      for prepared in matcher.catalogue.offerings {
        let offering = prepared.offering
        let isHelped = offering.languageSupport == true
        let profile = given.filter { $0 != .noSupportedVariant || isHelped }
          .reduce(client) { $0.givingUp($1) }
        let context = matcher.context(profile, on: date)
        let kept = client.filters().filter { !given.contains($0) }
        let isWished = kept.allSatisfy { filter in
          if case .passes = context.outcome(of: filter, for: offering) { true } else { false }
        }
        if isWished, matcher.match(prepared, in: context).verdict <= .check {
          fitting.insert(offering.id)
        }
      }
      return fitting
    }

    /// By the names of the wishes: what is gained.
    func minimalGains() -> [Set<String>: Set<Offering.ID>] {
      let filters = client.filters()
      let before = fitting([])
      var found: [Int: Set<Offering.ID>] = [:]
      let sets = (1..<(1 << filters.count)).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
      for set in sets where !found.keys.contains(where: { $0 & ~set == 0 }) {
        let gained = fitting(filters.indices.filter { set & (1 << $0) != 0 }.map { filters[$0] })
          .subtracting(before)
        if !gained.isEmpty { found[set] = gained }
      }
      return Dictionary(
        uniqueKeysWithValues: found.map { set, gained in
          (Set(filters.indices.filter { set & (1 << $0) != 0 }.map { filters[$0].name }), gained)
        }
      )
    }
  }
}

extension ClientFilter {
  fileprivate var name: String {
    switch self {
    case .travel: "travel"
    case .times: "times"
    case .fields(let fields): "fields \(fields)"
    case .noNights: "nights"
    case .noShifts: "shifts"
    case .earliestStart: "start"
    case .noSupportedVariant: "support"
    case .noUnpaidStudy: "unpaid"
    case .learning: "learning"
    }
  }
}

extension RelaxedFilter {
  fileprivate var filterName: String {
    switch self {
    case .travel: "travel"
    case .times: "times"
    case .fields(let fields): "fields \(fields)"
    case .nights: "nights"
    case .shifts: "shifts"
    case .start: "start"
    case .supportedVariant: "support"
    case .unpaidStudy: "unpaid"
    case .learning: "learning"
    }
  }
}
