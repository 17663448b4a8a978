import Catalogue
import Languages

/// The texts of the screen on which local knowledge is reviewed.
enum ReviewScreenText {
  static let title = Phrase(fi: "Tarkistettavat", sv: "Att granska", en: "To review")
  static let nothing = Phrase(
    fi: "Ei tarkistettavaa: aineistossa ei ole linkkiehdotuksia eikä puuttuvia kielitasoja.",
    sv: "Inget att granska: materialet har inga länkförslag och inga språknivåer saknas.",
    en: "Nothing to review: there are no suggested links and no language level is missing.",
  )
  static let missing = Phrase(
    fi: "Kielitaso puuttuu",
    sv: "Språknivån saknas",
    en: "The language level is missing",
  )
  static let known = Phrase(
    fi: "Täällä kirjattu",
    sv: "Antecknat här",
    en: "Noted here",
  )
  static let suggestion = Phrase(fi: "ehdotus", sv: "förslag", en: "suggestion")
  static let official = Phrase(fi: "virallinen", sv: "officiell", en: "official")
  static let advisors = Phrase(fi: "ohjaajan", sv: "handledarens", en: "advisor's")
  static let name = Phrase(
    fi: "Nimi tai nimikirjaimet",
    sv: "Namn eller initialer",
    en: "Name or initials",
  )
  static let nameExplanation = Phrase(
    fi: "Kuka tarkistaa? Nimi näkyy päätösten vieressä, ja sitä kysytään kerran.",
    sv: "Vem granskar? Namnet syns vid besluten och frågas en gång.",
    en: "Who reviews? The name stands beside the decisions and is asked once.",
  )
  static let note = Phrase(fi: "Lähde", sv: "Källa", en: "Source")
  static let noteExplanation = Phrase(
    fi: "Mistä tieto on? Esimerkiksi oppilaitoksen sivu ja päivä, tai kenen kanssa puhuttiin.",
    sv: "Varifrån kommer uppgiften? Till exempel skolans sida och dag, eller vem man talat med.",
    en: "Where was it found out? For example the school's page and day, or who was asked.",
  )

  static func offerings(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 koulutus" : "\(count) koulutusta",
      sv: count == 1 ? "1 utbildning" : "\(count) utbildningar",
      en: count == 1 ? "1 training" : "\(count) trainings",
    )
  }

  static func dependent(_ count: Int) -> Phrase {
    Phrase(
      fi: offerings(count).fi + " ilman omaa ammattia",
      sv: offerings(count).sv + " utan eget yrke",
      en: offerings(count).en + " without an occupation",
    )
  }

  static func waiting(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 ehdotus" : "\(count) ehdotusta",
      sv: "\(count) förslag",
      en: count == 1 ? "1 suggestion" : "\(count) suggestions",
    )
  }

  static func occupationFor(_ qualification: String) -> Phrase {
    Phrase(
      fi: "Mihin ammattiin johtaa \(qualification)?",
      sv: "Till vilket yrke leder \(qualification)?",
      en: "To which occupation does this lead: \(qualification)?",
    )
  }

  static func valueFor(_ topic: OfferingFact.Topic, of subject: String) -> Phrase {
    let name = topic.name
    return Phrase(
      fi: "\(name.fi): \(subject)",
      sv: "\(name.sv): \(subject)",
      en: "\(name.en): \(subject)",
    )
  }
}

extension OfferingFact.Topic {
  var name: Phrase {
    switch self {
    case .minimumLevel: Phrase(fi: "Kielitaso alussa", sv: "Språknivå i början", en: "Entry level")
    case .outcomeLevel:
      Phrase(fi: "Kielitaso lopussa", sv: "Språknivå i slutet", en: "Final level")
    case .languageSupport: Phrase(fi: "Kielituki", sv: "Språkstöd", en: "Language support")
    case .cards: Phrase(fi: "Kortit", sv: "Kort", en: "Cards")
    case .safetyConditions: Phrase(fi: "SORA-ehdot", sv: "SORA-villkor", en: "Safety conditions")
    case .times: Phrase(fi: "Ajat", sv: "Tider", en: "Times")
    case .weeklyHours: Phrase(fi: "Viikkotunnit", sv: "Veckotimmar", en: "Weekly hours")
    case .entrySchooling: Phrase(fi: "Pohjakoulutus", sv: "Grundutbildning", en: "Entry schooling")
    case .minimumAge: Phrase(fi: "Vähimmäisikä", sv: "Minimiålder", en: "Minimum age")
    case .maximumAge: Phrase(fi: "Enimmäisikä", sv: "Maximiålder", en: "Maximum age")
    case .full: Phrase(fi: "Täynnä", sv: "Full", en: "Full")
    }
  }
}

extension OfferingFact {
  /// The value as a person reads it.
  func valueText(in language: Language) -> String {
    switch self {
    case .languageSupport(let flag), .safetyConditions(let flag), .full(let flag):
      (flag
        ? Phrase(fi: "kyllä", sv: "ja", en: "yes") : Phrase(fi: "ei", sv: "nej", en: "no"))[
          language
        ]
    case .minimumLevel, .outcomeLevel, .cards, .times, .weeklyHours, .entrySchooling, .minimumAge,
      .maximumAge:
      code
    }
  }
}
