import Languages
import Matching

extension Priority {
  public func text(in language: Language) -> String { phrase[language] }

  var phrase: Phrase {
    switch self {
    case .paySoon: Phrase(fi: "palkka pian", sv: "lön snart", en: "pay soon")
    case .qualification: Phrase(fi: "tutkinto", sv: "examen", en: "a qualification")
    case .sureJob: Phrase(fi: "varma työ", sv: "säkert jobb", en: "a sure job")
    case .shortTrip: Phrase(fi: "lyhyt matka", sv: "kort väg", en: "a short trip")
    case .familyTime:
      Phrase(fi: "aikaa perheelle", sv: "tid för familjen", en: "time for the family")
    }
  }
}
