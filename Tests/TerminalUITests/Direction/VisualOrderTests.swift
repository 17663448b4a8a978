import Testing

@testable import TerminalUI

/// Lines in the order in which they are seen from the left, with the letters as they were typed.
@Suite struct VisualOrderTests {
  private func seen(_ text: String, _ direction: TextDirection) -> String {
    flowedRows(of: text, to: 80, flow: TextFlow(direction, order: .app)).joined(separator: "|")
  }

  @Test(arguments: [
    ("مرحبا 112", "112 ابحرم"),
    ("Opintopolku -> عربي", "يبرع <- Opintopolku"),
    // Sorani, Hebrew, and Dari with the non-joiner that stays with its letter.
    ("ڕستەی کوردی بە سۆرانی: ٢٤ کاتژمێر", "رێمژتاک ٢٤ :ینارۆس ەب یدروک یەتسڕ"),
    ("שלום עולם, 3 ימים (Vantaa)", "(Vantaa) םימי 3 ,םלוע םולש"),
    ("می\u{200C}خواهم در ۲۴ ماه کار کنم", "منک راک هام ۲۴ رد مهاوخی\u{200C}م"),
  ])
  func `a line of a right-to-left language begins at the right`(text: String, shown: String) {
    #expect(seen(text, .rightToLeft) == shown)
  }

  @Test(arguments: [
    ("السعر ١٢٫٥٠ يورو", "وروي ١٢٫٥٠ رعسلا"),
    ("التاريخ 24.11.2026 والساعة 8:30", "8:30 ةعاسلاو 24.11.2026 خيراتلا"),
    ("هاتف +358 40 123", "123 40 358+ فتاه"),
    ("20% من 3/4", "3/4 نم 20%"),
    ("-5 %", "% 5-"),
  ])
  func `numbers keep their own order`(text: String, shown: String) {
    #expect(seen(text, .rightToLeft) == shown)
  }

  @Test(arguments: [
    ("(Keuda [عربي] 20%)", "(%20 [يبرع] Keuda)"),
    ("عربي (abc) [1-2]", "[1-2] (abc) يبرع"),
    ("هل A > B؟", "؟A > B له"),
    ("«نعم»", "«معن»"),
    ("لغة C++ و A1.1", "A1.1 و ++C ةغل"),
  ])
  func `brackets open to the side that they are read from`(text: String, shown: String) {
    #expect(seen(text, .rightToLeft) == shown)
  }

  @Test(arguments: [
    ("Opintopolku -> عربي", "Opintopolku -> يبرع"), ("a (ب) c", "a (ب) c"),
    ("Keuda, عربي ١٢ (a)", "Keuda, ١٢ يبرع (a)"), ("Какая фраза", "Какая фраза"), ("", ""),
  ])
  func `a line from left to right turns only what runs the other way`(
    text: String,
    shown: String,
  ) {
    #expect(seen(text, .leftToRight) == shown)
  }

  @Test func `left to the terminal, a text goes out as it is read`() {
    let flow = TextFlow(.rightToLeft, order: .terminal)
    #expect(flowedRows(of: "مرحبا (112)", to: 20, flow: flow) == ["مرحبا (112)"])
  }

  @Test func `marks stay over their letters and no letter is replaced`() {
    let text = "مَرحَبًا"
    let shown = seen(text, .rightToLeft)
    #expect(shown == "ابًحَرمَ")
    #expect(shown.unicodeScalars.sorted() == text.unicodeScalars.sorted())
  }

  @Test func `turning changes the order of the letters alone, whatever they are`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var numbers = SeededNumbers(state: seed)
    let letters = Array("abÄя אב ابث 12 ٣٤ ۵ .,:+-/%€()[]<>«»!؟")
    for _ in 0..<2_000 {
      let length = Int(numbers.next() % 16)
      let text = String((0..<length).map { _ in letters[Int(numbers.next() % 38)] })
      for direction in [TextDirection.leftToRight, .rightToLeft] {
        let flow = TextFlow(direction, order: .app)
        let rows = flowedRows(of: text, to: 8, flow: flow)
        let plain = wrap(text, to: 8)
        #expect(rows.map(textWidth) == plain.map(textWidth), "\(text) of seed \(seed)")
        for (row, before) in zip(rows, plain) {
          #expect(unmirrored(row) == unmirrored(before), "\(text) of seed \(seed)")
        }
      }
    }
  }

  /// The letters in one fixed order, a bracket and its mirror image as one.
  private func unmirrored(_ row: String) -> [String] {
    row.map { letter in
      let text = String(letter)
      return min(text, mirrorImages[text] ?? text)
    }.sorted()
  }
}

/// Numbers from a seed, for tests that print it.
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
