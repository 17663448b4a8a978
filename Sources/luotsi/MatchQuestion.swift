import ArgumentParser
import Catalogue
import CivilDates
import Foundation
import Languages
import Matching
import Reports

/// What `luotsi match` can be asked instead of the list.
struct MatchQuestion: ParsableArguments {
  @Option(
    name: .customLong("what-if"),
    help: "Print what another fact would change: PATH=VALUE of the profile; may be repeated.",
  )
  var facts: [FactOption] = []

  @Option(
    parsing: .upToNextOption,
    help: "Print why one of two offerings stands before the other: two identifiers.",
  )
  var compare: [String] = []

  @Flag(help: "Print whether the list stays the same when what must not matter is swapped.")
  var swapTest = false

  @Flag(help: "Print which wishes would have to give for more to fit, and the near misses.")
  var openings = false

  /// How many questions are asked.
  var asked: Int { [!facts.isEmpty, !compare.isEmpty, swapTest, openings].count(where: \.self) }

  func validate() throws {
    guard asked <= 1 else {
      throw ValidationError("Give one of --what-if, --compare, --swap-test and --openings.")
    }
    guard compare.isEmpty || compare.count == 2 else {
      throw ValidationError("--compare needs two identifiers.")
    }
  }
}

/// One question about a client's ranking, with everything its answer needs.
struct MatchInquiry {
  let profile: Profile
  let date: CivilDate
  let weights: Weights?
  let catalogue: CatalogueSnapshot
  let rules: RulePack
  let language: Language
  let format: OutputFormat
  let top: Int?

  private var matcher: Matcher { Matcher(catalogue: catalogue, rules: rules) }

  private var basis: ReportBasis {
    ReportBasis(on: date, catalogue: catalogue, rules: rules, language: language)
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
    let changed = try facts.reduce(profile) { try $1.applied(to: $0) }
    let difference = matcher.whatIf(changed, insteadOf: profile, on: date, weights: weights)
    let changes = facts.map(\.text)
    try format.write(
      json: whatIfDocument(difference, changes: changes, on: basis, top: top),
      text: whatIfText(difference, changes: changes, on: basis, top: top),
    )
  }

  private func printComparison(_ first: String, _ second: String) throws {
    let ids = (try catalogue.offeringID(first), try catalogue.offeringID(second))
    guard
      let comparison = matcher.compare(ids.0, ids.1, for: profile, on: date, weights: weights)
    else { return }
    try format.write(
      json: comparisonDocument(comparison, on: basis),
      text: comparisonText(comparison, on: basis),
    )
  }

  private func printSwapTest() throws {
    let result = matcher.swapTest(profile, on: date, weights: weights)
    try format.write(
      json: swapTestDocument(result, on: basis),
      text: swapTestText(result, on: basis),
    )
  }

  private func printOpenings() throws {
    let matcher = matcher
    let ladders = matcher.ladders(profile, on: date, weights: weights)
    let relaxations = matcher.relaxations(profile, on: date)
    try format.write(
      json: openingsDocument(ladders, relaxations, on: basis, top: top),
      text: openingsText(ladders, relaxations, on: basis, top: top),
    )
  }
}
