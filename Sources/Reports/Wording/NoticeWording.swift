import Languages
import Matching

extension RuleWording {
  public func text(of notice: Notice, in language: Language) -> String {
    if case .rule(let reason) = notice { return text(of: reason, in: language) }
    return notice.phrase(names)[language]
  }
}

extension Notice {
  fileprivate func phrase(_ names: CatalogueNames) -> Phrase {
    switch self {
    case .rule: Phrase(fi: "", sv: "", en: "")
    case .exampleData:
      Phrase(
        fi: "Esimerkkiaineisto: koulutukset ja luvut on keksitty harjoittelua varten.",
        sv: "Exempelmaterial: utbildningarna och siffrorna är påhittade för övning.",
        en: "Example data: the trainings and figures are invented for practice.",
      )
    case .rulesNotValidYet(let day):
      Phrase(
        fi: "Säännöt ovat voimassa vasta \(day.phrase.fi) alkaen.",
        sv: "Reglerna gäller först från och med \(day.phrase.sv).",
        en: "The rules are in force only from \(day.phrase.en).",
      )
    case .unknownField(let field):
      Phrase(
        fi: "Alaa '\(field)' ei ole aineistossa, joten sitä ei voitu käyttää.",
        sv: "Branschen '\(field)' finns inte i materialet och kunde inte användas.",
        en: "The field '\(field)' is not in the data, so it could not be used.",
      )
    case .unknownActivity(let activity):
      Phrase(
        fi: "Tehtävää '\(activity)' ei ole aineistossa, joten sitä ei voitu käyttää.",
        sv: "Uppgiften '\(activity)' finns inte i materialet och kunde inte användas.",
        en: "The activity '\(activity)' is not in the data, so it could not be used.",
      )
    case .noLabourDemand:
      Phrase(
        fi: "Aineistossa ei ole tietoa työvoimatarpeesta.",
        sv: "Materialet har inga uppgifter om behovet av arbetskraft.",
        en: "The data has no figures on labour demand.",
      )
    case .oldLabourDemand(let month):
      Phrase(
        fi: "Työvoimatarpeen luvut ovat vanhoja, uusimmat \(month.monthPhrase.fi).",
        sv: "Uppgifterna om arbetskraftsbehovet är gamla, de nyaste från \(month.monthPhrase.sv).",
        en: "The labour demand figures are old, the newest from \(month.monthPhrase.en).",
      )
    case .contradiction(let contradiction): contradiction.phrase(names)
    }
  }
}
