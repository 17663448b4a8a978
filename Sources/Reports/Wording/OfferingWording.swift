import Catalogue
import Languages

extension OfferingKind {
  public func text(in language: Language) -> String { name[language] }
}

extension Offering.TimeOfDay {
  public func text(in language: Language) -> String { phrase[language] }

  var phrase: Phrase {
    switch self {
    case .day: Phrase(fi: "päivä", sv: "dag", en: "daytime")
    case .evening: Phrase(fi: "ilta", sv: "kväll", en: "evening")
    case .night: Phrase(fi: "yö", sv: "natt", en: "night")
    case .weekend: Phrase(fi: "viikonloppu", sv: "veckoslut", en: "weekend")
    }
  }
}

extension Offering.TeachingLanguage {
  /// The language's name as it stands alone: `suomi`, `finska`, `Finnish`.
  public func text(in language: Language) -> String {
    switch self {
    case .fi: Phrase(fi: "suomi", sv: "finska", en: "Finnish")[language]
    case .sv: Phrase(fi: "ruotsi", sv: "svenska", en: "Swedish")[language]
    case .en: Phrase(fi: "englanti", sv: "engelska", en: "English")[language]
    }
  }

  /// As it stands before "skill" or "level": `suomen kielen`, `i finska`, `Finnish`.
  var ofSkill: Phrase {
    switch self {
    case .fi: Phrase(fi: "suomen kielen", sv: "i finska", en: "Finnish")
    case .sv: Phrase(fi: "ruotsin kielen", sv: "i svenska", en: "Swedish")
    case .en: Phrase(fi: "englannin kielen", sv: "i engelska", en: "English")
    }
  }
}

extension LanguageCode {
  /// The name of a language in which something is served; one without a name keeps its code.
  public func text(in language: Language) -> String {
    Offering.TeachingLanguage(rawValue: rawValue)?.text(in: language) ?? rawValue
  }
}

extension LanguageLevel {
  public func text(in language: Language) -> String { phrase[language] }

  var phrase: Phrase {
    if self == .belowA11 { return Phrase(fi: "alle A1.1", sv: "under A1.1", en: "below A1.1") }
    return Phrase(fi: rawValue, sv: rawValue, en: rawValue)
  }
}
