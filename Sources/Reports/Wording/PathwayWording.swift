import Catalogue
import CivilDates
import Languages
import Matching

extension PathwayLabel {
  public func text(in language: Language) -> String {
    switch self {
    case .fastest: Phrase(fi: "nopein", sv: "snabbast", en: "fastest")[language]
    case .surest: Phrase(fi: "varmin", sv: "säkrast", en: "surest")[language]
    case .cheapest: Phrase(fi: "halvin", sv: "billigast", en: "cheapest")[language]
    case .bestMatch:
      Phrase(fi: "sopivin lopussa", sv: "passar bäst i slutet", en: "best match at the end")[
        language
      ]
    }
  }
}

extension PathwayRisk.Word {
  public func text(in language: Language) -> String {
    switch self {
    case .likely: Phrase(fi: "varma", sv: "säker", en: "likely")[language]
    case .moderate: Phrase(fi: "kohtalainen", sv: "måttlig", en: "moderate")[language]
    case .uncertain: Phrase(fi: "epävarma", sv: "osäker", en: "uncertain")[language]
    }
  }
}

extension Pathway {
  /// Its labels, for example `nopein, halvin`; nil when it has none.
  public func labelText(in language: Language) -> String? {
    labels.isEmpty ? nil : labels.map { $0.text(in: language) }.joined(separator: ", ")
  }

  /// How long, how much of it without wages, the fee and how uncertain, in one line.
  public func figuresText(in language: Language) -> String {
    let risk = risk.word.text(in: language)
    let unpaid = monthsPhrase(unpaidMonths)
    return Phrase(
      fi: "\(monthsPhrase(months).fi), ilman palkkaa \(unpaid.fi), "
        + "maksut \(fee.text(in: .fi)), varmuus: \(risk)",
      sv: "\(monthsPhrase(months).sv), utan lön \(unpaid.sv), "
        + "avgifter \(fee.text(in: .sv)), säkerhet: \(risk)",
      en: "\(monthsPhrase(months).en), without wages \(unpaid.en), "
        + "fees \(fee.text(in: .en)), certainty: \(risk)",
    )[language]
  }
}

extension PathwayFee {
  /// `0 €`, `90 €`, `ei tiedossa` or `vähintään 90 €`.
  public func text(in language: Language) -> String {
    let euros = euroPhrase(known)[language]
    if unknownSteps == 0 { return euros }
    if known == 0 { return feeNotKnown[language] }
    return Phrase(
      fi: "vähintään \(euros)",
      sv: "minst \(euros)",
      en: "at least \(euros)",
    )[language]
  }
}

extension PathwayStep {
  /// `palkka`, the fee, or that the fee is not known.
  public func moneyText(in language: Language) -> String {
    if isPaid { return Phrase(fi: "palkka", sv: "lön", en: "wages")[language] }
    return fee.map { euroPhrase($0)[language] } ?? feeNotKnown[language]
  }

  /// When the step is studied, with how the day is known: `11.1.2027–11.5.2027`.
  public func timeText(in language: Language) -> String {
    let length = monthsPhrase(months)[language]
    guard let start, let end else {
      return Phrase(
        fi: "alku ei tiedossa, \(length)",
        sv: "start inte känd, \(length)",
        en: "start not known, \(length)",
      )[language]
    }
    switch startBasis {
    case .stated: return "\(start.text(in: language))–\(end.text(in: language))"
    case .continuous, .notStated:
      let month = start.monthText(in: language)
      return Phrase(
        fi: "jatkuva aloitus, aikaisintaan \(month), \(length)",
        sv: "kontinuerlig start, tidigast \(month), \(length)",
        en: "continuous start, \(month) at the earliest, \(length)",
      )[language]
    case .laterYear:
      let month = start.monthText(in: language)
      return Phrase(
        fi: "arvio \(month), \(length); päivä ei ole vielä tiedossa",
        sv: "uppskattning \(month), \(length); dagen är inte känd än",
        en: "estimate \(month), \(length); the day is not known yet",
      )[language]
    }
  }

  /// What recognition of earlier competence could save; nil when nothing.
  public func savingText(in language: Language) -> String? {
    guard monthsSaved > 0 else { return nil }
    let saved = monthsPhrase(monthsSaved)
    return Phrase(
      fi: "Osaamisen tunnustaminen lyhentää arviolta \(saved.fi). Kysy koululta.",
      sv: "Erkännande av kunnande förkortar uppskattningsvis \(saved.sv). Fråga skolan.",
      en: "Recognition of competence saves an estimated \(saved.en). Ask the school.",
    )[language]
  }
}

private let feeNotKnown = Phrase(fi: "ei tiedossa", sv: "inte kända", en: "not known")

private func euroPhrase(_ euros: Int) -> Phrase {
  let number = numberPhrase(euros)
  return Phrase(
    fi: "\(number.fi)\u{00A0}€",
    sv: "\(number.sv)\u{00A0}€",
    en: "€\(number.en)",
  )
}

/// `27 kk`.
func monthsPhrase(_ months: Int) -> Phrase {
  Phrase(
    fi: "\(months)\u{00A0}kk",
    sv: "\(months)\u{00A0}mån",
    en: months == 1 ? "1 month" : "\(months) months",
  )
}
