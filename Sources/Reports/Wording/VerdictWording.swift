import Languages
import Matching

extension Verdict {
  public func text(in language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .open: Phrase(fi: "avoin", sv: "öppen", en: "open")
    case .check: Phrase(fi: "tarkista", sv: "kontrollera", en: "check")
    case .notYet: Phrase(fi: "ei vielä", sv: "inte ännu", en: "not yet")
    case .excluded: Phrase(fi: "pois", sv: "utesluten", en: "excluded")
    }
  }
}

extension Match.Flag {
  public func text(in language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .overqualified:
      Phrase(
        fi: "Tutkinto on selvästi korkeampi kuin tämän koulutuksen lähtötaso.",
        sv: "Examen är klart högre än utbildningens startnivå.",
        en: "The client's degree is clearly above the level this training starts from.",
      )
    case .exampleData:
      Phrase(fi: "Keksitty esimerkki.", sv: "Påhittat exempel.", en: "An invented example.")
    }
  }
}
