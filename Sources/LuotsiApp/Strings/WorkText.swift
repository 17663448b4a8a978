import Languages

/// What is waited for.
enum WorkText {
  static let opening = Phrase(fi: "Avataan…", sv: "Öppnar…", en: "Opening…")
  static let sending = Phrase(
    fi: "Tehdään siirtotiedostoa…",
    sv: "Gör överföringsfilen…",
    en: "Making the transfer file…",
  )
  static let reading = Phrase(
    fi: "Luetaan tiedostoa…",
    sv: "Läser filen…",
    en: "Reading the file…",
  )
  static let receiving = Phrase(
    fi: "Otetaan asiakkaita vastaan…",
    sv: "Tar emot klienter…",
    en: "Taking cases in…",
  )
  static let working = Phrase(fi: "Hetki…", sv: "Ett ögonblick…", en: "One moment…")
  static let ending = Phrase(fi: "Keskeytetään…", sv: "Avbryter…", en: "Giving up…")
  static let leave = Phrase(fi: "Keskeytä", sv: "Avbryt", en: "Give up")
}
