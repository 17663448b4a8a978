import Languages

/// The short texts of the screens, apart from command names and error sentences.
enum ScreenText {
  static func partlyExampleNotice(_ invented: Phrase) -> Phrase {
    Phrase(
      fi: "Keksittyä: \(invented.fi) (luotsi catalogue import)",
      sv: "Påhittat: \(invented.sv) (luotsi catalogue import)",
      en: "Invented: \(invented.en) (luotsi catalogue import)",
    )
  }
  static let clients = Phrase(fi: "Asiakkaat", sv: "Klienter", en: "Clients")
  static let interview = Phrase(fi: "Kartoitus", sv: "Kartläggning", en: "Assessment")
  static let suggestions = Phrase(fi: "Ehdotukset", sv: "Förslag", en: "Suggestions")
  static let exampleData = Phrase(fi: "Esimerkkiaineisto", sv: "Exempeldata", en: "Example data")
  static let partlyExampleData = Phrase(
    fi: "Osin esimerkkiaineistoa",
    sv: "Delvis exempeldata",
    en: "Partly example data",
  )
  static let exampleNotice = Phrase(
    fi: "Koulutukset ja luvut on keksitty. Tuo oikeat: luotsi catalogue import",
    sv: "Utbildningarna och siffrorna är påhittade. Hämta: luotsi catalogue import",
    en: "Trainings and figures are invented. Get real ones: luotsi catalogue import",
  )
  static let practice = Phrase(fi: "Harjoittelu", sv: "Övning", en: "Practice")
  static let cards = Phrase(fi: "tarvitaan", sv: "behövs", en: "needed:")
  static let code = Phrase(fi: "Koodi", sv: "Kod", en: "Code")
  static let stage = Phrase(fi: "Missä mennään", sv: "Läge", en: "Where it stands")
  static let changed = Phrase(fi: "Muutettu", sv: "Ändrad", en: "Changed")
  static let notStarted = Phrase(fi: "aloittamatta", sv: "inte påbörjad", en: "not started")
  static let noCases = Phrase(
    fi: "Ei vielä asiakkaita. Aloita tästä:",
    sv: "Inga klienter ännu. Börja här:",
    en: "No clients yet. Start here:",
  )
  static let newCase = Phrase(fi: "Uusi asiakas", sv: "Ny klient", en: "New client")
  static let newCaseExplanation = Phrase(
    fi: "Anna asiakkaalle koodi. Nimeä ei tarvita. Kirjoita koodi myös asiakkaan paperiin.",
    sv: "Ge klienten en kod. Inget namn behövs. Skriv koden också på klientens papper.",
    en: "Give the client a code. No name is needed. Write the code on the client's paper too.",
  )
  static let saved = Phrase(fi: "tallennettu", sv: "sparat", en: "saved")
  static let notSaved = Phrase(fi: "EI TALLENNETTU", sv: "INTE SPARAT", en: "NOT SAVED")
  static let advice = Phrase(fi: "Ohje:", sv: "Råd:", en: "Advice:")
  static let remark = Phrase(fi: "Muistiinpano", sv: "Anteckning", en: "Remark")
  static let remarkWarning = Phrase(
    fi: "Älä kirjoita nimiä, henkilötunnuksia tai sairauksia.",
    sv: "Skriv inte namn, personbeteckningar eller sjukdomar.",
    en: "Do not write names, identity codes or illnesses.",
  )
  static let dontKnow = Phrase(fi: "ei tiedossa", sv: "vet inte", en: "not known")
  static let refused = Phrase(fi: "ei halua vastata", sv: "vill inte svara", en: "rather not say")
  static let typeDate = Phrase(
    fi: "Päivä muodossa 24.11.2026",
    sv: "Datum i formen 24.11.2026",
    en: "A date written 24.11.2026",
  )
  static let typeTime = Phrase(
    fi: "Kellonaika muodossa 8.30",
    sv: "Klockslag i formen 8.30",
    en: "A time written 8:30",
  )
  static let typeDateTime = Phrase(
    fi: "Päivä ja kellonaika muodossa 24.11.2026 8.30",
    sv: "Datum och klockslag i formen 24.11.2026 8.30",
    en: "A date and a time written 24.11.2026 8:30",
  )
  static let notApplicable = Phrase(fi: "ei koske", sv: "gäller inte", en: "does not apply")
  static let pickSeveral = Phrase(
    fi: "Väli tai numero merkitsee, Enter jatkaa",
    sv: "Mellanslag eller siffra markerar, Enter fortsätter",
    en: "Space or a digit marks, Enter goes on",
  )
  static let leadingNow = Phrase(fi: "Nyt kärjessä", sv: "I täten nu", en: "Leading now")
  static let noListYet = Phrase(
    fi: "Lista alkaa elää, kun osaamisesta tai toiveista on kerrottu.",
    sv: "Listan börjar leva när något är känt om kunnande eller önskemål.",
    en: "The list comes alive once skills or wishes are known.",
  )
  static let thisAnswer = Phrase(fi: "Tämä vastaus", sv: "Det här svaret", en: "This answer")
  static let noChange = Phrase(
    fi: "ei muuttanut kärkeä",
    sv: "ändrade inte täten",
    en: "changed nothing at the top",
  )
  static let openBlock = Phrase(fi: "Mahdolliset nyt", sv: "Möjliga nu", en: "Possible now")
  static let notYetBlock = Phrase(
    fi: "Ei vielä, mutta näin se aukeaa",
    sv: "Inte ännu, men så här öppnas det",
    en: "Not yet, but this opens it",
  )
  static let excludedBlock = Phrase(fi: "Ei nyt", sv: "Inte nu", en: "Not now")
  static let emptyList = Phrase(
    fi: "Luettelossa ei ole yhtään koulutusta. Tuo aineisto ja avaa lista uudelleen.",
    sv: "Katalogen innehåller inga utbildningar. Importera data och öppna listan igen.",
    en: "The catalogue holds no training. Import data and open the list again.",
  )
  static let continuousStart = Phrase(
    fi: "jatkuva aloitus",
    sv: "kontinuerlig start",
    en: "continuous start",
  )
  static let whatOpens = Phrase(fi: "Näin se aukeaa", sv: "Så öppnas det", en: "What opens it")
  static let chosen = Phrase(fi: "valittu", sv: "vald", en: "chosen")
  static let points = Phrase(fi: "Pisteet", sv: "Poäng", en: "Points")
  static let keys = Phrase(fi: "Näppäimet", sv: "Tangenter", en: "Keys")
  static let digitsPick = Phrase(
    fi: "1–9 valitsee vastauksen",
    sv: "1–9 väljer svaret",
    en: "1–9 picks the answer",
  )
  static let arrowsMove = Phrase(
    fi: "↑ ↓ siirtää kohdistusta",
    sv: "↑ ↓ flyttar fokus",
    en: "↑ ↓ moves the focus",
  )
  static let finished = Phrase(
    fi: "Kartoitus on valmis ja tallennettu. Enter palaa asiakkaisiin.",
    sv: "Kartläggningen är klar och sparad. Enter går till klienterna.",
    en: "The assessment is complete and stored. Enter returns to the clients.",
  )
  static let howToReopen = Phrase(
    fi: "PgUp avaa vastaukset muutettaviksi; syy kysytään.",
    sv: "PgUp öppnar svaren för ändring; en orsak frågas.",
    en: "PgUp opens the answers for changes; a reason is asked.",
  )

  static func progress(_ answered: Int, of asked: Int) -> Phrase {
    Phrase(
      fi: "kartoitus \(answered)/~\(asked)",
      sv: "kartläggning \(answered)/~\(asked)",
      en: "assessment \(answered)/~\(asked)",
    )
  }

  static func remaining(_ count: Int) -> Phrase {
    guard count > 0 else {
      return Phrase(fi: "kaikki kysytty", sv: "allt är frågat", en: "all asked")
    }
    return Phrase(
      fi: count == 1 ? "noin 1 kysymys jäljellä" : "noin \(count) kysymystä jäljellä",
      sv: count == 1 ? "cirka 1 fråga kvar" : "cirka \(count) frågor kvar",
      en: count == 1 ? "about 1 question left" : "about \(count) questions left",
    )
  }

  static func setAside(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 vastaus syrjässä" : "\(count) vastausta syrjässä",
      sv: count == 1 ? "1 svar åt sidan" : "\(count) svar åt sidan",
      en: count == 1 ? "1 answer set aside" : "\(count) answers set aside",
    )
  }

  static let ranked = Phrase(
    fi: "ehdotukset tallennettu",
    sv: "förslagen sparade",
    en: "suggestions stored",
  )
  static let chosenStage = Phrase(
    fi: "ehdotukset valittu",
    sv: "förslag valda",
    en: "suggestions chosen",
  )

  static func months(_ count: Int) -> Phrase {
    Phrase(
      fi: "\(count) kk",
      sv: "\(count) mån",
      en: count == 1 ? "1 month" : "\(count) months",
    )
  }

  static func clientCount(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 asiakas" : "\(count) asiakasta",
      sv: count == 1 ? "1 klient" : "\(count) klienter",
      en: count == 1 ? "1 client" : "\(count) clients",
    )
  }

  static func rules(_ version: String) -> Phrase {
    Phrase(
      fi: "sääntöpaketti \(version)",
      sv: "regelpaket \(version)",
      en: "rule pack \(version)",
    )
  }
}
