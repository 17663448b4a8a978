import Guidance
import Languages

extension EntryField.Name {
  var label: Phrase {
    switch self {
    case .what: Phrase(fi: "Mitä", sv: "Vad", en: "What")
    case .doer: Phrase(fi: "Kuka", sv: "Vem", en: "Who")
    case .due: Phrase(fi: "Mihin mennessä", sv: "Senast", en: "By")
    case .service: Phrase(fi: "Palvelu", sv: "Tjänst", en: "Service")
    case .day: Phrase(fi: "Päivä", sv: "Dag", en: "Day")
    case .detail: Phrase(fi: "Kellonaika tai tapa", sv: "Tid eller sätt", en: "Time or manner")
    case .party: Phrase(fi: "Kuka on eri mieltä", sv: "Vem är oense", en: "Who disagrees")
    case .reason: Phrase(fi: "Miksi", sv: "Varför", en: "Why")
    case .language: Phrase(fi: "Millä kielellä", sv: "På vilket språk", en: "In what language")
    case .interpreter: Phrase(fi: "Tulkki", sv: "Tolk", en: "Interpreter")
    }
  }

  /// The three options of a field that has them.
  var options: [Phrase] {
    switch self {
    case .doer:
      [
        Disagreement.Party.client.phrase, Disagreement.Party.advisor.phrase,
        Phrase(fi: "joku muu", sv: "någon annan", en: "somebody else"),
      ]
    case .party: Disagreement.Party.allCases.map(\.phrase)
    case .interpreter:
      [
        Phrase(fi: "ei kirjattu", sv: "inte antecknat", en: "not stated"),
        Phrase(fi: "mukana", sv: "med", en: "there"),
        Phrase(fi: "ei ollut", sv: "inte med", en: "not there"),
      ]
    default: []
    }
  }

  /// How the field is filled in.
  var hint: Phrase {
    switch self {
    case .due:
      Phrase(
        fi: "Päivä muodossa 31.5.2027. Tyhjä: ei päivää.",
        sv: "Dagen i formen 31.5.2027. Tomt: ingen dag.",
        en: "The day as 31.5.2027. Empty: no day.",
      )
    case .day:
      Phrase(
        fi: "Päivä muodossa 31.5.2027.",
        sv: "Dagen i formen 31.5.2027.",
        en: "The day as 31.5.2027.",
      )
    case .doer:
      Phrase(
        fi: "← → vaihtaa. Muun voi kirjoittaa omin sanoin, esimerkiksi koulu.",
        sv: "← → byter. Någon annan skrivs med egna ord, till exempel skolan.",
        en: "← → changes it. Somebody else is typed in own words, such as the school.",
      )
    case .party, .interpreter:
      Phrase(fi: "← → vaihtaa.", sv: "← → byter.", en: "← → changes it.")
    case .detail:
      Phrase(
        fi: "Esimerkiksi 10.00 tai puhelu iltapäivällä. Voi jättää tyhjäksi.",
        sv: "Till exempel 10.00 eller samtal på eftermiddagen. Får lämnas tomt.",
        en: "Such as 10.00 or a call in the afternoon. May be left empty.",
      )
    case .language:
      Phrase(
        fi: "Esimerkiksi suomi, arabia tai so. Voi jättää tyhjäksi.",
        sv: "Till exempel svenska, arabiska eller so. Får lämnas tomt.",
        en: "Such as English, Arabic or so. May be left empty.",
      )
    case .reason:
      Phrase(
        fi: "Yksi rivi. Ohjelman arvio säilyy tämän rinnalla ennallaan.",
        sv: "En rad. Programmets bedömning står kvar oförändrad bredvid.",
        en: "One line. What the program says stays beside it as it is.",
      )
    case .what, .service: ScreenText.remarkWarning
    }
  }
}

extension EntryFields.Refusal {
  var sentence: Phrase {
    switch self {
    case .notADate: KeepingText.notADate
    case .empty(.what):
      Phrase(
        fi: "Kirjoita, mitä tehdään. Tyhjää askelta ei kirjata.",
        sv: "Skriv vad som ska göras. Ett tomt steg skrivs inte upp.",
        en: "Write what is to be done. An empty step is not noted.",
      )
    case .empty(.service):
      Phrase(
        fi: "Kirjoita palvelun nimi. Tyhjää ohjausta ei kirjata.",
        sv: "Skriv tjänstens namn. En tom hänvisning skrivs inte upp.",
        en: "Write the service's name. An empty referral is not noted.",
      )
    case .empty(.day):
      Phrase(
        fi: "Kirjoita tapaamisen päivä muodossa 31.5.2027.",
        sv: "Skriv mötets dag i formen 31.5.2027.",
        en: "Write the day of the meeting as 31.5.2027.",
      )
    case .empty:
      Phrase(
        fi: "Kirjoita syy muutamalla sanalla. Ilman syytä mitään ei kirjata.",
        sv: "Skriv orsaken med några ord. Utan orsak skrivs inget upp.",
        en: "Write the reason in a few words. Without one nothing is noted.",
      )
    }
  }
}
