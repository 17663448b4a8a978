import Languages

/// The texts of the screen of the swap test, beside those that reports share.
enum SwapTestText {
  static let title = Phrase(
    fi: "Yhdenvertaisuustarkistus",
    sv: "Likabehandlingskontroll",
    en: "Fairness check",
  )
  static let working = Phrase(
    fi: "Lista lasketaan uudelleen…",
    sv: "Listan räknas på nytt…",
    en: "Working out the list again…",
  )
  static let explanation = Phrase(
    fi: "Lista laskettiin uudelleen niin, että yksi tieto kerrallaan oli toinen. Listan ei pidä "
      + "muuttua. Mitään ei tallenneta.",
    sv: "Listan räknades på nytt så att en uppgift i taget var en annan. Listan ska inte ändras. "
      + "Inget sparas.",
    en: "The list was worked out again with one fact at a time being another. The list must not "
      + "change. Nothing is stored.",
  )
  static let swapped = Phrase(
    fi: "Mitä vaihdettiin",
    sv: "Vad som byttes",
    en: "What was swapped",
  )
  static let absent = Phrase(
    fi: "Mitä ei tarvita",
    sv: "Vad som inte behövs",
    en: "What is not needed",
  )
  static let kept = Phrase(
    fi: "Mitä ei vaihdettu ja miksi",
    sv: "Vad som inte byttes, och varför",
    en: "What was not swapped, and why",
  )
  static let doNotUse = Phrase(
    fi: "Älä tee valintoja tämän listan mukaan ennen kuin sääntöpaketti on tarkistettu.",
    sv: "Gör inga val enligt den här listan förrän regelpaketet har granskats.",
    en: "Choose nothing by this list before the rule pack has been checked.",
  )
}
