import Languages
import Matching

extension SwapTestResult {
  /// The outcome in one sentence.
  public func text(in language: Language) -> String {
    let phrase =
      if trials.isEmpty { untried } else if passes { passed } else { failed }
    return phrase[language]
  }
}

extension SwapTestResult.Swap {
  /// What was swapped, and for what.
  public func text(in language: Language) -> String {
    let phrase =
      switch self {
      case .strongestLanguage(let code):
        Phrase { "\(strongest[$0]): \(languageName(code)[$0])" }
      case .yearOfArrival(let year):
        Phrase(
          fi: "tulovuosi Suomeen: \(year)",
          sv: "ankomstår till Finland: \(year)",
          en: "year of arrival in Finland: \(year)",
        )
      case .birthYear(let year):
        Phrase(
          fi: "syntymävuosi samojen ikärajojen sisällä: \(year)",
          sv: "födelseår inom samma åldersgränser: \(year)",
          en: "birth year within the same age limits: \(year)",
        )
      }
    return phrase[language]
  }
}

extension SwapTestResult.Trial {
  /// What was swapped and whether anything changed.
  public func text(in language: Language, names: CatalogueNames) -> String {
    let outcome: Phrase =
      switch (difference, difference?.offering) {
      case (nil, _): Phrase(fi: "sama tulos", sv: "samma resultat", en: "the same result")
      case (_, let offering?):
        Phrase { "\(differs[$0]): \(names.offering(offering)[$0])" }
      case (_, nil): differs
      }
    return "\(swap.text(in: language).capitalisedFirst) – \(outcome[language])"
  }
}

extension SwapTestResult.Omission {
  public func text(in language: Language) -> String {
    let phrase =
      switch self {
      case .yearOfArrivalIsRead:
        Phrase(
          fi: "Tulovuotta ei vaihdettu: jokin sääntö lukee sen.",
          sv: "Ankomståret byttes inte: någon regel läser det.",
          en: "The year of arrival was not swapped: some rule reads it.",
        )
      case .birthYearNotKnown:
        Phrase(
          fi: "Syntymävuotta ei vaihdettu: sitä ei tiedetä.",
          sv: "Födelseåret byttes inte: det är inte känt.",
          en: "The birth year was not swapped: it is not known.",
        )
      case .noOtherBirthYear:
        Phrase(
          fi: "Syntymävuotta ei vaihdettu: muut vuodet ovat jonkin ikärajan toisella puolella.",
          sv: "Födelseåret byttes inte: andra år ligger på andra sidan om någon åldersgräns.",
          en:
            "The birth year was not swapped: other years are on the other side of some age limit.",
        )
      case .noOtherYearOfArrival:
        Phrase(
          fi: "Tulovuotta ei vaihdettu: mikään muu vuosi ei sovi muihin vastauksiin.",
          sv: "Ankomståret byttes inte: inget annat år går ihop med de andra svaren.",
          en: "The year of arrival was not swapped: no other year fits the other answers.",
        )
      }
    return phrase[language]
  }
}

extension SwapTestResult {
  /// What no swap touches, since trainings may ask for it, and why.
  public static func keptTexts(in language: Language) -> [String] {
    [keptAge, keptLanguage, keptResidence].map { $0[language] }
  }
}

extension AbsentFact {
  /// That matching is not given the fact at all.
  public func text(in language: Language) -> String {
    let phrase =
      switch self {
      case .name:
        Phrase(
          fi: "Nimi ei ole mukana laskennassa: tulos ei voi riippua siitä.",
          sv: "Namnet är inte med i beräkningen: resultatet kan inte bero på det.",
          en: "The name takes no part: the result cannot depend on it.",
        )
      case .gender:
        Phrase(
          fi: "Sukupuoli ei ole mukana laskennassa: tulos ei voi riippua siitä.",
          sv: "Könet är inte med i beräkningen: resultatet kan inte bero på det.",
          en: "Gender takes no part: the result cannot depend on it.",
        )
      }
    return phrase[language]
  }
}

/// The languages that are tried; another one by its code.
private func languageName(_ code: String) -> Phrase {
  switch code {
  case "so": Phrase(fi: "somali", sv: "somaliska", en: "Somali")
  case "sv": Phrase(fi: "ruotsi", sv: "svenska", en: "Swedish")
  default: Phrase(fi: code, sv: code, en: code)
  }
}

private let strongest = Phrase(
  fi: "vahvin kieli",
  sv: "starkaste språk",
  en: "strongest language",
)
private let passed = Phrase(
  fi: "Vaihtotesti: tulos pysyi samana.",
  sv: "Byttest: resultatet förblev detsamma.",
  en: "Swap test: the result stayed the same.",
)
private let failed = Phrase(
  fi: "Vaihtotesti: tulos muuttui. Tarkista sääntöpaketti.",
  sv: "Byttest: resultatet ändrades. Granska regelpaketet.",
  en: "Swap test: the result changed. Check the rule pack.",
)
private let untried = Phrase(
  fi: "Vaihtotesti: mitään ei voitu vaihtaa.",
  sv: "Byttest: ingenting kunde bytas.",
  en: "Swap test: nothing could be swapped.",
)
private let differs = Phrase(
  fi: "tulos muuttui",
  sv: "resultatet ändrades",
  en: "the result changed",
)
private let keptAge = Phrase(
  fi: "Ikää ei viety minkään ikärajan yli: osa koulutuksista ja ehdoista on vain tietyn ikäisille.",
  sv: "Åldern fördes inte över någon åldersgräns: en del utbildningar och villkor gäller bara en "
    + "viss ålder.",
  en: "No age limit was crossed: some trainings and terms are only for certain ages.",
)
private let keptLanguage = Phrase(
  fi: "Kielitaidon tasoa ei vaihdettu: koulutuksella on kielivaatimus. Se koskee taitoa, "
    + "ei äidinkieltä.",
  sv: "Språkkunskapernas nivå byttes inte: utbildningen har ett språkkrav. Det gäller kunskapen, "
    + "inte modersmålet.",
  en: "The level of language was not swapped: a training asks for one. It is about skill, not "
    + "about the first language.",
)
private let keptResidence = Phrase(
  fi: "Oleskelun perustetta ja työnteko-oikeutta ei vaihdettu: niistä riippuu, mihin koulutukseen "
    + "on oikeus.",
  sv: "Grunden för vistelsen och rätten att arbeta byttes inte: de avgör vilka utbildningar man "
    + "har rätt till.",
  en: "The basis of stay and the right to work were not swapped: they decide to which trainings "
    + "there is a right.",
)
