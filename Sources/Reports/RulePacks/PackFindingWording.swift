import Languages
import Matching

extension PackFinding {
  /// What was found, in a sentence.
  var message: Phrase {
    switch self {
    case .sourceMissing:
      Phrase(fi: "Lähde puuttuu.", sv: "Källan saknas.", en: "The source is missing.")
    case .unknownMember:
      Phrase(
        fi: "Tällaista kohtaa sääntöpaketissa ei ole, joten sitä ei lueta.",
        sv: "En sådan punkt finns inte i regelpaketet, så den läses inte.",
        en: "A rule pack has no such member, so it is not read.",
      )
    case .sourceNotRead(_, let source):
      Phrase(
        fi: "Lähdettä ei ole luettu: \(source).",
        sv: "Källan är inte läst: \(source).",
        en: "The source has not been read: \(source).",
      )
    case .ruleExpired(_, let day):
      Phrase(
        fi: "Sääntö oli voimassa \(day.phrase.fi) asti.",
        sv: "Regeln gällde till och med \(day.phrase.sv).",
        en: "The rule was in force until \(day.phrase.en).",
      )
    case .ruleNotYetInForce(_, let day):
      Phrase(
        fi: "Sääntö tulee voimaan \(day.phrase.fi).",
        sv: "Regeln träder i kraft \(day.phrase.sv).",
        en: "The rule comes into force on \(day.phrase.en).",
      )
    case .packNotYetInForce(let day):
      Phrase(
        fi: "Sääntöpaketti tulee voimaan \(day.phrase.fi).",
        sv: "Regelpaketet träder i kraft \(day.phrase.sv).",
        en: "The rule pack comes into force on \(day.phrase.en).",
      )
    case .clauseNeverFails:
      Phrase(
        fi: "Ehto ei voi jäädä täyttymättä eikä avoimeksi.",
        sv: "Villkoret kan varken bli ouppfyllt eller öppet.",
        en: "The clause can never fail or be unknown.",
      )
    case .unused(let kind, _): kind.unused
    case .placesDiffer:
      Phrase(
        fi: "Eri kielissä mainitaan eri tiedot.",
        sv: "Olika uppgifter nämns på olika språk.",
        en: "The languages name different facts.",
      )
    }
  }

  /// What to do about it, in a sentence.
  var suggestion: Phrase {
    switch self {
    case .sourceMissing:
      Phrase(
        fi: "Kirjoita, mistä tieto on.",
        sv: "Skriv var uppgiften kommer från.",
        en: "Write where it comes from.",
      )
    case .unknownMember:
      Phrase(
        fi: "Korjaa nimi tai poista kohta.",
        sv: "Rätta namnet eller ta bort punkten.",
        en: "Correct its name, or remove it.",
      )
    case .sourceNotRead(let place, _): place.hasPrefix("rules.") ? readTheRule : readTheSource
    case .ruleExpired:
      Phrase(
        fi: "Poista sääntö tai korjaa 'validUntil'.",
        sv: "Ta bort regeln eller rätta 'validUntil'.",
        en: "Remove the rule, or correct 'validUntil'.",
      )
    case .ruleNotYetInForce, .packNotYetInForce:
      Phrase(
        fi: "Sitä ennen sitä ei käytetä tai siitä huomautetaan.",
        sv: "Före det används den inte, eller så påpekas det.",
        en: "Until then it is not used, or a notice says so.",
      )
    case .clauseNeverFails:
      Phrase(
        fi: "Poista ehto tai korjaa 'when', 'unless' tai 'needs'.",
        sv: "Ta bort villkoret eller rätta 'when', 'unless' eller 'needs'.",
        en: "Remove the clause, or correct 'when', 'unless' or 'needs'.",
      )
    case .unused:
      Phrase(
        fi: "Poista se tai käytä sitä.",
        sv: "Ta bort det eller använd det.",
        en: "Remove it, or use it.",
      )
    case .placesDiffer:
      Phrase(
        fi: "Kirjoita samat paikat jokaiseen kieleen.",
        sv: "Skriv samma platser på varje språk.",
        en: "Write the same places in every language.",
      )
    }
  }

  private var readTheRule: Phrase {
    Phrase(
      fi: "Sitä ennen sääntö sanoo vain: tarkista. Lue lähde ja kirjoita 'sourceRead': true.",
      sv: "Före det säger regeln bara: kontrollera. Läs källan och skriv 'sourceRead': true.",
      en: "Until then the rule says only: check. Read the source and write 'sourceRead': true.",
    )
  }

  private var readTheSource: Phrase {
    Phrase(
      fi: "Lue lähde ja kirjoita 'sourceRead': true.",
      sv: "Läs källan och skriv 'sourceRead': true.",
      en: "Read the source and write 'sourceRead': true.",
    )
  }
}

extension PackFinding.Named {
  fileprivate var unused: Phrase {
    switch self {
    case .definition:
      Phrase(
        fi: "Määritelmää ei käytetä missään.",
        sv: "Definitionen används inte någonstans.",
        en: "Nothing uses the definition.",
      )
    case .limit:
      Phrase(
        fi: "Rajaa ei käytetä missään.",
        sv: "Gränsen används inte någonstans.",
        en: "Nothing uses the limit.",
      )
    case .step:
      Phrase(
        fi: "Askelta ei käytetä missään.",
        sv: "Steget används inte någonstans.",
        en: "Nothing uses the step.",
      )
    }
  }
}
