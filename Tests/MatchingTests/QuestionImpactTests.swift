import Catalogue
import RepeatableNumbers
import Testing

@testable import Matching

/// Which questions still matter; a failing random case prints its seed.
@Suite struct QuestionImpactTests {
  private func report(_ catalogue: CatalogueSnapshot, _ client: Profile) throws -> QuestionReport {
    Matcher(catalogue: catalogue, rules: try shippedRules())
      .questions(for: client, on: try sampleDay())
  }

  @Test func `with six or more offerings an open wish can change the five best`() throws {
    let fields: [FieldCode] = [
      "kitchen", "care", "cleaning", "retail", "kitchen", "care", "retail",
    ]
    let catalogue = sampleCatalogue(
      fields.enumerated().map { sampleOffering(id: Offering.ID("o\($0)"), field: $1) }
    )
    var client = try sampleClient()
    client.interests = .unanswered
    let report = try report(catalogue, client)
    #expect(report.impacts.map(\.question).contains(.interests))
    #expect(!report.isSettled)
  }

  @Test func `when everything is answered nothing can change the list any more`() throws {
    var client = try sampleClient()
    client.residence = .known(.citizen)
    let report = try report(sampleCatalogue(), client)
    #expect(report.impacts.isEmpty)
    #expect(report.isSettled)
  }

  @Test func `an answer that would close the only offering matters`() throws {
    var client = try sampleClient()
    client.timeGrid = .unanswered
    let report = try report(sampleCatalogue(), client)
    #expect(report.impacts.map(\.question).first == .timeGrid)
  }

  @Test(
    "An impact is the mean distance of the five best over the answers",
    arguments: UInt64(1)...15,
  )
  func oracle(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(20, using: &random)
    let client = randomProfile(using: &random)
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let day = try sampleDay()
    func best(_ profile: Profile) -> Set<Offering.ID> {
      let possible = matcher.rank(profile, on: day).matches.filter { $0.verdict <= .check }
      return Set(possible.prefix(5).map(\.offering))
    }
    let before = best(client)
    var expected: [ClientQuestion: Int] = [:]
    for question in client.openQuestions(
      in: matcher.catalogue,
      limits: matcher.rules.limits,
      on: day,
    ) {
      var distances: [Int] = []
      for answer in question.answers {
        var answered = client
        answer(&answered)
        let after = best(answered)
        let union = before.union(after).count
        distances.append(
          union == 0 ? 0 : (union - before.intersection(after).count) * 1000 / union
        )
      }
      guard distances.contains(where: { $0 > 0 }) else { continue }
      expected[question.question] = max(1, distances.reduce(0, +) / distances.count)
    }
    let report = matcher.questions(for: client, on: day)
    let impacts = report.impacts.map { ($0.question, $0.impact) }
    #expect(Dictionary(uniqueKeysWithValues: impacts) == expected)
    #expect(report.impacts.map(\.impact) == report.impacts.map(\.impact).sorted(by: >))
  }

  @Test(
    "Answers tried beside a client's own give the five best of the whole catalogue",
    arguments: UInt64(1)...12,
  )
  func trials(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(120, using: &random)
    let client = randomProfile(using: &random)
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let day = try sampleDay()
    let limits = RankingLimits(possible: 5, notYet: 0, excluded: 0)
    let open = client.openQuestions(
      in: matcher.catalogue,
      limits: matcher.rules.limits,
      on: day,
    )
    let base = TrialBase(matcher, client, on: day, weights: nil)
    let together = AnswerTrials(base, of: Set(open.map(\.question)))
    for question in open {
      let trials = AnswerTrials(base, of: [question.question])
      for answer in question.answers {
        var answered = client
        answer(&answered)
        let whole = matcher.order(in: matcher.context(answered, on: day), limits: limits).rows
        #expect(trials.topFive(for: answered) == whole, "\(question.question)")
        #expect(together.topFive(for: answered) == whole, "\(question.question) with the others")
      }
    }
  }

  @Test(
    "An answer moves no fact and no criterion that is not said to hang on its question",
    arguments: UInt64(1)...30,
  )
  func dependencies(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(15, using: &random)
    let client = randomProfile(using: &random)
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let day = try sampleDay()
    let before = matcher.context(client, on: day)
    for question in client.openQuestions(
      in: matcher.catalogue,
      limits: matcher.rules.limits,
      on: day,
    ) {
      let facts = RuleFact.allCases.filter { !$0.questions.contains(question.question) }
      let criteria = Criterion.allCases.filter { !$0.allQuestions.contains(question.question) }
      for answer in question.answers {
        var answered = client
        answer(&answered)
        let after = matcher.context(answered, on: day)
        for prepared in matcher.catalogue.offerings {
          for fact in facts {
            let readings = [before, after].map { $0.reading(fact, of: prepared).known }
            #expect(readings[0] == readings[1], "\(fact) hangs on \(question.question)")
          }
          for criterion in criteria {
            let parts = [before, after].map { part(criterion, of: prepared, in: $0) }
            let bounds = parts.map { [$0.low, $0.value, $0.high] }
            #expect(bounds[0] == bounds[1], "\(criterion) hangs on \(question.question)")
          }
        }
      }
    }
  }
}
