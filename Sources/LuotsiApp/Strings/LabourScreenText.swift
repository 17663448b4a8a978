import Languages

/// The texts of the screen of occupations, beside those that reports share.
enum LabourScreenText {
  static let title = Phrase(fi: "Ammatit", sv: "Yrken", en: "Occupations")
  static let noFigures = Phrase(
    fi: "ei lukuja tältä alueelta",
    sv: "inga uppgifter från området",
    en: "no figures of this area",
  )
  static let nothing = Phrase(
    fi: "Aineistossa ei ole ammatteja.",
    sv: "Materialet har inga yrken.",
    en: "The catalogue has no occupations.",
  )
  static let bar = Phrase(
    fi: "Palkki: työvoimatarve sääntöpaketin mukaan, vaalea on epävarmaa.",
    sv: "Stapel: behovet av arbetskraft enligt regelpaketet, ljust är osäkert.",
    en: "Bar: labour demand by the rule pack; the light part is not sure.",
  )
  static let offerings = Phrase(
    fi: "Ammattiin vievät koulutukset",
    sv: "Utbildningar som leder till yrket",
    en: "Trainings that lead to it",
  )
  static let noOfferings = Phrase(
    fi: "Aineistossa ei ole yhtään.",
    sv: "Materialet har inga.",
    en: "The catalogue has none.",
  )
  static let example = Phrase(fi: "esimerkki", sv: "exempel", en: "example")
  static let unread = Phrase(
    fi: "Aiempien kuukausien lukuja ei saatu luettua, joten näkyvissä ovat vain uusimmat.",
    sv: "Tidigare månaders uppgifter kunde inte läsas, så bara de nyaste visas.",
    en: "The figures of earlier months could not be read, so only the newest are shown.",
  )

  static func age(months: Int) -> Phrase {
    Phrase(
      fi: "\(months) kk sitten",
      sv: "för \(months) mån sedan",
      en: months == 1 ? "1 month ago" : "\(months) months ago",
    )
  }

  static func direction(_ direction: LabourTrend.Direction) -> Phrase {
    switch direction {
    case .rising: Phrase(fi: "kasvaa", sv: "ökar", en: "rising")
    case .steady: Phrase(fi: "ennallaan", sv: "oförändrat", en: "steady")
    case .falling: Phrase(fi: "laskee", sv: "minskar", en: "falling")
    }
  }

  /// The major groups of ISCO-08 in the words of Statistics Finland.
  static func majorGroup(_ digit: String) -> Phrase {
    switch digit {
    case "0": Phrase(fi: "Sotilaat", sv: "Militärer", en: "Armed forces occupations")
    case "1": Phrase(fi: "Johtajat", sv: "Chefer", en: "Managers")
    case "2": Phrase(fi: "Erityisasiantuntijat", sv: "Specialister", en: "Professionals")
    case "3": Phrase(fi: "Asiantuntijat", sv: "Experter", en: "Technicians")
    case "4":
      Phrase(
        fi: "Toimisto- ja asiakaspalvelutyöntekijät",
        sv: "Kontors- och kundtjänstpersonal",
        en: "Clerical support workers",
      )
    case "5":
      Phrase(
        fi: "Palvelu- ja myyntityöntekijät",
        sv: "Service- och försäljningspersonal",
        en: "Service and sales workers",
      )
    case "6":
      Phrase(
        fi: "Maanviljelijät, metsätyöntekijät ym.",
        sv: "Jordbrukare, skogsarbetare m.fl.",
        en: "Agricultural, forestry and fishery workers",
      )
    case "7":
      Phrase(
        fi: "Rakennus-, korjaus- ja valmistustyöntekijät",
        sv: "Byggnads-, reparations- och tillverkningsarbetare",
        en: "Craft and related trades workers",
      )
    case "8":
      Phrase(
        fi: "Prosessi- ja kuljetustyöntekijät",
        sv: "Process- och transportarbetare",
        en: "Plant and machine operators",
      )
    case "9":
      Phrase(fi: "Muut työntekijät", sv: "Övriga arbetstagare", en: "Elementary occupations")
    default: Phrase(fi: "Tuntematon ammatti", sv: "Okänt yrke", en: "Unknown occupation")
    }
  }
}
