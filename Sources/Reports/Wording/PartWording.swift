import Languages
import Matching

extension PartDetail {
  /// Why the criterion gives what it gives, in one plain sentence or two.
  public func text(in language: Language, names: CatalogueNames) -> String {
    phrase(names)[language]
  }

  private func phrase(_ names: CatalogueNames) -> Phrase {
    switch self {
    case .skills(let occupation, let held, let reached):
      skillsPhrase(names.occupation(occupation), held: held, reached: reached)
    case .skillsUntold(let occupation, let held):
      skillsUntoldPhrase(names.occupation(occupation), held: held)
    case .skillsUnanswered(let occupation): skillsUnansweredPhrase(names.occupation(occupation))
    case .noOccupation: noOccupationPhrase
    case .interestRanked(let field, let rank): interestRankedPhrase(names.field(field), rank)
    case .interestNotNamed(let field): interestNotNamedPhrase(names.field(field))
    case .interestUnanswered: interestUnansweredPhrase
    case .fieldNotStated: fieldNotStatedPhrase
    case .labourDemand(let finding): labourDemandPhrase(finding, names)
    case .labourDemandMissing: labourDemandMissingPhrase
    case .labourDemandNotCounted: labourDemandNotCountedPhrase
    case .route(let finding): routePhrase(finding)
    case .dailyLife(let finding): dailyLifePhrase(finding)
    case .languageMargin(let finding): languageMarginPhrase(finding)
    case .goals(let served, let notServed): goalsPhrase(served, notServed)
    case .goalsUnanswered: goalsUnansweredPhrase
    }
  }
}

private func skillsPhrase(_ occupation: Phrase, held: Int, reached: Int) -> Phrase {
  let now = percentPhrase(permille: held)
  let later = percentPhrase(permille: reached)
  return Phrase(
    fi: "\(occupation.fi): työn tehtävistä tuttuja nyt \(now.fi), koulutuksen jälkeen "
      + "\(later.fi).",
    sv: "\(occupation.sv): av arbetsuppgifterna är \(now.sv) bekanta nu och \(later.sv) efter "
      + "utbildningen.",
    en: "\(occupation.en): \(now.en) of the work is familiar now, \(later.en) after the training.",
  )
}

private func skillsUntoldPhrase(_ occupation: Phrase, held: Int) -> Phrase {
  let now = percentPhrase(permille: held)
  return Phrase(
    fi: "\(occupation.fi): työn tehtävistä tuttuja nyt \(now.fi). Aineisto ei kerro, mitä "
      + "koulutuksessa opitaan.",
    sv: "\(occupation.sv): av arbetsuppgifterna är \(now.sv) bekanta nu. Materialet berättar inte "
      + "vad utbildningen lär ut.",
    en: "\(occupation.en): \(now.en) of the work is familiar now. The data does not say what the "
      + "training teaches.",
  )
}

private func skillsUnansweredPhrase(_ occupation: Phrase) -> Phrase {
  Phrase(
    fi: "\(occupation.fi): vielä ei ole kysytty, mitä asiakas on tehnyt.",
    sv: "\(occupation.sv): det är ännu inte utrett vad klienten har gjort.",
    en: "\(occupation.en): what the client has done is not known yet.",
  )
}

private let noOccupationPhrase = Phrase(
  fi: "Koulutus ei johda suoraan yhteen ammattiin, tai ammatin tehtäviä ei ole aineistossa.",
  sv:
    "Utbildningen leder inte direkt till ett yrke, eller så saknas yrkets uppgifter i materialet.",
  en: "The training does not lead straight to one occupation, or its tasks are not in the data.",
)

private func interestRankedPhrase(_ field: Phrase, _ rank: Int) -> Phrase {
  Phrase(
    fi: "Toive \(rank): \(field.fi).",
    sv: "Önskemål \(rank): \(field.sv).",
    en: "Wish \(rank): \(field.en).",
  )
}

private func interestNotNamedPhrase(_ field: Phrase) -> Phrase {
  Phrase(
    fi: "Ala ei ole toiveiden joukossa: \(field.fi).",
    sv: "Branschen finns inte bland önskemålen: \(field.sv).",
    en: "The field is not among the wishes: \(field.en).",
  )
}

private let interestUnansweredPhrase = Phrase(
  fi: "Toiveita ei ole vielä kysytty.",
  sv: "Önskemålen är ännu inte kända.",
  en: "The wishes are not known yet.",
)

private let fieldNotStatedPhrase = Phrase(
  fi: "Järjestäjä ei ole kertonut koulutuksen alaa.",
  sv: "Anordnaren har inte berättat utbildningens bransch.",
  en: "The provider has not said which field the training is in.",
)

private func goalsPhrase(_ served: [Priority], _ notServed: [Priority]) -> Phrase {
  let yes = Phrase.list(served.map(\.phrase))
  let no = Phrase.list(notServed.map(\.phrase))
  if notServed.isEmpty {
    return Phrase(
      fi: "Sopii tärkeimpään: \(yes.fi).",
      sv: "Passar det viktigaste: \(yes.sv).",
      en: "Serves what matters most: \(yes.en).",
    )
  }
  if served.isEmpty {
    return Phrase(
      fi: "Ei vastaa tärkeintä: \(no.fi).",
      sv: "Svarar inte mot det viktigaste: \(no.sv).",
      en: "Does not serve what matters most: \(no.en).",
    )
  }
  return Phrase(
    fi: "Sopii: \(yes.fi). Ei vastaa: \(no.fi).",
    sv: "Passar: \(yes.sv). Svarar inte mot: \(no.sv).",
    en: "Serves: \(yes.en). Does not serve: \(no.en).",
  )
}

private let goalsUnansweredPhrase = Phrase(
  fi: "Ei vielä tiedetä, mikä asiakkaalle on tärkeintä.",
  sv: "Det är ännu inte känt vad som är viktigast för klienten.",
  en: "What matters most to the client is not known yet.",
)
