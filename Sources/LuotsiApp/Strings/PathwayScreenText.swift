import Languages
import Matching
import Reports

/// The texts of the screen of pathways, beside those that reports share.
enum PathwayScreenText {
  static let pathways = Phrase(fi: "Polut:", sv: "Vägar:", en: "Pathways:")
  static let occupations = Phrase(
    fi: "Mihin ammattiin?",
    sv: "Till vilket yrke?",
    en: "To which occupation?",
  )
  static let noOccupations = Phrase(
    fi: "Mikään luettelon koulutus, joka asiakkaalle voi aueta, ei johda ammattiin. Tuo aineisto.",
    sv: "Ingen utbildning som kan öppnas för klienten leder till ett yrke. Importera data.",
    en: "No training that could open for the client leads to an occupation. Import data.",
  )
  static let tryAnother = Phrase(
    fi: "a näyttää muut ammatit, Esc palaa.",
    sv: "a visar andra yrken, Esc går tillbaka.",
    en: "a shows other occupations, Esc goes back.",
  )
  static let another = Phrase(fi: "muu", sv: "annan", en: "other")
  static let pointsAtEnd = Phrase(
    fi: "Pisteet lopussa",
    sv: "Poäng i slutet",
    en: "Points at the end",
  )
  static let applyBy = Phrase(
    fi: "Hae viimeistään",
    sv: "Ansök senast",
    en: "Apply no later than",
  )
  static let waiting = Phrase(fi: "Odotus ennen", sv: "Väntan före", en: "Waiting before")
  static let uncertain = Phrase(fi: "Epävarmaa", sv: "Osäkert", en: "Uncertain")
  static let certaintyAssumed = Phrase(
    fi: "Varmuus on oma oletus: läpäisyosuuksista ei ole lähdettä. Koulu valitsee opiskelijat.",
    sv: "Säkerheten är ett antagande: källa för genomströmning saknas. Skolan antar studerande.",
    en: "Certainty is our assumption: completion shares have no source. The school admits.",
  )
  static let datesEstimated = Phrase(
    fi: "Osa päivistä tai kestoista on arvioita: kysy järjestäjältä.",
    sv: "En del av dagarna eller längderna är uppskattningar: fråga anordnaren.",
    en: "Some of the days or lengths are estimates: ask the provider.",
  )
  static let cut = Phrase(
    fi: "Haku katkaistiin: parempi polku on voinut jäädä löytymättä.",
    sv: "Sökningen avbröts: en bättre väg kan ha blivit ofunnen.",
    en: "The search was cut: a better pathway may have been missed.",
  )
  static let ask = Phrase(fi: "Kysy vielä:", sv: "Fråga ännu:", en: "Still to ask:")

  /// The figures of a pathway in one row, what decides most first.
  static func figures(of pathway: Pathway) -> Phrase {
    let months = ScreenText.months(pathway.months)
    let unpaid = ScreenText.months(pathway.unpaidMonths)
    func risk(_ language: Language) -> String { pathway.risk.word.text(in: language) }
    func fee(_ language: Language) -> String { pathway.fee.text(in: language) }
    return Phrase(
      fi: "\(months.fi), varmuus \(risk(.fi)), palkatta \(unpaid.fi), maksut \(fee(.fi))",
      sv: "\(months.sv), säkerhet \(risk(.sv)), utan lön \(unpaid.sv), avgifter \(fee(.sv))",
      en: "\(months.en), certainty \(risk(.en)), unpaid \(unpaid.en), fees \(fee(.en))",
    )
  }

  /// Wages, or what the step costs.
  static func money(of step: PathwayStep) -> Phrase {
    func money(_ language: Language) -> String { step.moneyText(in: language) }
    if step.isPaid { return Phrase(fi: money(.fi), sv: money(.sv), en: money(.en)) }
    return Phrase(
      fi: "maksut \(money(.fi))",
      sv: "avgifter \(money(.sv))",
      en: "fees \(money(.en))",
    )
  }

  static func wish(_ place: Int) -> Phrase {
    Phrase(fi: "toive \(place)", sv: "önskemål \(place)", en: "wish \(place)")
  }

  static func employers(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1
        ? "Luettelossa 1 sopiva työnantaja." : "Luettelossa \(count) sopivaa työnantajaa.",
      sv: count == 1
        ? "1 lämplig arbetsgivare i katalogen." : "\(count) lämpliga arbetsgivare i katalogen.",
      en: count == 1
        ? "1 suitable employer in the catalogue." : "\(count) suitable employers in the catalogue.",
    )
  }
}
