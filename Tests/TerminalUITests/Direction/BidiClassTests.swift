import Testing

@testable import TerminalUI

@Suite struct BidiClassTests {
  @Test(arguments: [
    ("a", BidiClass.leftToRight), ("ä", .leftToRight), ("Я", .leftToRight), ("日", .leftToRight),
    ("א", .rightToLeft), ("ا", .arabicLetter), ("ێ", .arabicLetter), ("7", .europeanNumber),
    ("٧", .arabicNumber), ("۷", .europeanNumber), ("+", .europeanSeparator),
    ("−", .europeanSeparator), ("%", .europeanTerminator), ("€", .europeanTerminator),
    ("٪", .europeanTerminator), (",", .commonSeparator), ("،", .commonSeparator),
    ("\u{A0}", .commonSeparator), (" ", .blank), ("؟", .arabicLetter), ("؛", .arabicLetter),
    ("(", .neutral), ("«", .neutral), ("!", .neutral), ("–", .neutral), ("►", .neutral),
  ])
  func `a character has the class that Unicode gives it`(text: String, bidiClass: BidiClass) {
    #expect(text.unicodeScalars.map { BidiClass($0) } == [bidiClass])
  }

  @Test func `what is mirrored has the property, and its image leads back`() {
    for (text, image) in mirrorImages {
      let properties = text.unicodeScalars.map(\.properties.isBidiMirrored)
      #expect(properties == [true], "\(text)")
      #expect(mirrorImages[image] == text)
    }
  }
}
