import Catalogue
import Languages
import Matching

extension RuleWording {
  /// What showed the need.
  public func text(of need: ShownNeed, in language: Language) -> String {
    guard let sign = rules.services.need(need.sign) else { return need.need.text(in: language) }
    return sentence(sign.text, arguments: need.arguments, in: language)
  }

  public func text(of reason: ServiceReason, in language: Language) -> String {
    switch reason {
    case .need(let need):
      let name = need.need.text(in: language).capitalisedFirst
      return "\(name): \(text(of: need, in: language))"
    case .rule(let reason): return text(of: reason, in: language)
    case .ageUnknown(let question): return question.text(in: language)
    case .homeUnknown: return ClientQuestion.homeMunicipality.text(in: language)
    case .servesHome, .servesArea, .servesEveryone, .otherMunicipality, .noHome:
      return homePhrase(of: reason)[language]
    case .ageFits, .tooYoung, .tooOld, .closes: return agePhrase(of: reason)[language]
    case .alreadyThere:
      return Phrase(
        fi: "Asiakas käyttää palvelua jo: ei ohjata uudelleen.",
        sv: "Klienten använder redan tjänsten: ingen ny hänvisning.",
        en: "The client uses the service already: no new referral.",
      )[language]
    case .notVerified:
      return Phrase(
        fi: "Palvelun tietoja ei ole tarkistettu: kysy palvelusta ennen ohjausta.",
        sv: "Uppgifterna om tjänsten är inte kontrollerade: fråga tjänsten före hänvisning.",
        en: "The service's details have not been checked: ask the service before referring.",
      )[language]
    }
  }

  private func homePhrase(of reason: ServiceReason) -> Phrase {
    switch reason {
    case .servesHome(let home):
      let name = names.municipality(home)
      return Phrase(
        fi: "Kotikunta \(name.fi): palvelu on sen asukkaille.",
        sv: "Hemkommun \(name.sv): tjänsten är för dess invånare.",
        en: "Home municipality \(name.en): the service is for its residents.",
      )
    case .servesArea(let home, let responsible):
      let (name, arranger) = (names.municipality(home), names.municipality(responsible))
      return Phrase(
        fi: "Kotikunta \(name.fi): työllisyyspalvelut järjestää \(arranger.fi).",
        sv: "Hemkommun \(name.sv): sysselsättningstjänsterna ordnas av \(arranger.sv).",
        en: "Home municipality \(name.en): employment services are arranged by \(arranger.en).",
      )
    case .otherMunicipality(let home):
      let name = names.municipality(home)
      return Phrase(
        fi: "Kotikunta \(name.fi): palvelu on toisten kuntien asukkaille.",
        sv: "Hemkommun \(name.sv): tjänsten är för invånare i andra kommuner.",
        en: "Home municipality \(name.en): the service is for residents of other municipalities.",
      )
    case .noHome:
      return Phrase(
        fi: "Palvelu on kunnan asukkaille, eikä asiakkaalla ole kotikuntaa.",
        sv: "Tjänsten är för kommunens invånare, och klienten har ingen hemkommun.",
        en: "The service is for residents, and the client has no home municipality.",
      )
    default:
      return Phrase(
        fi: "Palvelu ei katso kotikuntaa.",
        sv: "Tjänsten ser inte till hemkommunen.",
        en: "The service does not depend on the home municipality.",
      )
    }
  }

  private func agePhrase(of reason: ServiceReason) -> Phrase {
    switch reason {
    case .tooYoung(let minimum, let days):
      let when = days.map(daysPhrase)
      return Phrase(
        fi: "Palvelu alkaa \(minimum) vuoden iässä" + (when.map { ": \($0.fi)." } ?? "."),
        sv: "Tjänsten börjar vid \(minimum) år" + (when.map { ": \($0.sv)." } ?? "."),
        en: "The service begins at the age of \(minimum)" + (when.map { ": \($0.en)." } ?? "."),
      )
    case .tooOld(let maximum):
      return Phrase(
        fi: "Palvelu on alle \(maximum + 1)-vuotiaille.",
        sv: "Tjänsten är för dem som är under \(maximum + 1) år.",
        en: "The service is for those under \(maximum + 1).",
      )
    case .closes(let age, let days):
      let when = daysPhrase(days)
      return Phrase(
        fi: "Palvelu sulkeutuu: \(age) v täyttyy \(when.fi).",
        sv: "Tjänsten stängs: klienten fyller \(age) \(when.sv).",
        en: "The service closes: the client turns \(age) \(when.en).",
      )
    default:
      return Phrase(
        fi: "Ikä sopii palveluun.",
        sv: "Åldern passar tjänsten.",
        en: "The client's age suits the service.",
      )
    }
  }
}
