import Catalogue
import Languages

extension ServiceNeed {
  public func text(in language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .training: Phrase(fi: "koulutus", sv: "utbildning", en: "training")
    case .work: Phrase(fi: "työ", sv: "arbete", en: "work")
    case .employmentSupport:
      Phrase(fi: "työllistymisen tuki", sv: "stöd för sysselsättning", en: "employment support")
    case .language: Phrase(fi: "kieli", sv: "språk", en: "language")
    case .literacy:
      Phrase(fi: "luku- ja kirjoitustaito", sv: "läs- och skrivfärdighet", en: "literacy")
    case .guidance: Phrase(fi: "ohjaus", sv: "handledning", en: "guidance")
    case .youthSupport: Phrase(fi: "nuoren tuki", sv: "stöd för unga", en: "youth support")
    case .recognition:
      Phrase(fi: "tutkinnon tunnustaminen", sv: "erkännande av examen", en: "recognition")
    case .workAbility: Phrase(fi: "työkyky", sv: "arbetsförmåga", en: "work ability")
    case .health: Phrase(fi: "terveys", sv: "hälsa", en: "health")
    case .money: Phrase(fi: "raha-asiat", sv: "pengar", en: "money")
    case .housing: Phrase(fi: "asuminen", sv: "boende", en: "housing")
    case .care: Phrase(fi: "hoitopaikka ja perhe", sv: "vård och familj", en: "care and family")
    case .dailyLife: Phrase(fi: "arki", sv: "vardag", en: "daily life")
    }
  }
}

extension ServiceKind {
  public func text(in language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .employmentServices:
      Phrase(fi: "työllisyyspalvelut", sv: "sysselsättningstjänster", en: "employment services")
    case .ohjaamo: Phrase(fi: "Ohjaamo", sv: "Navigatorn (Ohjaamo)", en: "Ohjaamo")
    case .outreachYouthWork:
      Phrase(fi: "etsivä nuorisotyö", sv: "uppsökande ungdomsarbete", en: "outreach youth work")
    case .workshop: Phrase(fi: "nuorten työpaja", sv: "ungdomsverkstad", en: "youth workshop")
    case .kelaRehabilitation:
      Phrase(fi: "Kelan kuntoutus", sv: "FPA:s rehabilitering", en: "Kela rehabilitation")
    case .kelaBenefits: Phrase(fi: "Kelan etuudet", sv: "FPA:s förmåner", en: "Kela benefits")
    case .multiSectorSupport:
      Phrase(fi: "monialainen tuki", sv: "sektorsövergripande stöd", en: "multi-sector support")
    case .adultEducation:
      Phrase(fi: "aikuiskoulutus", sv: "vuxenutbildning", en: "adult education")
    case .vocationalCollege:
      Phrase(fi: "ammatillinen oppilaitos", sv: "yrkesläroanstalt", en: "vocational college")
    case .languageTest: Phrase(fi: "kielitesti", sv: "språktest", en: "language test")
    case .immigrantGuidance:
      Phrase(fi: "kotoutumispalvelut", sv: "integrationstjänster", en: "integration services")
    case .recognition:
      Phrase(fi: "tutkinnon tunnustaminen", sv: "erkännande av examen", en: "recognition")
    case .familyCentre: Phrase(fi: "perhekeskus", sv: "familjecenter", en: "family centre")
    case .earlyEducation:
      Phrase(fi: "varhaiskasvatus", sv: "småbarnspedagogik", en: "early childhood education")
    case .socialWork: Phrase(fi: "sosiaalityö", sv: "socialt arbete", en: "social work")
    case .health: Phrase(fi: "terveyspalvelut", sv: "hälsotjänster", en: "health services")
    case .debtAdvice:
      Phrase(
        fi: "talous- ja velkaneuvonta",
        sv: "ekonomi- och skuldrådgivning",
        en: "financial and debt advice",
      )
    case .housing: Phrase(fi: "asumisneuvonta", sv: "boenderådgivning", en: "housing advice")
    case .other: Phrase(fi: "muu palvelu", sv: "annan tjänst", en: "other service")
    }
  }
}
