import Catalogue
import Foundation
import Matching
import Reports

/// One question about a client's ranking, with everything its answer needs.
struct MatchInquiry {
  private let client: Consultation
  private let weights: Weights?
  private let format: OutputFormat
  private let top: Int?

  init(_ client: Consultation, weights: Weights?, format: OutputFormat, top: Int?) {
    self.client = client
    self.weights = weights
    self.format = format
    self.top = top
  }

  /// Prints the answer; false when nothing was asked.
  func answer(_ question: MatchQuestion) throws -> Bool {
    if !question.facts.isEmpty {
      try printWhatIf(question.facts)
    } else if question.compare.count == 2 {
      try printComparison(question.compare[0], question.compare[1])
    } else if question.swapTest {
      try printSwapTest()
    } else if question.openings {
      try printOpenings()
    } else {
      return false
    }
    return true
  }

  private func printWhatIf(_ facts: [FactOption]) throws {
    let changed = try facts.reduce(client.profile) { try $1.applied(to: $0) }
    let difference = client.matcher.whatIf(
      changed,
      insteadOf: client.profile,
      on: client.date,
      weights: weights,
    )
    let changes = facts.map(\.text)
    try format.show(
      json: whatIfDocument(difference, changes: changes, on: client.basis, top: top),
      text: whatIfText(difference, changes: changes, on: client.basis, top: top),
    )
  }

  private func printComparison(_ first: String, _ second: String) throws {
    let ids = (
      try client.catalogue.offeringID(first), try client.catalogue.offeringID(second),
    )
    let comparison = client.matcher.compare(
      ids.0,
      ids.1,
      for: client.profile,
      on: client.date,
      weights: weights,
    )
    guard let comparison else { return }
    try format.show(
      json: comparisonDocument(comparison, on: client.basis),
      text: comparisonText(comparison, on: client.basis),
    )
  }

  private func printSwapTest() throws {
    let result = client.matcher.swapTest(client.profile, on: client.date, weights: weights)
    try format.show(
      json: swapTestDocument(result, on: client.basis),
      text: swapTestText(result, on: client.basis),
    )
  }

  private func printOpenings() throws {
    let ladders = client.matcher.ladders(client.profile, on: client.date, weights: weights)
    let relaxations = client.matcher.relaxations(
      client.profile,
      on: client.date,
      weights: weights,
    )
    try format.show(
      json: openingsDocument(ladders, relaxations, on: client.basis, top: top),
      text: openingsText(ladders, relaxations, on: client.basis, top: top),
    )
  }
}
