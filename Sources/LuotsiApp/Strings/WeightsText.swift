import Languages

/// The words of the weights.
enum WeightsText {
  static let title = Phrase(fi: "Painot", sv: "Vikter", en: "Weights")
  static let own = Phrase(
    fi: "Ohjaajan omat painot.",
    sv: "Handledarens egna vikter.",
    en: "The advisor's own weights.",
  )
  static let ordered = Phrase(
    fi: "Ohjaajan omat painot tärkeysjärjestyksestä: ylin painaa eniten.",
    sv: "Handledarens egna vikter enligt viktighet: den översta väger mest.",
    en: "The advisor's own weights by importance: the first weighs most.",
  )
  static let moved = Phrase(
    fi: "Asiakkaan toiveet siirtävät painoja (→):",
    sv: "Klientens önskemål flyttar vikter (→):",
    en: "The client's priorities move weights (→):",
  )
  static let sum = Phrase(
    fi: "Yhteensä aina 100. Työvoimatarve enintään 15.",
    sv: "Alltid 100 tillsammans. Arbetskraftsbehov högst 15.",
    en: "Always 100 together. Labour demand at most 15.",
  )
  static let capped = Phrase(
    fi: "! Työvoimatarve painaa enintään 15, jottei se ohita osaamista ja toiveita.",
    sv: "! Arbetskraftsbehovet väger högst 15, så att det inte styr över önskemålen.",
    en: "! Labour demand weighs at most 15: it must not outweigh skills and interest.",
  )

  static let pagesScroll = Phrase(
    fi: "PgUp PgDn selaa muutoksia",
    sv: "PgUp PgDn bläddrar bland ändringarna",
    en: "PgUp PgDn scrolls the changes",
  )

  static func pack(_ version: String) -> Phrase {
    Phrase(
      fi: "Sääntöpaketin \(version) painot.",
      sv: "Regelpaketets vikter, \(version).",
      en: "The weights of rule pack \(version).",
    )
  }
}
