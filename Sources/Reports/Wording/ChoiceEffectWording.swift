import Languages
import Matching

extension AdvisorChoices {
  /// That the advisor has changed the list, and by what; nil when nothing is changed.
  public func text(in language: Language) -> String? {
    var changes: [Phrase] = []
    if weighing != nil { changes.append(ownWeights) }
    if !pins.isEmpty { changes.append(pinned(pins.count)) }
    if !hides.isEmpty { changes.append(hidden(hides.count)) }
    guard !changes.isEmpty else { return nil }
    return hasChanged[language] + " " + changes.map { $0[language] }.joined(separator: ", ") + "."
  }
}

extension AdvisorChoices.Mark {
  /// What was done to an offering and why: `Kiinnitetty: asiakas tuntee koulun`.
  public func text(because reason: String, in language: Language) -> String {
    title[language] + ": " + reason
  }

  /// The heading under which such offerings stand.
  public var title: Phrase {
    switch self {
    case .pin: Phrase(fi: "Kiinnitetty", sv: "Fäst", en: "Pinned")
    case .hide: Phrase(fi: "Piilotettu", sv: "Dold", en: "Hidden")
    }
  }
}

extension ChoiceEffect {
  /// How alike the order is to that of the list without the advisor's choices.
  public func likenessText(in language: Language) -> String {
    guard let likeness else { return unknownLikeness[language] }
    let degree = degree(of: likeness)
    // Rounded down, so that only an order that is the same has a hundred.
    let share = Int((likeness * 100).rounded(.down))
    let number = share < 0 ? "−\(-share)" : "\(share)"
    return Phrase(
      fi: "\(degree.fi) oletuslistassa (samankaltaisuus \(number)/100).",
      sv: "\(degree.sv) standardlistan (likhet \(number)/100).",
      en: "\(degree.en) the default list (likeness \(number)/100).",
    )[language]
  }

  /// That so many of the first ten have another place.
  public func movesText(in language: Language) -> String {
    let count = topTen.count
    return switch count {
    case 0:
      Phrase(
        fi: "Kymmenen kärjessä ei muutu mitään.",
        sv: "Bland de tio första ändras inget.",
        en: "Nothing changes among the first ten.",
      )[language]
    default:
      Phrase(
        fi: "Kymmenen kärjessä muuttuu (\(count)):",
        sv: "Bland de tio första ändras (\(count)):",
        en: "Changes among the first ten (\(count)):",
      )[language]
    }
  }
}

extension ChoiceEffect.Move {
  /// The place it had and the place it has, as `3 → 1`.
  public func text(in language: Language) -> String {
    place(from, outside: newcomer, language) + " → " + place(to, outside: goneAway, language)
  }

  private func place(_ place: Int?, outside: Phrase, _ language: Language) -> String {
    guard let place else { return outside[language] }
    return language == .en ? "\(place)" : "\(place)."
  }
}

/// How alike the orders are, up to the name of the list they are compared with.
private func degree(of likeness: Double) -> Phrase {
  switch likeness {
  case 1...: Phrase(fi: "Sama järjestys kuin", sv: "Samma ordning som i", en: "The same order as")
  case 0.9...:
    Phrase(
      fi: "Lähes sama järjestys kuin",
      sv: "Nästan samma ordning som i",
      en: "Nearly the same order as",
    )
  case 0.7...:
    Phrase(
      fi: "Paljolti sama järjestys kuin",
      sv: "I stort sett samma ordning som i",
      en: "Much the same order as",
    )
  case 0.4...:
    Phrase(
      fi: "Osittain toinen järjestys kuin",
      sv: "Delvis en annan ordning än i",
      en: "Partly another order than",
    )
  case (-0.4)...:
    Phrase(
      fi: "Aivan toinen järjestys kuin",
      sv: "En helt annan ordning än i",
      en: "Quite another order than",
    )
  default:
    Phrase(
      fi: "Lähes päinvastainen järjestys kuin",
      sv: "Nästan omvänd ordning mot",
      en: "Nearly the opposite order of",
    )
  }
}

private let hasChanged = Phrase(
  fi: "Ohjaaja on muuttanut listaa:",
  sv: "Handledaren har ändrat listan:",
  en: "The advisor has changed the list:",
)

private let ownWeights = Phrase(fi: "omat painot", sv: "egna vikter", en: "own weights")

private func pinned(_ count: Int) -> Phrase {
  Phrase(
    fi: count == 1 ? "1 kiinnitetty" : "\(count) kiinnitettyä",
    sv: count == 1 ? "1 fäst" : "\(count) fästa",
    en: "\(count) pinned",
  )
}

private func hidden(_ count: Int) -> Phrase {
  Phrase(
    fi: count == 1 ? "1 piilotettu" : "\(count) piilotettua",
    sv: count == 1 ? "1 dold" : "\(count) dolda",
    en: "\(count) hidden",
  )
}

private let newcomer = Phrase(fi: "uusi", sv: "ny", en: "new")
private let goneAway = Phrase(fi: "pois", sv: "bort", en: "out")

private let unknownLikeness = Phrase(
  fi: "Listoissa on liian vähän vertailtavaa.",
  sv: "Listorna har för lite att jämföra.",
  en: "The lists have too little to compare.",
)
