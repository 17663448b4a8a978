import Catalogue
import Languages

extension OfferingKind {
  public func text(in language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .vocationalQualification:
      Phrase(
        fi: "ammatillinen perustutkinto",
        sv: "yrkesinriktad grundexamen",
        en: "vocational qualification",
      )
    case .furtherQualification:
      Phrase(fi: "ammattitutkinto", sv: "yrkesexamen", en: "further vocational qualification")
    case .qualificationUnit:
      Phrase(fi: "tutkinnon osa", sv: "examensdel", en: "qualification unit")
    case .apprenticeship: Phrase(fi: "oppisopimus", sv: "läroavtal", en: "apprenticeship")
    case .preparatory:
      Phrase(
        fi: "valmentava koulutus (TUVA)",
        sv: "handledande utbildning (Hux)",
        en: "preparatory education (TUVA)",
      )
    case .adultBasicEducation:
      Phrase(
        fi: "aikuisten perusopetus",
        sv: "grundläggande utbildning för vuxna",
        en: "basic education for adults",
      )
    case .literacy:
      Phrase(
        fi: "lukutaitokoulutus",
        sv: "utbildning i läs- och skrivfärdighet",
        en: "literacy training",
      )
    case .integrationTraining:
      Phrase(fi: "kotoutumiskoulutus", sv: "integrationsutbildning", en: "integration training")
    case .languageCourse: Phrase(fi: "kielikurssi", sv: "språkkurs", en: "language course")
    case .labourMarketTraining:
      Phrase(
        fi: "työvoimakoulutus",
        sv: "arbetskraftsutbildning",
        en: "labour market training",
      )
    case .workshop: Phrase(fi: "työpaja", sv: "verkstad", en: "workshop")
    case .otherVocational:
      Phrase(
        fi: "muu ammatillinen koulutus",
        sv: "annan yrkesutbildning",
        en: "other vocational training",
      )
    case .liberalEducation:
      Phrase(fi: "vapaa sivistystyö", sv: "fritt bildningsarbete", en: "liberal adult education")
    case .upperSecondary:
      Phrase(fi: "lukio", sv: "gymnasium", en: "general upper secondary")
    case .higherEducation:
      Phrase(fi: "korkeakoulu", sv: "högskola", en: "higher education")
    }
  }
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
