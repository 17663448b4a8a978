import Testing

@testable import TerminalUI

@Suite struct TextTests {
  @Test(arguments: [
    ("Työvoimakoulutus", 16), ("Какая фраза", 11), ("日本", 4), ("e\u{301}", 1), ("한국", 4),
    ("مرحبا", 5), ("مَرحَبا", 5), ("👍", 2), ("…▸●◐○×▕█▏", 9), ("ﾊﾝ", 2), ("Ａ", 2), ("", 0),
  ])
  func `a text is as wide as its cells`(text: String, columns: Int) {
    #expect(textWidth(text) == columns)
  }

  @Test(arguments: [
    ("one\u{1B}[31mred", "one[31mred"),
    ("tab\there\r\nthere", "tab here there"),
    ("a\u{202E}b\u{200F}c\u{2066}d", "abcd"),
    ("👨\u{200D}👩", "👨👩"),
    ("❤\u{FE0F}", "❤"),
    ("👍🏽", "👍"),
    ("🇫🇮", "FI"),
    ("\u{301}a", "a"),
    ("a\u{301}\u{302}\u{303}\u{304}\u{305}b", "a\u{301}\u{302}\u{303}\u{304}b"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("soft\u{AD}hyphen\u{85}", "softhyphen "),
  ])
  func `only what cells can show is kept`(text: String, kept: String) {
    #expect(Array(sanitise(text).unicodeScalars) == Array(kept.unicodeScalars))
  }

  @Test(arguments: [
    ("Kokki", 5, "Kokki"), ("Kokki", 4, "Kok…"), ("Kokki", 1, "…"), ("Kokki", 0, ""),
    ("Kokki", -3, ""), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("", 3, ""),
  ])
  func `a cut text says so and fits`(text: String, columns: Int, clipped: String) {
    #expect(clip(text, to: columns) == clipped)
  }

  @Test(arguments: [
    ("Kerron itsestäni lyhyesti.", 16, ["Kerron itsestäni", "lyhyesti."]),
    ("  two   blanks ", 20, ["two blanks"]),
    ("first\n\nthird", 20, ["first", "", "third"]),
    ("työvoimakoulutus", 10, ["työvoima-", "koulutus"]),
    ("on oppisopimuskoulutuksessa nyt", 12, ["on", "oppisopimus-", "koulutukses-", "sa nyt"]),
    (
      "toimitilahuoltaja, puhtaus- ja kiinteistöpalveluala", 20,
      ["toimitilahuoltaja,", "puhtaus- ja", "kiinteistöpalveluala"],
    ),
    (
      "toimitilahuoltaja, puhtaus- ja kiinteistöpalveluala", 12,
      ["toimitila-", "huoltaja,", "puhtaus- ja", "kiinteistö-", "palveluala"],
    ),
    ("(oppisopimuskoulutus)", 14, ["(oppisopimus-", "koulutus)"]),
    ("puhtauspalveluala-ammatit", 12, ["puhtauspal-", "veluala-", "ammatit"]),
    ("nimi@esimerkki.fi", 9, ["nimi@esim", "erkki.fi"]),
    ("Vantaa-Kerava", 9, ["Vantaa-", "Kerava"]),
    ("abc1234567", 4, ["abc1", "2345", "67"]),
    ("日本語", 4, ["日本", "語"]),
    ("日本", 1, ["…", "…"]),
    ("text", 0, []),
    ("", 9, []),
  ])
  func `text is broken between words, else within one`(
    text: String,
    columns: Int,
    rows: [String],
  ) {
    #expect(wrap(text, to: columns) == rows)
  }

  @Test(arguments: 1...40)
  func `no row is wider than asked and no letter is lost`(columns: Int) {
    let text =
      "Ammatillinen koulutus: ravintola- ja cateringala, 日本語 kansalaisopisto\nдлинное слово"
    let rows = wrap(text, to: columns)
    #expect(rows.allSatisfy { textWidth($0) <= columns })
    if columns > 1 {
      let letters = { (text: String) in text.filter(\.isLetter) }
      #expect(letters(rows.joined()) == letters(text))
    }
  }
}
