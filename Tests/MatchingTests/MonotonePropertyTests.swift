import Catalogue
import Languages
import RepeatableNumbers
import Testing

@testable import Matching

/// What grows may open and never closes; a failing case prints its seed.
@Suite struct MonotonePropertyTests {
  private static let seeds = UInt64(1)...100

  /// The client with a fact at one of its ends; nil for facts that nobody has said how to move.
  private func client(_ client: Profile, with fact: RuleFact, high isHigh: Bool) -> Profile? {
    var moved = client
    switch fact {
    case .employerHours: moved.employerHours = .known(isHigh ? 40 : 10)
    case .jobSeeker: moved.jobSeeker = .known(isHigh)
    case .latinScript: moved.latinScript = .known(isHigh)
    default: return nil
    }
    return moved
  }

  @Test("Raising a fact that rules read upwards alone closes no offering", arguments: seeds)
  func increasingFacts(seed: UInt64) throws {
    let rules = try shippedRules()
    let facts = rules.directions.filter { $0.value == .increasing && $0.key.teller == .client }
    for fact in facts.keys.sorted() {
      var random = SplitMix64(seed: seed)
      let catalogue = randomCatalogue(30, using: &random)
      let someone = randomProfile(using: &random)
      let low = try #require(client(someone, with: fact, high: false), "move \(fact.rawValue)")
      let high = try #require(client(someone, with: fact, high: true))
      let before = try possible(catalogue, low)
      #expect(try before.isSubset(of: possible(catalogue, high)), "\(fact.rawValue)")
    }
  }

  /// The margin between the client's level and the minimum is read both ways only because two rules
  /// share its wording.
  @Test("Raising a language level closes no offering", arguments: seeds)
  func languageLevel(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(30, using: &random)
    var client = randomProfile(using: &random)
    let before = try possible(catalogue, client)
    let language = Offering.TeachingLanguage.allCases[Int.random(in: 0..<3, using: &random)]
    let places: [WritableKeyPath<LanguageSkill, Fact<LanguageLevel>>] = [
      \.understanding, \.speaking, \.reading, \.writing,
    ]
    for place in places {
      guard let level = client.languages[language][keyPath: place].value else { continue }
      let raised = LanguageLevel(step: level.step + Int.random(in: 0...3, using: &random))
      client.languages[language][keyPath: place] = .known(raised)
    }
    #expect(try before.isSubset(of: possible(catalogue, client)))
  }

  @Test("A longer way removes nothing and lowers no labour demand", arguments: seeds)
  func travelLimit(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = regionalCatalogue(using: &random)
    var client = randomProfile(using: &random)
    client.homeMunicipality = .known(.municipality("092"))
    let limits = (0..<2).map { _ in Int.random(in: 10...120, using: &random) }.sorted()
    client.travelMinutes = .known(limits[0])
    let near = try ranking(catalogue, client)
    client.travelMinutes = .known(limits[1])
    let far = try ranking(catalogue, client)
    #expect(possible(near).isSubset(of: possible(far)))
    let wider = Dictionary(uniqueKeysWithValues: far.matches.map { ($0.offering, $0) })
    for match in near.matches {
      let part = try match.part(.labourDemand)
      let later = try #require(wider[match.offering]).part(.labourDemand)
      #expect(later.value >= part.value && later.low >= part.low && later.high >= part.high)
    }
  }

  /// Three regions at growing distances from the client's home; some figures are of a municipality
  /// alone, and some of those are counts alone.
  private func regionalCatalogue(using random: inout SplitMix64) -> CatalogueSnapshot {
    var catalogue = randomCatalogue(25, using: &random)
    let occupations = catalogue.labourDemand
    if Bool.random(using: &random) { catalogue.labourDemand = [] }
    let regions: [(MunicipalityCode, RegionCode, Int)] = [
      ("092", "01", 25), ("245", "01", 45), ("398", "07", 55), ("109", "05", 80),
    ]
    for (place, region, minutes) in regions {
      catalogue.municipalities.append(
        Municipality(
          id: place,
          name: LocalizedText(fi: "\(place)"),
          region: region,
          employmentArea: nil,
        )
      )
      catalogue.travelTimes.append(TravelTime(from: "092", to: place, minutes: minutes))
      catalogue.labourDemand += occupations.map {
        LabourDemand(
          occupation: $0.occupation,
          area: Bool.random(using: &random) ? .region(region) : .municipality(place),
          month: $0.month,
          balance: [.surplus, .balanced, .mismatch, .shortage, nil][
            Int.random(in: 0...4, using: &random)
          ],
          degree: Int.random(in: 1...5, using: &random),
          unemployed: $0.unemployed,
          vacancies: $0.vacancies,
          source: $0.source,
          isExample: false,
        )
      }
    }
    return catalogue
  }

  private func ranking(_ catalogue: CatalogueSnapshot, _ client: Profile) throws -> Ranking {
    Matcher(catalogue: catalogue, rules: try shippedRules()).rank(client, on: try sampleDay())
  }

  private func possible(
    _ catalogue: CatalogueSnapshot,
    _ client: Profile,
  ) throws
    -> Set<Offering.ID>
  {
    possible(try ranking(catalogue, client))
  }

  private func possible(_ ranking: Ranking) -> Set<Offering.ID> {
    Set(ranking.matches.filter { $0.verdict <= .check }.map(\.offering))
  }
}
