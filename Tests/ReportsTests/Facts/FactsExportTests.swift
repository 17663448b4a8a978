import Catalogue
import CivilDates
import Foundation
import Matching
import RepeatableNumbers
import Testing

@testable import Reports

@Suite struct FactsExportTests {
  private func export(_ cases: [FactsCase], seed: UInt64 = 1) throws -> FactsExport {
    var random = SplitMix64(seed: seed)
    return try FactsExport(of: cases, factsSource(on: try day("2026-12-01")), using: &random)
  }

  @Test(
    "Fewer than five cases are refused in a sentence",
    arguments: [(0, "0 cases"), (1, "1 case"), (4, "4 cases")],
  )
  func refusal(count: Int, words: String) throws {
    let error = #expect(throws: FactsRefusal.self) { try export(generatedCases(count, seed: 1)) }
    #expect(
      error?.description
        == "The case store holds \(words). An export needs at least 5, because a client among "
        + "fewer can be recognised. Nothing was written."
    )
  }

  @Test func `five alike are told as they are, five who were never ranked as five rows`() throws {
    let alike = try #require(try generatedCases(20, seed: 3).first { $0.ranking != nil })
    let told = try export(Array(repeating: alike, count: 5))
    let rows = try told.cells(of: "client.csv").map { Array($0.dropFirst(2)) }
    #expect(Set(rows).count == 1 && rows[0].filter { !$0.isEmpty }.count > 2)
    let unranked = FactsCase(profile: nil, ranking: nil, chosen: [])
    let empty = try export(Array(repeating: unranked, count: 5))
    #expect(
      try empty.cells(of: "client.csv").allSatisfy { row in
        row[2] == "false" && row.dropFirst(3).allSatisfy { $0.isEmpty }
      }
    )
    #expect(try empty.cells(of: "verdict.csv").isEmpty)
  }

  @Test func `no two exports share a key, and rows come in the order of their keys`() throws {
    let cases = try generatedCases(40, seed: 4)
    let exports = [try export(cases, seed: 1), try export(cases, seed: 2)]
    let keys = try exports.map { try $0.cells(of: "client.csv").map { $0[1] } }
    #expect(Set(keys[0]).isDisjoint(with: keys[1]) && exports[0].id != exports[1].id)
    #expect(Set(keys[0]).count == 40 && keys[0] == keys[0].sorted())
    #expect(exports[0].id.wholeMatch(of: /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil)
  }

  @Test func `no day, no reason and no health stands in a file on clients`() throws {
    var cases = try generatedCases(60, seed: 5)
    cases = cases.map { stored in
      var profile = stored.profile
      profile?.strongestLanguage = .known("kieli-jota-ei-kerrota")
      profile?.considerations = .known(true)
      return FactsCase(profile: profile, ranking: stored.ranking, chosen: stored.chosen)
    }
    let told = try export(cases)
    for file in told.files where !["schema.sql", "load.sql", "export.csv"].contains(file.name) {
      #expect(file.text.firstMatch(of: /\d{4}-\d{2}-\d{2}/) == nil, "\(file.name)")
      for word in ["kieli-jota-ei-kerrota", "lifting", "E13", "E24", "health", "debt"] {
        #expect(!file.text.contains(word), "\(file.name): \(word)")
      }
    }
  }

  @Test func `a service for health is recommended and not told, another one is told`() throws {
    let cases = try generatedCases(60, seed: 9)
    let matcher = Matcher(catalogue: factsCatalogue(), rules: try shippedRules())
    let date = try day("2026-11-24")
    let recommended = cases.compactMap(\.profile).flatMap { matcher.services(for: $0, on: date) }
    #expect(Set(recommended.map(\.service)) == ["clinic", "ohjaamo"])
    let told = Set(try export(cases).cells(of: "service.csv").map { $0[2] })
    #expect(told == ["ohjaamo"])
  }

  @Test func `wishes for fields that the catalogue does not have are not told`() throws {
    let told = try export(generatedCases(60, seed: 6))
    let fields = Set(try told.cells(of: "interest.csv").map { $0[2] })
    #expect(fields == ["care", "kitchen"])
  }

  @Test func `results that the catalogue no longer has are left out and counted`() throws {
    var catalogue = factsCatalogue()
    catalogue.offerings.removeAll { $0.id == "carer" }
    var random = SplitMix64(seed: 7)
    let cases = try generatedCases(30, seed: 7)
    let source = try factsSource(on: try day("2026-12-01"), catalogue: catalogue)
    let told = try FactsExport(of: cases, source, using: &random)
    #expect(told.leftOut == cases.count { $0.ranking != nil })
    #expect(try !told.text(of: "training.csv").contains("371101"))
  }

  @Test func `the script that loads comes last, and names every file`() throws {
    let told = try export(generatedCases(30, seed: 8))
    #expect(told.files.last?.name == "load.sql")
    let script = try told.text(of: "load.sql")
    for file in told.files where file.name.hasSuffix(".csv") {
      #expect(script.contains("FROM '\(file.name)' WITH (FORMAT csv, HEADER true"))
    }
    #expect(script.hasPrefix("\\set ON_ERROR_STOP on\nBEGIN;\n") && script.hasSuffix("COMMIT;\n"))
  }
}
