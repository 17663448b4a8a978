import CivilDates
import Testing

@testable import Matching

/// A client with some answers, and what is wrong with them on 24 November 2026.
struct ContradictorySample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let contradiction: Contradiction?
  let answers: @Sendable (inout Profile) -> Void

  init(
    _ name: String,
    _ contradiction: Contradiction?,
    _ answers: @escaping @Sendable (inout Profile) -> Void,
  ) {
    testDescription = name
    self.contradiction = contradiction
    self.answers = answers
  }
}

@Suite struct ContradictionTests {
  private func found(_ answers: (inout Profile) -> Void) throws -> [Contradiction] {
    var client = Profile()
    answers(&client)
    return contradictions(in: client, on: try sampleDay())
  }

  @Test("Answers that cannot both hold are named, and nothing else is", arguments: samples)
  func contradiction(sample: ContradictorySample) throws {
    #expect(try found(sample.answers) == [sample.contradiction].compactMap { $0 })
  }

  @Test("Every contradiction names fields of the profile", arguments: samples)
  func fields(sample: ContradictorySample) throws {
    for path in try found(sample.answers).flatMap(\.fields) {
      #expect(Profile.fieldPaths.contains(path), "\(path)")
    }
  }

  @Test func `a client of whom nothing is known contradicts nothing`() throws {
    #expect(try found { _ in } == [])
  }

  @Test func `a refusal beside an answer is no contradiction`() throws {
    let found = try found {
      $0.residence = .known(.citizen)
      $0.rightToWork = .refused
      $0.basicEducation = .dontKnow
      $0.qualification.country = .known(.finland)
      $0.qualification.level = .known(.vocational)
    }
    #expect(found == [])
  }

  @Test func `several contradictions are all told`() throws {
    let found = try found {
      $0.birthYear = .known(2030)
      $0.residence = .known(.citizen)
      $0.rightToWork = .known(.no)
    }
    #expect(
      found == [.dates(.bornInFuture(year: 2030)), .situation(.citizenWithoutRightToWork)]
    )
  }

  @Test func `a ranking tells them as notices and ranks all the same`() throws {
    var client = try sampleClient()
    client.vetoes = .known([.field("kitchen")])
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    let ranking = matcher.rank(client, on: try sampleDay())
    #expect(ranking.notices.contains(.contradiction(.wishes(.vetoedWish("kitchen")))))
    #expect(ranking.matches.map(\.verdict) == [.excluded])
  }
}
