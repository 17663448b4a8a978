import Interview
import Languages

/// The sentences of the interview screen about checks, repeats and what cannot be answered here.
extension ScreenText {
  /// What stands beside the names of sections.
  static let sectionMarks = Phrase(
    fi: "Jaksot: ✓ valmis, ! tarkista, * muistiinpano",
    sv: "Avsnitt: ✓ klart, ! kontrollera, * anteckning",
    en: "Sections: ✓ done, ! to be checked, * remark",
  )
  static let rankInOrder = Phrase(
    fi: "Tärkein ensin: väli tai numero, Enter jatkaa",
    sv: "Viktigast först: mellanslag eller siffra, Enter fortsätter",
    en: "Most important first: space or a digit, Enter goes on",
  )
  static let notAvailableHere = Phrase(
    fi: "Tähän ei voi vastata tässä ohjelmassa. Enter jatkaa.",
    sv: "Det här kan inte besvaras i det här programmet. Enter fortsätter.",
    en: "Not available here: this program cannot take the answer. Enter goes on.",
  )
  static let enterKeeps = Phrase(
    fi: "Enter uudelleen pitää vastauksen.",
    sv: "Enter en gång till behåller svaret.",
    en: "Enter again keeps the answer.",
  )
  static let why = Phrase(fi: "Miksi:", sv: "Varför:", en: "Why:")
  static let enterPasses = Phrase(
    fi: "Enter uudelleen jättää sen auki.",
    sv: "Enter en gång till lämnar den öppen.",
    en: "Enter again leaves it open.",
  )

  static func overfull(_ names: String) -> Phrase {
    Phrase(
      fi: "Toistoon ”\(names)” pyydetään liikaa kertoja; enempää ei voi ottaa.",
      sv: "För upprepningen ”\(names)” begärs för många gånger; fler tas inte med.",
      en: "The repeat “\(names)” is asked for too many times; no more are taken.",
    )
  }

  static let addInstance = Phrase(fi: "Lisää", sv: "Lägg till", en: "Add")
  static let goOn = Phrase(fi: "Jatka eteenpäin", sv: "Gå vidare", en: "Go on")
  static let whyReopened = Phrase(
    fi: "Kartoitus on valmis. Miksi se avataan uudelleen?",
    sv: "Kartläggningen är klar. Varför öppnas den igen?",
    en: "The assessment is finished. Why is it opened again?",
  )

  static func typeRange(_ range: AnswerRange) -> Phrase {
    Phrase(
      fi: "Luku väliltä \(range.shown(decimalMark: ","))",
      sv: "Ett tal mellan \(range.shown(decimalMark: ","))",
      en: "A number between \(range.shown(decimalMark: "."))",
    )
  }

  static let noChoices = Phrase(
    fi: "Vaihtoehtoja ei ole: ne riippuvat aiemmista vastauksista. PgUp palaa, PgDn jatkaa.",
    sv: "Inga alternativ: de beror på tidigare svar. PgUp går tillbaka, PgDn fortsätter.",
    en: "No choices: they depend on earlier answers. PgUp goes back, PgDn goes on.",
  )
  static let search = Phrase(fi: "Hae:", sv: "Sök:", en: "Search:")

  static func found(_ count: Int, of total: Int) -> Phrase {
    guard count > 0 else {
      return Phrase(
        fi: "Ei löytynyt. Esc sulkee haun.",
        sv: "Inget hittades. Esc stänger sökningen.",
        en: "Nothing found. Esc closes the search.",
      )
    }
    return Phrase(
      fi: "Löytyi \(count)/\(total)",
      sv: "Hittade \(count)/\(total)",
      en: "Found \(count) of \(total)",
    )
  }

  static func removed(_ instance: String) -> Phrase {
    Phrase(
      fi: "Poistettu: \(instance).",
      sv: "Borttaget: \(instance).",
      en: "Removed: \(instance).",
    )
  }

  static func undoes(_ key: String) -> Phrase {
    Phrase(fi: "\(key) kumoaa.", sv: "\(key) ångrar.", en: "\(key) undoes.")
  }

  static func addToRepeat(_ name: String, count: Int) -> Phrase {
    guard count > 0 else {
      return Phrase(fi: "Lisätäänkö: \(name)?", sv: "Lägga till: \(name)?", en: "Add: \(name)?")
    }
    return Phrase(
      fi: "Lisätäänkö vielä: \(name)? Nyt on \(count).",
      sv: "Lägga till en till: \(name)? Nu finns \(count).",
      en: "Add another: \(name)? There \(count == 1 ? "is" : "are") \(count) now.",
    )
  }

  static func dropped(_ names: String, from question: String) -> Phrase {
    Phrase(
      fi: "”\(names)” ei enää käy kysymykseen ”\(question)” ja poistui siitä.",
      sv: "”\(names)” passar inte längre frågan ”\(question)” och togs bort.",
      en: "“\(names)” no longer fits “\(question)” and was taken out.",
    )
  }
}
