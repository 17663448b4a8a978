import Languages
import Matching

extension Criterion {
  public func text(in language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .skills: Phrase(fi: "osaaminen", sv: "kunnande", en: "skills")
    case .interest: Phrase(fi: "kiinnostus", sv: "intresse", en: "interest")
    case .labourDemand:
      Phrase(fi: "työvoimatarve", sv: "arbetskraftsbehov", en: "labour demand")
    case .route: Phrase(fi: "tapa oppia", sv: "sätt att lära sig", en: "way of learning")
    case .dailyLife: Phrase(fi: "arki", sv: "vardag", en: "daily life")
    case .languageMargin: Phrase(fi: "kielivara", sv: "språkmarginal", en: "language margin")
    case .goals: Phrase(fi: "tavoite", sv: "mål", en: "goals")
    }
  }
}
