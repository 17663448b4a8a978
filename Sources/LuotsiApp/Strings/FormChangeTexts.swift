import Interview
import Languages

/// The sentences of the screen about a changed form.
enum FormChangeText {
  static let removed = Phrase(
    fi: "Näitä ei uudessa lomakkeessa kysytä:",
    sv: "De här frågas inte i det nya formuläret:",
    en: "The new form does not ask these:",
  )
  static let choiceGone = Phrase(
    fi: "Näiden vastausta ei uudessa lomakkeessa ole:",
    sv: "De här svaren finns inte i det nya formuläret:",
    en: "The new form does not offer these answers:",
  )
  static let typeChanged = Phrase(
    fi: "Näiden kysymysten laji on vaihtunut:",
    sv: "De här frågorna är av ett annat slag:",
    en: "These questions are of another type:",
  )
  static let violated = Phrase(
    fi: "Näitä vastauksia uusi lomake ei hyväksy:",
    sv: "De här svaren godtar det nya formuläret inte:",
    en: "The new form does not accept these answers:",
  )
  static let nothingIsLost = Phrase(
    fi: "Mitään ei poisteta: sivuun jäävät vastaukset säilyvät asiakkaan tiedoissa.",
    sv: "Inget raderas: svar som blir åt sidan sparas i klientens uppgifter.",
    en: "Nothing is deleted: answers put aside stay in the client's record.",
  )
  static let oldFormMissing = Phrase(
    fi: "Vanhaa lomaketta ei ole tallessa, joten kartoitusta ei voi jatkaa sillä.",
    sv: "Det gamla formuläret finns inte sparat, så kartläggningen kan inte fortsätta med det.",
    en: "The old form is not stored, so the assessment cannot go on with it.",
  )

  /// What a question asked for before and asks for now, and what becomes of its answer.
  static func typeChange(_ name: String, _ change: FormChange.TypeChange) -> Phrase {
    let (before, now) = (kind(change.before), kind(change.now))
    return Phrase(
      fi: "\(name): \(before.fi) → \(now.fi), vastaus \(change.fits ? "käy" : "jää sivuun")",
      sv: "\(name): \(before.sv) → \(now.sv), svaret \(change.fits ? "duger" : "blir åt sidan")",
      en: "\(name): \(before.en) → \(now.en), the answer \(change.fits ? "fits" : "is put aside")",
    )
  }

  private static func kind(_ type: QuestionType) -> Phrase {
    switch type {
    case .text: Phrase(fi: "teksti", sv: "text", en: "text")
    case .integer: Phrase(fi: "kokonaisluku", sv: "heltal", en: "whole number")
    case .decimal, .range: Phrase(fi: "luku", sv: "tal", en: "number")
    case .date: Phrase(fi: "päivä", sv: "dag", en: "day")
    case .time: Phrase(fi: "kellonaika", sv: "klockslag", en: "time")
    case .dateTime: Phrase(fi: "päivä ja kellonaika", sv: "dag och klockslag", en: "day and time")
    case .selectOne: Phrase(fi: "yksi vaihtoehto", sv: "ett alternativ", en: "one choice")
    case .selectMultiple: Phrase(fi: "vaihtoehtoja", sv: "flera alternativ", en: "several choices")
    case .rank: Phrase(fi: "järjestys", sv: "ordning", en: "order")
    default:
      Phrase(fi: "muu (\(type.rawValue))", sv: "annat (\(type.rawValue))", en: type.rawValue)
    }
  }

  static func versions(_ old: String, _ new: String) -> Phrase {
    Phrase(
      fi: "Kartoitus on tehty lomakkeen versiolla \(old). Käytössä on nyt \(new).",
      sv: "Kartläggningen är gjord med version \(old) av formuläret. Nu används \(new).",
      en: "The assessment was held with version \(old) of the form. Now \(new) is in use.",
    )
  }

  static func kept(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 vastaus pysyy." : "\(count) vastausta pysyy.",
      sv: count == 1 ? "1 svar kvarstår." : "\(count) svar kvarstår.",
      en: count == 1 ? "1 answer stays." : "\(count) answers stay.",
    )
  }

  static func new(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 uusi kysymys." : "\(count) uutta kysymystä.",
      sv: count == 1 ? "1 ny fråga." : "\(count) nya frågor.",
      en: count == 1 ? "1 new question." : "\(count) new questions.",
    )
  }
}

extension ScreenText {
  static let formChanged = Phrase(
    fi: "Lomake on muuttunut",
    sv: "Formuläret har ändrats",
    en: "The form has changed",
  )
}
