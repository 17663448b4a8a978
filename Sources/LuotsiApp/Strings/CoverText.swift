import Languages

/// The one line of the covered screen.
enum CoverText {
  static let howToReturn = Phrase(
    fi: "Esc palauttaa näytön",
    sv: "Esc visar skärmen igen",
    en: "Esc brings the screen back",
  )
}
