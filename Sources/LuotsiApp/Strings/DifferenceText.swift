import CivilDates
import Guidance
import Languages
import Matching
import Reports

/// What is said of the difference to an earlier visit.
enum DifferenceText {
  static let title = Phrase(fi: "Mikä muuttui", sv: "Vad ändrades", en: "What changed")
  static let none = Phrase(
    fi: "Aiemmalta päivältä ei ole listaa, johon verrata. Ensimmäinen lista jää talteen, kun se "
      + "tehdään uudelleen toisena päivänä.",
    sv: "Det finns ingen lista från en tidigare dag att jämföra med. Den första sparas då den görs "
      + "på nytt en annan dag.",
    en: "No list of an earlier day is kept to compare with. The first one is kept when it is made "
      + "anew on another day.",
  )
  static let same = Phrase(
    fi: "Listan kärki on ennallaan.",
    sv: "Listans början är oförändrad.",
    en: "The front of the list is as it was.",
  )
  static let list = Phrase(fi: "Listalla", sv: "På listan", en: "In the list")
  static let chosen = Phrase(fi: "valittu", sv: "vald", en: "chosen")
  static let answers = Phrase(
    fi: "Vastauksia korjattu",
    sv: "Rättade svar",
    en: "Answers corrected",
  )
  static let stepsDone = Phrase(
    fi: "Tehdyt askeleet",
    sv: "Gjorda steg",
    en: "Steps done",
  )
  static let stepsDue = Phrase(
    fi: "Askeleet, joiden päivä on mennyt",
    sv: "Steg vars dag har passerat",
    en: "Steps whose day has passed",
  )
  static let catalogue = Phrase(
    fi: "Koulutusaineisto on päivittynyt.",
    sv: "Utbildningsmaterialet har uppdaterats.",
    en: "The catalogue has been updated.",
  )

  static func since(_ day: CivilDate) -> Phrase {
    Phrase(
      fi: "Edellinen lista: \(day.asWritten)",
      sv: "Föregående lista: \(day.asWritten)",
      en: "The last list: \(day.shortText(in: .en))",
    )
  }

  static func rules(from old: String, to new: String) -> Phrase {
    Phrase(
      fi: "Sääntöpaketti vaihtui: \(old) → \(new).",
      sv: "Regelpaketet byttes: \(old) → \(new).",
      en: "The rule pack changed: \(old) → \(new).",
    )
  }

  /// The line over the list, with the key that shows more.
  static func offer(_ day: CivilDate, changes: Int, key: String) -> Phrase {
    Phrase(
      fi: "Käynnin \(day.asWritten) jälkeen muuttui "
        + (changes == 1 ? "1 kohta" : "\(changes) kohtaa") + ": \(key) näyttää.",
      sv: "Sedan besöket \(day.asWritten) har "
        + (changes == 1 ? "1 sak" : "\(changes) saker") + " ändrats: \(key) visar.",
      en: "Since the visit of \(day.shortText(in: .en)), "
        + (changes == 1
          ? "1 thing changed: \(key) shows it." : "\(changes) things changed: \(key) shows them."),
    )
  }
}

extension VisitDifference.Change {
  func text(in language: Language) -> String {
    switch self {
    case .new(let place):
      Phrase(
        fi: "uusi kärjessä, \(place).",
        sv: "ny i täten, plats \(place)",
        en: "new in front, place \(place)",
      )[language]
    case .gone:
      Phrase(
        fi: "ei enää aineistossa",
        sv: "finns inte längre i materialet",
        en: "no longer in the catalogue",
      )[language]
    case .verdict(let from, let to):
      "\(from.mark) \(from.text(in: language)) → \(to.mark) \(to.text(in: language))"
    case .moved(let from, let to):
      "\(to < from ? "↑" : "↓") \(from). → \(to)."
    }
  }
}
