import Languages
import Matching

extension FactTopic {
  /// What the fact is called in a list of things to try.
  public func text(in language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .finnish: Phrase(fi: "suomen taso", sv: "nivån i finska", en: "level of Finnish")
    case .swedish: Phrase(fi: "ruotsin taso", sv: "nivån i svenska", en: "level of Swedish")
    case .english: Phrase(fi: "englannin taso", sv: "nivån i engelska", en: "level of English")
    case .finnishEvidence:
      Phrase(fi: "suomen tason näyttö", sv: "belägg för finskan", en: "evidence of Finnish")
    case .swedishEvidence:
      Phrase(fi: "ruotsin tason näyttö", sv: "belägg för svenskan", en: "evidence of Swedish")
    case .englishEvidence:
      Phrase(fi: "englannin tason näyttö", sv: "belägg för engelskan", en: "evidence of English")
    case .times: Phrase(fi: "opiskelun ajat", sv: "tider för studier", en: "times for study")
    case .travelLimit:
      Phrase(fi: "matka enintään", sv: "resväg högst", en: "travel at most")
    case .careArranged:
      Phrase(fi: "hoito järjestetty", sv: "vård ordnad", en: "care arranged")
    case .employer:
      Phrase(fi: "työnantaja tiedossa", sv: "arbetsgivare i sikte", en: "employer in sight")
    case .employerHours:
      Phrase(fi: "tunteja viikossa", sv: "timmar i veckan", en: "hours a week")
    case .jobSeeker: Phrase(fi: "työnhakija", sv: "arbetssökande", en: "jobseeker")
    case .literacy:
      Phrase(fi: "luku- ja kirjoitustaito", sv: "läs- och skrivfärdighet", en: "literacy")
    case .basicEducation:
      Phrase(
        fi: "peruskoulun päättötodistus",
        sv: "avgångsbetyg från grundskolan",
        en: "basic education certificate",
      )
    case .rightToWork: Phrase(fi: "työnteko-oikeus", sv: "rätt att arbeta", en: "right to work")
    case .earliestStart:
      Phrase(fi: "aikaisin aloitus", sv: "tidigaste start", en: "earliest start")
    case .learning: Phrase(fi: "tapa oppia", sv: "sätt att lära sig", en: "way of learning")
    case .priorities: Phrase(fi: "tärkeintä", sv: "viktigast", en: "what matters most")
    case .licences: Phrase(fi: "ajokortit", sv: "körkort", en: "driving licences")
    }
  }
}

extension FactChange {
  /// The value tried.
  public func valueText(in language: Language) -> String {
    switch self {
    case .languageLevel(_, let level): level.text(in: language)
    case .languageEvidence(_, let evidence): evidence.phrase[language]
    case .times(let times): Phrase.list(times.map(\.phrase))[language]
    case .travelLimit(let minutes): "\(minutes) min"
    case .careArranged(let care): care.phrase[language]
    case .employer(let employer): employer.phrase[language]
    case .employerHours(let hours): "\(hours)"
    case .jobSeeker(let value): Phrase.yesOrNo(value)[language]
    case .literacy(let literacy): literacy.phrase[language]
    case .basicEducation(let education): education.phrase[language]
    case .rightToWork(let right): right.phrase[language]
    case .earliestStart(let day): day.text(in: language)
    case .learning(let way): way.phrase[language]
    case .priorities(let priorities): Phrase.list(priorities.map(\.phrase))[language]
    case .licences(let licences):
      licences.map { $0 == .none ? Phrase.yesOrNo(false)[language] : $0.rawValue }
        .joined(separator: ", ")
    }
  }
}
