import Catalogue
import Foundation
import Languages
import Testing

@testable import Matching
@testable import Reports

/// How the advisor's choices and their effect are told.
@Suite struct ChoiceWordingTests {
  @Test(
    "Likeness is told in words with its number",
    arguments: [
      (1.0, "Sama järjestys kuin oletuslistassa (samankaltaisuus 100/100)."),
      (0.999, "Lähes sama järjestys kuin oletuslistassa (samankaltaisuus 99/100)."),
      (0.7, "Paljolti sama järjestys kuin oletuslistassa (samankaltaisuus 70/100)."),
      (0.5, "Osittain toinen järjestys kuin oletuslistassa (samankaltaisuus 50/100)."),
      (-0.05, "Aivan toinen järjestys kuin oletuslistassa (samankaltaisuus −5/100)."),
      (-1, "Lähes päinvastainen järjestys kuin oletuslistassa (samankaltaisuus −100/100)."),
      (nil, "Listoissa on liian vähän vertailtavaa."),
    ] as [(Double?, String)],
  )
  func likeness(value: Double?, text: String) {
    #expect(ChoiceEffect(likeness: value, topTen: []).likenessText(in: .fi) == text)
  }

  @Test func `a list without choices has nothing to say, and one with choices says what they are`()
    throws
  {
    var choices = AdvisorChoices()
    #expect(choices.text(in: .fi) == nil)
    try choices.mark("a", as: .pin, because: "x")
    #expect(choices.text(in: .fi) == "Ohjaaja on muuttanut listaa: 1 kiinnitetty.")
    try choices.mark("b", as: .hide, because: "x")
    try choices.mark("c", as: .hide, because: "x")
    try choices.weigh(.order(Criterion.allCases))
    #expect(
      choices.text(in: .fi)
        == "Ohjaaja on muuttanut listaa: omat painot, 1 kiinnitetty, 2 piilotettua."
    )
    #expect(
      choices.text(in: .sv) == "Handledaren har ändrat listan: egna vikter, 1 fäst, 2 dolda."
    )
    #expect(
      choices.text(in: .en) == "The advisor has changed the list: own weights, 1 pinned, 2 hidden."
    )
  }

  @Test func `a move says the place before and the place now`() {
    let move = ChoiceEffect.Move(offering: "a", from: 3, to: 1)
    #expect(Language.allCases.map { move.text(in: $0) } == ["3. → 1.", "3. → 1.", "3 → 1"])
    let hidden = ChoiceEffect.Move(offering: "a", from: 3, to: nil)
    #expect(Language.allCases.map { hidden.text(in: $0) } == ["3. → pois", "3. → bort", "3 → out"])
    let new = ChoiceEffect.Move(offering: "a", from: nil, to: 2)
    #expect(Language.allCases.map { new.text(in: $0) } == ["uusi → 2.", "ny → 2.", "new → 2"])
  }

  /// The sample ranking with its only offering marked.
  private func list(_ mark: AdvisorChoices.Mark) throws -> (ranking: Ranking, chosen: ChosenList) {
    var choices = AdvisorChoices()
    try choices.mark("keuda-cook", as: mark, because: "Asiakas tuntee koulun")
    let ranking = try sampleRanking()
    let chosen = ChosenList(ranking, comparedWith: ranking, choices: choices, beyond: [])
    return (ranking, chosen)
  }

  private func text(_ mark: AdvisorChoices.Mark) throws -> [String] {
    let (ranking, chosen) = try list(mark)
    return rankingText(
      ranking,
      under: chosen,
      catalogue: sampleCatalogue(),
      rules: try shippedRules(),
      language: .fi,
    ).split(separator: "\n").map(String.init)
  }

  @Test func `in plain text what is pinned comes first, with its reason and its verdict`() throws {
    let lines = try text(.pin)
    let start = try #require(lines.firstIndex(of: "Ohjaaja on muuttanut listaa: 1 kiinnitetty."))
    #expect(
      lines[start...].prefix(6) == [
        "Ohjaaja on muuttanut listaa: 1 kiinnitetty.",
        "Listoissa on liian vähän vertailtavaa.",
        "Kymmenen kärjessä ei muutu mitään.",
        "KIINNITETTY",
        "1. ○ Kokki, oppisopimus",
        "   Kiinnitetty: Asiakas tuntee koulun",
      ]
    )
    #expect(!lines.contains("EI VIELÄ, MUTTA NÄIN SE AUKEAA"))
  }

  @Test func `in plain text what is hidden is named last, with its reason`() throws {
    let lines = try text(.hide)
    #expect(
      lines.suffix(3) == [
        "PIILOTETTU", "○ Kokki, oppisopimus", "   Piilotettu: Asiakas tuntee koulun",
      ]
    )
    #expect(lines.contains("  1. → pois Kokki, oppisopimus, Keuda"))
  }

  @Test func `in JSON marked offerings stand apart from the list, each with its reason`() throws {
    let (ranking, chosen) = try list(.hide)
    let data = try matchDocument(
      ranking,
      under: chosen,
      catalogue: sampleCatalogue(),
      rules: shippedRules(),
      language: .en,
    )
    let document = try JSONDecoder().decode([String: JSONValue].self, from: data)
    #expect(document["offerings"] == .list([]))
    guard case .object(let choices) = document["choices"],
      case .list(let hidden) = choices["hidden"], case .object(let entry) = hidden.first,
      case .object(let offering) = entry["offering"]
    else {
      Issue.record("nothing is hidden")
      return
    }
    #expect(entry["reason"] == .text("Asiakas tuntee koulun"))
    #expect(offering["id"] == .text("keuda-cook") && offering["verdict"] == .text("notYet"))
    #expect(choices["pinned"] == .list([]) && choices["ownWeights"] == .boolean(false))
    #expect(
      choices["topTen"]
        == .list([
          .object([
            "id": .text("keuda-cook"), "name": .text("Cook, apprenticeship"), "from": .number(1),
          ])
        ])
    )
    #expect(choices["text"] == .text("The lists have too little to compare."))
  }
}
