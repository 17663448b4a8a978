import Languages
import Matching

extension Contradiction {
  /// A sentence that says what does not fit, then one that says what to ask.
  public func text(in language: Language, names: CatalogueNames) -> String {
    phrase(names)[language]
  }

  func phrase(_ names: CatalogueNames) -> Phrase {
    switch self {
    case .dates(let kind): kind.phrase
    case .schooling(let kind): kind.phrase
    case .situation(let kind): kind.phrase
    case .wishes(let kind): kind.phrase(names)
    case .noneAmongOthers(let path): .noneAmongOthers(listName(path))
    }
  }
}

extension Phrase {
  fileprivate static func noneAmongOthers(_ list: Phrase) -> Phrase {
    Phrase(
      fi: "\(list.fi): vastauksessa on sekä ”ei mitään” että muuta. Kysy, kumpi pitää paikkansa.",
      sv: "\(list.sv): svaret har både ”inget” och något annat. Fråga vilket som stämmer.",
      en: "\(list.en): the answer has both “none” and something else. Ask which is right.",
    )
  }
}

private func listName(_ path: String) -> Phrase {
  switch path {
  case "documents": Phrase(fi: "Paperit", sv: "Papper", en: "Papers")
  case "digitalSkills": Phrase(fi: "Digitaidot", sv: "Digitala färdigheter", en: "Digital skills")
  case "cards": Phrase(fi: "Kortit", sv: "Kort", en: "Cards")
  case "licences": Phrase(fi: "Ajokortit", sv: "Körkort", en: "Driving licences")
  case "vetoes": Phrase(fi: "Ei missään tapauksessa", sv: "Inte i något fall", en: "In no case")
  case "shifts": Phrase(fi: "Työajat", sv: "Arbetstider", en: "Working times")
  case "devices": Phrase(fi: "Laitteet kotona", sv: "Apparater hemma", en: "Devices at home")
  case "youthServices":
    Phrase(fi: "Nuorten palvelut", sv: "Tjänster för unga", en: "Youth services")
  default: Phrase(fi: path, sv: path, en: path)
  }
}
