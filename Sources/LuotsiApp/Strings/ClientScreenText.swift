import Languages
import Matching

/// The few words on the client screen and on the covered screen.
enum ClientScreenText {
  static let leaving = Phrase(
    fi: "Esc ohjaajan näyttöön",
    sv: "Esc till handledarens skärm",
    en: "Esc to the advisor's screen",
  )
  static let advisorGoesOn = Phrase(
    fi: "Kiitos. Ohjaaja jatkaa tästä.",
    sv: "Tack. Handledaren fortsätter härifrån.",
    en: "Thank you. The advisor goes on from here.",
  )
  static let nothingToShow = Phrase(
    fi: "Ehdotuksia ei ole vielä.",
    sv: "Det finns inga förslag ännu.",
    en: "There are no suggestions yet.",
  )

  /// A verdict as it is said to the client.
  static func verdict(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .open:
      Phrase(fi: "Tämä on mahdollinen.", sv: "Det här är möjligt.", en: "This is possible.")
    case .check:
      Phrase(
        fi: "Tämä voi olla mahdollinen. Jokin on vielä tarkistettava.",
        sv: "Det här kan vara möjligt. Något måste ännu kontrolleras.",
        en: "This may be possible. Something still has to be checked.",
      )
    case .notYet:
      Phrase(
        fi: "Tämä ei ole vielä mahdollinen.",
        sv: "Det här är inte möjligt ännu.",
        en: "This is not possible yet.",
      )
    case .excluded:
      Phrase(
        fi: "Tämä ei ole nyt mahdollinen.",
        sv: "Det här är inte möjligt nu.",
        en: "This is not possible now.",
      )
    }
  }
}
