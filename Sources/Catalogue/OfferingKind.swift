import Languages

/// What sort of training an offering is; the Finnish terms stand in `docs/glossary.md`.
public enum OfferingKind: String, CaseIterable, Codable, Sendable {
  case vocationalQualification = "vocational_qualification"
  case furtherQualification = "further_qualification"
  case qualificationUnit = "qualification_unit"
  case apprenticeship
  case preparatory
  case adultBasicEducation = "adult_basic_education"
  case literacy
  case integrationTraining = "integration_training"
  case languageCourse = "language_course"
  case labourMarketTraining = "labour_market_training"
  case workshop
  /// Vocational training that is no qualification and no part of one.
  case otherVocational = "other_vocational"
  /// Courses of folk high schools and adult education centres.
  case liberalEducation = "liberal_education"
  case upperSecondary = "upper_secondary"
  case higherEducation = "higher_education"
}

extension OfferingKind {
  /// As people call it, on screens and where they search.
  public var name: Phrase {
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
