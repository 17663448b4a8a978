import Languages

/// The words of the choice between sample lines.
enum ReadingOrderText {
  static let title = Phrase(fi: "Lukusuunta", sv: "Läsriktning", en: "Reading direction")
  static let question = Phrase(
    fi: "Kumpi rivi on luettavissa oikein? Kysy asiakkaalta. Ctrl-D muuttaa valintaa myöhemmin.",
    sv: "Vilken rad går att läsa rätt? Fråga klienten. Ctrl-D ändrar valet senare.",
    en: "Which line reads right? Ask the client. Ctrl-D changes the choice later.",
  )

  static func line(_ number: Int) -> Phrase {
    Phrase(fi: "Rivi \(number)", sv: "Rad \(number)", en: "Line \(number)")
  }
}
