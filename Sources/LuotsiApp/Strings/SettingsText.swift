import Languages
import TerminalUI

/// What the screen of settings says.
enum SettingsText {
  static let title = Phrase(fi: "Asetukset", sv: "Inställningar", en: "Settings")
  static let language = Phrase(fi: "Kieli", sv: "Språk", en: "Language")
  static let theme = Phrase(fi: "Värit", sv: "Färger", en: "Colours")
  static let mouse = Phrase(fi: "Hiiri", sv: "Mus", en: "Mouse")
  static let lockAfter = Phrase(fi: "Lukitus", sv: "Låsning", en: "Lock")
  static let keepMonths = Phrase(fi: "Säilytysaika", sv: "Lagringstid", en: "Time of keeping")
  static let rightToLeft = Phrase(
    fi: "Oikealta vasemmalle",
    sv: "Höger till vänster",
    en: "Right-to-left text",
  )
  static let on = Phrase(fi: "käytössä", sv: "i bruk", en: "in use")
  static let off = Phrase(fi: "ei käytössä", sv: "inte i bruk", en: "not in use")
  static let notChosen = Phrase(fi: "ei valittu", sv: "inte valt", en: "not chosen")

  static let byOrganisation = Phrase(
    fi: "organisaation asettama",
    sv: "bestämt av organisationen",
    en: "set by the organisation",
  )
  static let setByOrganisation = Phrase(
    fi: "Tätä ei voi muuttaa tässä.",
    sv: "Detta kan inte ändras här.",
    en: "This cannot be changed here.",
  )
  static let forOrganisation = Phrase(
    fi: "Ajasta päättää organisaatio.",
    sv: "Organisationen bestämmer tiden.",
    en: "The organisation decides the time.",
  )
  static let neverInPractice = Phrase(
    fi: "Harjoittelussa mitään ei lukita.",
    sv: "I övningen låses ingenting.",
    en: "In practice nothing is locked.",
  )

  static let languageNote = Phrase(
    fi: "Luotsin oma kieli. Asiakkaan kieli valitaan kartoituksessa.",
    sv: "Luotsis eget språk. Klientens språk väljs i kartläggningen.",
    en: "Luotsi's own language. The client's is chosen in the interview.",
  )
  static let themeNote = Phrase(
    fi: "Perusvärit erottaa myös värisokea. Suuri kontrasti on valkoista mustalla. Ympäristön "
      + "NO_COLOR poistaa värit aina.",
    sv: "Standardfärgerna skiljs åt även av färgblinda. Hög kontrast är vitt på svart. NO_COLOR i "
      + "miljön tar alltid bort färgerna.",
    en: "The colour-blind tell the standard colours apart too. High contrast is white on black. "
      + "NO_COLOR in the environment always takes colours away.",
  )
  static let mouseNote = Phrase(
    fi: "Kun hiiri on käytössä, tekstiä valitaan pitämällä Shift alhaalla.",
    sv: "När musen är i bruk markeras text med Shift nedtryckt.",
    en: "While the mouse is in use, text is selected with Shift held down.",
  )
  static let lockAfterNote = Phrase(
    fi: "Asiakkaiden tiedot lukitaan, kun näppäimiin ei ole koskettu näin pitkään.",
    sv: "Klienternas uppgifter låses när ingen tangent har rörts så här länge.",
    en: "Clients' data is locked when no key has been touched for this long.",
  )
  static let keepMonthsNote = Phrase(
    fi: "Asiakas poistetaan, kun viimeisestä tallennuksesta on näin kauan.",
    sv: "En klient raderas när den senaste sparningen är så här gammal.",
    en: "A client is deleted this long after the last save.",
  )
  static let rightToLeftNote = Phrase(
    fi: "Kumpi asettaa arabian ja soranin kirjaimet lukusuuntaan, pääte vai Luotsi. Valinta "
      + "koskee tätä päätettä.",
    sv: "Vem ställer arabiskans och soranins bokstäver i läsriktning, terminalen eller Luotsi. "
      + "Valet gäller den här terminalen.",
    en: "Which of the two puts the letters of Arabic and Sorani in reading order, the terminal or "
      + "Luotsi. It is chosen for this terminal.",
  )

  /// As the language calls itself.
  static func name(of language: Language) -> String {
    switch language {
    case .fi: "suomi"
    case .sv: "svenska"
    case .en: "English"
    }
  }

  static func name(of theme: Theme) -> Phrase {
    switch theme {
    case .standard: Phrase(fi: "perusvärit", sv: "standardfärger", en: "standard")
    case .highContrast: Phrase(fi: "suuri kontrasti", sv: "hög kontrast", en: "high contrast")
    case .plain: Phrase(fi: "ei värejä", sv: "inga färger", en: "no colours")
    }
  }

  static func name(of way: RightToLeftOrder) -> Phrase {
    switch way {
    case .terminal: Phrase(fi: "pääte", sv: "terminalen", en: "the terminal")
    case .app: Phrase(fi: "Luotsi", sv: "Luotsi", en: "Luotsi")
    }
  }

  static func minutes(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 minuutin kuluttua" : "\(count) minuutin kuluttua",
      sv: count == 1 ? "efter 1 minut" : "efter \(count) minuter",
      en: count == 1 ? "after 1 minute" : "after \(count) minutes",
    )
  }
}

/// Why a setting was not kept and what to do, for the person at the desk.
func settingsSentence(_ fault: SettingsFault) -> Phrase {
  switch fault {
  case .unreadable(let path):
    Phrase(
      fi: "Asetus on voimassa vain nyt: tiedostoa \(path) ei voi lukea. Tarkista sen oikeudet.",
      sv: "Inställningen gäller bara nu: filen \(path) kan inte läsas. Kontrollera rättigheterna.",
      en: "The setting holds only now: the file \(path) cannot be read. Check its permissions.",
    )
  case .notSettings(let path):
    Phrase(
      fi: "Asetus on voimassa vain nyt: \(path) ei ole asetustiedosto. Korjaa tai poista se.",
      sv:
        "Inställningen gäller bara nu: \(path) är ingen inställningsfil. Rätta eller ta bort den.",
      en: "The setting holds only now: \(path) is no file of settings. Correct or remove it.",
    )
  case .unwritable(let path):
    Phrase(
      fi: "Asetus on voimassa vain nyt: tiedostoa \(path) ei voi kirjoittaa. Tarkista kansion "
        + "oikeudet ja levytila.",
      sv: "Inställningen gäller bara nu: filen \(path) kan inte skrivas. Kontrollera mappens "
        + "rättigheter och utrymmet.",
      en: "The setting holds only now: the file \(path) cannot be written. Check the folder's "
        + "permissions and the space on the disk.",
    )
  }
}
