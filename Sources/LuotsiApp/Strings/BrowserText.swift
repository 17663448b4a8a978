import Catalogue
import Languages
import Reports

/// The texts of the catalogue's browser.
enum BrowserText {
  static let title = Phrase(fi: "Koulutukset", sv: "Utbildningar", en: "Trainings")
  static let search = Phrase(fi: "Hae:", sv: "Sök:", en: "Search:")
  static let continuous = Phrase(fi: "jatkuva", sv: "löpande", en: "any time")
  static let all = Phrase(fi: "kaikki", sv: "alla", en: "all")
  static let howToNarrow = Phrase(
    fi: "Nimi, järjestäjä, paikka, ammatti tai koodi. Sarkain rajaa.",
    sv: "Namn, anordnare, ort, yrke eller kod. Tabb begränsar.",
    en: "Name, provider, place, occupation or code. Tab narrows.",
  )
  static let howToChoose = Phrase(
    fi: "← → vaihtaa arvon, kirjain hyppää siihen, Enter palaa luetteloon.",
    sv: "← → byter värde, en bokstav hoppar dit, Enter går till listan.",
    en: "← → change the value, a letter jumps to it, Enter goes to the list.",
  )
  static let nothingFound = Phrase(
    fi: "Haku ei löydä mitään. Lyhennä sanoja tai poista niistä joku; Esc tyhjentää haun.",
    sv: "Sökningen hittar inget. Korta av eller ta bort ord; Esc tömmer sökningen.",
    en: "Nothing is found. Shorten the words or remove one; Esc empties the search.",
  )
  static let nothingLeft = Phrase(
    fi: "Rajaus ei jätä mitään. Löysää sitä (sarkain), tai poista se (Esc).",
    sv: "Begränsningen lämnar inget kvar. Lätta på den (Tabb) eller ta bort den (Esc).",
    en: "The narrowing leaves nothing. Loosen it (Tab) or remove it (Esc).",
  )
  static let changed = Phrase(
    fi: "Luetteloon on tuotu uutta aineistoa toisessa ikkunassa. Avaa Luotsi uudelleen.",
    sv: "Nya data har importerats i ett annat fönster. Öppna Luotsi på nytt.",
    en: "Another window has imported new data. Open Luotsi again.",
  )

  static func count(_ shown: Int, of all: Int) -> Phrase {
    Phrase(
      fi: "\(shown)/\(all) koulutusta",
      sv: "\(shown)/\(all) utbildningar",
      en: "\(shown) of \(all) trainings",
    )
  }

  static func left(_ count: Int) -> Phrase {
    Phrase(fi: "Jää \(count).", sv: "Kvar \(count).", en: "\(count) left.")
  }

  static func values(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 arvo" : "\(count) arvoa",
      sv: count == 1 ? "1 värde" : "\(count) värden",
      en: count == 1 ? "1 value" : "\(count) values",
    )
  }

  static func without(_ topic: Phrase, _ count: Int) -> Phrase {
    Phrase(
      fi: "Jos \(topic.fi.lowercased()) ei rajaa: \(count).",
      sv: "Om \(topic.sv.lowercased()) inte begränsar: \(count).",
      en: "Without narrowing by \(topic.en.lowercased()): \(count).",
    )
  }
}

extension FacetTopic {
  var title: Phrase {
    switch self {
    case .field: Phrase(fi: "Ala", sv: "Bransch", en: "Field")
    case .provider: Phrase(fi: "Järjestäjä", sv: "Anordnare", en: "Provider")
    case .municipality: Phrase(fi: "Kunta", sv: "Kommun", en: "Municipality")
    case .place: Phrase(fi: "Paikka", sv: "Ort", en: "Place")
    case .kind: Phrase(fi: "Muoto", sv: "Form", en: "Kind")
    case .language: Phrase(fi: "Opetuskieli", sv: "Språk", en: "Taught in")
    case .start: Phrase(fi: "Alkaa", sv: "Börjar", en: "Starts")
    case .time: Phrase(fi: "Aika", sv: "Tid", en: "Time")
    }
  }
}

extension FacetValue {
  /// The value as people call it.
  func text(desk: Desk, language: Language) -> String {
    switch self {
    case .field(let code): desk.names.field(code)[language]
    case .provider(let id): desk.names.provider(id)[language]
    case .municipality(let code): desk.names.municipality(code)[language]
    case .place(let name): name
    case .kind(let kind): kind.text(in: language)
    case .language(let taught): taught.text(in: language)
    case .start(let period): period.phrase[language]
    case .time(let time): time.text(in: language)
    case .notStated: OfferingPageText.notStated[language]
    }
  }
}

extension StartPeriod {
  fileprivate var phrase: Phrase {
    switch self {
    case .continuous: ScreenText.continuousStart
    case .term(let term): term.phrase
    case .past: Phrase(fi: "on jo alkanut", sv: "har redan börjat", en: "has begun already")
    }
  }
}
