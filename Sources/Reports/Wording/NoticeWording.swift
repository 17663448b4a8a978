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
    case .exampleData: names.invented.notice
    case .rulesNotValidYet(let day):
      Phrase(
        fi: "Säännöt ovat voimassa vasta \(day.phrase.fi) alkaen.",
        sv: "Reglerna gäller först från och med \(day.phrase.sv).",
        en: "The rules are in force only from \(day.phrase.en).",
      )
    case .rulesOld(let day):
      Phrase(
        fi: "Säännöt ovat \(day.phrase.fi) päivätyt ja vanhoja: tarkista rajat niiden lähteistä.",
        sv: "Reglerna är daterade \(day.phrase.sv) och gamla: kontrollera gränserna i källorna.",
        en: "The rules are dated \(day.phrase.en) and old: check the limits against their sources.",
      )
    case .emptyCatalogue: emptyCataloguePhrase
    case .oldCatalogue(let day):
      Phrase(
        fi: "Aineistossa ei ole tulevia aloituksia tai hakuja, uusin päivä on \(day.phrase.fi). "
          + "Tuo uudet koulutustiedot.",
        sv: "Materialet har inga kommande starter eller ansökningar, den nyaste dagen är "
          + "\(day.phrase.sv). Hämta in nya utbildningsuppgifter.",
        en: "The data has no starts or applications to come; its newest day is \(day.phrase.en). "
          + "Import new training data.",
      )
    case .nothingDated: nothingDatedPhrase
    case .unknownField(let field):
      missing(Phrase(fi: "Alaa", sv: "Branschen", en: "The field"), field.rawValue)
    case .unknownActivity(let activity):
      missing(Phrase(fi: "Tehtävää", sv: "Uppgiften", en: "The activity"), activity.rawValue)
    case .unknownMunicipality(let code):
      Phrase(
        fi:
          "Kotikuntaa '\(code)' ei ole aineistossa, joten matkaa, työvoimatarvetta ja palveluja ei "
          + "voitu katsoa sen mukaan. Tarkista kunta.",
        sv: "Hemkommunen '\(code)' finns inte i materialet, så resväg, behovet av arbetskraft och "
          + "tjänster kunde inte ses efter den. Kontrollera kommunen.",
        en: "The home municipality '\(code)' is not in the data, so travel, labour demand and "
          + "services could not follow it. Check the municipality.",
      )
    case .unknownUnit(let unit):
      missing(Phrase(fi: "Tutkinnon osaa", sv: "Examensdelen", en: "The unit"), unit.rawValue)
    case .noLabourDemand: noLabourDemandPhrase
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

/// A code that the catalogue does not have; the word for it stands in the case that Finnish asks.
private func missing(_ word: Phrase, _ code: String) -> Phrase {
  Phrase(
    fi: "\(word.fi) '\(code)' ei ole aineistossa, joten sitä ei voitu käyttää. Tarkista koodi.",
    sv: "\(word.sv) '\(code)' finns inte i materialet och kunde inte användas. "
      + "Kontrollera koden.",
    en: "\(word.en) '\(code)' is not in the data, so it could not be used. Check the code.",
  )
}

private let emptyCataloguePhrase = Phrase(
  fi: "Aineistossa ei ole yhtään koulutusta. Tuo koulutustiedot.",
  sv: "Materialet har inte en enda utbildning. Hämta in utbildningsuppgifterna.",
  en: "The data has no training at all. Import the trainings.",
)

private let nothingDatedPhrase = Phrase(
  fi:
    "Aineisto ei kerro yhdenkään koulutuksen alkamis- tai hakupäivää. Kysy ne järjestäjältä.",
  sv: "Materialet anger inte start- eller ansökningsdag för en enda utbildning. "
    + "Fråga anordnaren.",
  en: "The data gives no start or application day for any training. Ask the providers.",
)

private let noLabourDemandPhrase = Phrase(
  fi: "Aineistossa ei ole tietoa työvoimatarpeesta.",
  sv: "Materialet har inga uppgifter om behovet av arbetskraft.",
  en: "The data has no figures on labour demand.",
)
