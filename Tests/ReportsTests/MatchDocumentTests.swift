import Foundation
import Matching
import Testing

@testable import Reports

@Suite struct MatchDocumentTests {
  private func document(top: Int? = nil) throws -> [String: JSONValue] {
    let data = try matchDocument(
      sampleRanking(),
      catalogue: sampleCatalogue(),
      rules: shippedRules(),
      language: .en,
      top: top,
    )
    guard case .object(let members) = try JSONDecoder().decode(JSONValue.self, from: data) else {
      Issue.record("the document is no object")
      return [:]
    }
    return members
  }

  @Test func `the document names its schema and what the ranking was made from`() throws {
    let document = try document()
    #expect(document["schema"] == .text("luotsi-match/1"))
    #expect(document["date"] == .text("2026-11-24"))
    #expect(
      document["catalogue"]
        == .object(["hash": .text("c0ffee"), "rows": .number(1), "demo": .boolean(true)])
    )
    #expect(document["rules"] == .object(["version": .text("2026-12")]))
  }

  @Test func `an offering carries its score, parts, reasons and ladder`() throws {
    guard case .list(let offerings) = try document()["offerings"],
      case .object(let offering) = offerings.first
    else {
      Issue.record("there is no offering")
      return
    }
    #expect(
      Set(offering.keys) == [
        "id", "name", "provider", "kind", "field", "verdict", "score", "points", "range", "parts",
        "reasons", "unlock", "flags", "confidence", "employers",
      ]
    )
    #expect(offering["verdict"] == .text("notYet"))
    #expect(offering["score"] == .number(7_000_000))
    #expect(offering["points"] == .number(70))
    #expect(offering["range"] == .object(["low": .number(55), "high": .number(85)]))
    #expect(
      offering["unlock"]
        == .list([
          .object([
            "months": .number(3),
            "steps": .list([
              .object([
                "kind": .text("language"), "text": .text("Study Finnish: A2.2 → B1.1"),
                "months": .number(3), "offerings": .list([]),
              ]),
              .object([
                "kind": .text("findEmployer"), "text": .text("Find an employer: kitchen"),
                "months": .number(3), "offerings": .list([]),
              ]),
            ]),
          ])
        ])
    )
  }

  @Test func `the scores of the parts sum to the score in the document itself`() throws {
    guard case .list(let offerings) = try document()["offerings"],
      case .object(let offering) = offerings.first, case .list(let parts) = offering["parts"],
      case .number(let score) = offering["score"]
    else {
      Issue.record("there is no offering with parts")
      return
    }
    let scores = parts.compactMap { part -> Double? in
      guard case .object(let members) = part, case .number(let score) = members["score"] else {
        return nil
      }
      return score
    }
    #expect(scores == [4_500_000, 2_500_000])
    #expect(scores.reduce(0, +) == score)
  }

  @Test func `what is not computed is left out`() throws {
    let document = try document(top: 0)
    #expect(
      Set(document.keys) == [
        "schema", "date", "catalogue", "rules", "counts", "offerings", "notices",
      ]
    )
    #expect(document["offerings"] == .list([]))
  }
}
