import Catalogue
import Languages

/// The texts of the screen on which local knowledge is reviewed.
enum ReviewScreenText {
  static let title = Phrase(fi: "Tarkistettavat", sv: "Att granska", en: "To review")
  static let nothing = Phrase(
    fi: "Ei tarkistettavaa: aineistossa ei ole linkkiehdotuksia eikä puuttuvia tietoja.",
    sv: "Inget att granska: materialet har inga länkförslag och inga uppgifter saknas.",
    en: "Nothing to review: there are no suggested links and no fact is missing.",
  )
  static let unqualified = Phrase(
    fi: "koulutukset ilman tutkintoa",
    sv: "utbildningar utan examen",
    en: "trainings without a qualification",
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

  static func missing(_ topic: OfferingFact.Topic) -> Phrase {
    Phrase(
      fi: "Ei tiedossa: \(topic.name.fi.inSentence)",
      sv: "Inte känt: \(topic.name.sv.inSentence)",
      en: "Not known: \(topic.name.en.inSentence)",
    )
  }

  static func numberExplanation(_ range: ClosedRange<Int>) -> Phrase {
    Phrase(
      fi: "Kokonaisluku \(range.lowerBound)–\(range.upperBound).",
      sv: "Ett heltal \(range.lowerBound)–\(range.upperBound).",
      en: "A whole number from \(range.lowerBound) to \(range.upperBound).",
    )
  }

  /// A qualification whose name is not known, by a training that leads to it.
  static func exampleOf(_ code: QualificationCode, _ training: String) -> Phrase {
    Phrase(
      fi: "\(code), esim. \(training)",
      sv: "\(code), t.ex. \(training)",
      en: "\(code), e.g. \(training)",
    )
  }

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

extension String {
  /// With a small first letter, unless the word is an abbreviation.
  fileprivate var inSentence: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
