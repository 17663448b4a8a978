import Testing

@testable import LuotsiApp

/// The codes are of nobody: the numbers from 900 are given to no person.
@Suite struct SensitiveTextTests {
  @Test(
    "A personal identity code is recognised wherever it stands",
    arguments: [
      "131052-900T", "Soita: 131052-900t.", "(010203A900B)", "(311299Y950X),", "130200+910L",
      "131052-9008",
    ],
  )
  func identityCodes(text: String) {
    #expect(SensitiveText(in: text) == .identityCode)
  }

  @Test(
    "What only looks like one is not",
    arguments: [
      "", "321352-900T", "131052900T", "131052-90", "13.10.2052", "tilaus 1234567-900T",
      "010203G900B", "131052-900G", "040-1234567",
    ],
  )
  func others(text: String) {
    #expect(SensitiveText(in: text) == nil)
  }

  @Test(
    "An illness and a crime are named by the word",
    arguments: [
      ("Kertoi masennuksesta.", SensitiveText.illness("masennuksesta")),
      ("ADHD, oma rauha", .illness("adhd")), ("har en sjukdom", .illness("sjukdom")),
      ("depression", .illness("depression")), ("ehdollinen tuomio", .crime("tuomio")),
      ("dömd för stöld", .crime("dömd")), ("was in prison", .crime("prison")),
    ],
  )
  func words(text: String, found: SensitiveText) {
    #expect(SensitiveText(in: text) == found)
  }

  @Test(
    "What guidance does write about raises nothing",
    arguments: [
      "Tarvitsee rauhallisen paikan ja selkeät ohjeet.", "Haluaa lähihoitajaksi, tuo todistukset.",
      "Kiinnostaa autoala ja hitsaus.", "Pienryhmä auttaa.", "Vill bli kock.",
    ],
  )
  func ordinary(text: String) {
    #expect(SensitiveText(in: text) == nil)
    #expect(freeTextWarning(text).fi == "Älä kirjoita nimiä, henkilötunnuksia tai sairauksia.")
  }
}
