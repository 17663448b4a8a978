import Languages

/// The headings and sentences of an offering's explanation.
enum DetailText {
  static let closes = Phrase(
    fi: "Mikä estää nyt",
    sv: "Vad som hindrar nu",
    en: "What closes it now",
  )
  static let toCheck = Phrase(fi: "Tarkista", sv: "Kontrollera", en: "Check")
  static let askClient = Phrase(
    fi: "Ei tiedossa: kysy asiakkaalta",
    sv: "Inte känt: fråga klienten",
    en: "Not known: ask the client",
  )
  static let askProvider = Phrase(
    fi: "Ei aineistossa: kysy järjestäjältä",
    sv: "Inte i materialet: fråga anordnaren",
    en: "Not in the data: ask the provider",
  )
  static let inFavour = Phrase(fi: "Puoltaa", sv: "Talar för", en: "In favour")
  static let notes = Phrase(fi: "Huomaa", sv: "Observera", en: "Note")
  static let orSo = Phrase(fi: "Tai näin", sv: "Eller så här", en: "Or like this")
  static let recognition = Phrase(
    fi: "Osaamisen tunnustaminen",
    sv: "Erkännande av kunnande",
    en: "Recognition of competence",
  )
  static let employers = Phrase(
    fi: "Työnantajia, jotka etsivät tekijää",
    sv: "Arbetsgivare som söker folk",
    en: "Employers who look for people",
  )

  static func confidence(_ permille: Int) -> Phrase {
    switch permille {
    case 850...: Phrase(fi: "luotettavuus hyvä", sv: "god säkerhet", en: "well founded")
    case 650...:
      Phrase(fi: "luotettavuus kohtalainen", sv: "måttlig säkerhet", en: "fairly founded")
    default: Phrase(fi: "luotettavuus heikko", sv: "svag säkerhet", en: "weakly founded")
    }
  }

  static func weeklyHours(_ hours: Int) -> Phrase {
    Phrase(fi: "\(hours) h/vko", sv: "\(hours) h/vecka", en: "\(hours) h/week")
  }

  static func units(held: Int, partly: Int, of total: Int, monthsSaved: Int?) -> Phrase {
    let saved = monthsSaved.flatMap { $0 > 0 ? $0 : nil }
    return Phrase(
      fi: "Tutkinnon osista \(held)/\(total) on jo tehtyä työtä, osittain \(partly). "
        + (saved.map { "Koulutus voi lyhentyä noin \($0) kk. " } ?? "")
        + "Pyydä koulua tunnistamaan osaaminen.",
      sv: "Av examensdelarna är \(held)/\(total) redan gjort arbete, delvis \(partly). "
        + (saved.map { "Utbildningen kan bli cirka \($0) mån kortare. " } ?? "")
        + "Be skolan identifiera kunnandet.",
      en: "Of the units \(held)/\(total) are work already done, \(partly) in part. "
        + (saved.map { "The training could be about \(ScreenText.months($0).en) shorter. " } ?? "")
        + "Ask the school to recognise it.",
    )
  }
}
