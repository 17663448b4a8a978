import CivilDates
import Foundation
import Languages
import Testing

@testable import Matching
@testable import Reports

@Suite struct RuleCheckDocumentTests {
  private func document(in language: Language) throws -> RuleCheckDocument {
    let check = try PackCheck(of: shippedRulesData(), on: day("2026-11-24"))
    return RuleCheckDocument(check, language: language)
  }

  @Test func `every finding says what is wrong and what to do, in three languages`() throws {
    let day = try day("2026-12-06")
    let findings: [PackFinding] = [
      .sourceMissing(at: "limits.spare"), .sourceNotRead(at: "rules.E15", source: "ajokorttilaki"),
      .ruleExpired("E12", until: day), .clauseNeverFails("E21", clause: "full"),
      .unused(.step, "licence"), .placesDiffer(at: "rules.E1.field.failed"),
      .unknownMember(at: "rules.E1.field.unles"),
    ]
    func sentences(_ language: Language) -> [String] {
      findings.map { "\($0.message[language]) \($0.suggestion[language])" }
    }
    #expect(
      sentences(.fi) == [
        "Lähde puuttuu. Kirjoita, mistä tieto on.",
        "Lähdettä ei ole luettu: ajokorttilaki. Sitä ennen sääntö sanoo vain: tarkista. Lue lähde "
          + "ja kirjoita 'sourceRead': true.",
        "Sääntö oli voimassa 6.12.2026 asti. Poista sääntö tai korjaa 'validUntil'.",
        "Ehto ei voi jäädä täyttymättä eikä avoimeksi. Poista ehto tai korjaa 'when', 'unless' tai "
          + "'needs'.",
        "Askelta ei käytetä missään. Poista se tai käytä sitä.",
        "Eri kielissä mainitaan eri tiedot. Kirjoita samat paikat jokaiseen kieleen.",
        "Tällaista kohtaa sääntöpaketissa ei ole, joten sitä ei lueta. Korjaa nimi tai poista "
          + "kohta.",
      ]
    )
    #expect(
      sentences(.sv)[2]
        == "Regeln gällde till och med 6.12.2026. Ta bort regeln eller rätta 'validUntil'."
    )
    #expect(
      sentences(.en)[3]
        == "The clause can never fail or be unknown. Remove the clause, or correct 'when', "
        + "'unless' or 'needs'."
    )
  }

  @Test func `the text lists findings, directions and counts`() throws {
    let lines = try document(in: .en).text.split(separator: "\n")
    #expect(lines.first == "Rule pack luotsi-rules 2026-12")
    #expect(lines.contains { $0.hasPrefix("warning: rules.E15: The source has not been read: ") })
    #expect(lines.contains { $0.hasPrefix("Raising only opens: client.employerHours, ") })
    #expect(lines.last?.hasPrefix("0 errors, ") == true)
  }

  @Test func `the document for programs names its schema and the facts by direction`() throws {
    let data = try document(in: .fi).jsonData()
    guard case .object(let members) = try JSONDecoder().decode(JSONValue.self, from: data),
      case .object(let facts)? = members["facts"]
    else {
      Issue.record("the document is no object")
      return
    }
    #expect(members["schema"] == .text("luotsi-rules-check/1"))
    #expect(Set(members.keys) == ["schema", "pack", "version", "findings", "facts"])
    #expect(Set(facts.keys) == ["increasing", "decreasing", "mixed"])
  }

  @Test func `every fact is listed with its kind, its teller and its comparisons`() {
    let document = RuleFactsDocument(language: .en)
    #expect(document.facts.map(\.name) == RuleFact.allCases.map(\.rawValue))
    let lines = document.text.split(separator: "\n")
    let age = lines.first { $0.hasPrefix("client.age ") }
    #expect(
      age?.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty } == ["client.age", "number", "client", "atLeast, atMost, known"]
    )
  }
}
