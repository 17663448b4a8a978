import Languages

/// The texts of the screen of services, beside those that reports share.
enum ServiceScreenText {
  static let services = Phrase(fi: "Palvelut", sv: "Tjänster", en: "Services")
  static let needs = Phrase(fi: "Nähdyt tarpeet", sv: "Sedda behov", en: "Needs seen")
  static let noneSeen = Phrase(fi: "ei yhtään", sv: "inga", en: "none")
  static let noNeeds = Phrase(
    fi: "Vastaukset eivät näytä palvelun tarvetta.",
    sv: "Svaren visar inget behov av tjänster.",
    en: "The answers show no need of services.",
  )
  static let advice = Phrase(
    fi: "Ehdotus, ei päätös: asiakas päättää, mihin hän haluaa ohjauksen. "
      + "Tarpeet eivät vaikuta koulutusten pisteisiin.",
    sv: "Ett förslag, inget beslut: klienten bestämmer vart hen vill bli hänvisad. "
      + "Behoven påverkar inte utbildningarnas poäng.",
    en: "Advice, not a decision: the client decides where to be referred. "
      + "Needs do not change the trainings' points.",
  )
  static let howToJoin = Phrase(fi: "Näin mukaan", sv: "Så kommer man med", en: "How to join")
  static let conditions = Phrase(fi: "Ehdot", sv: "Villkor", en: "Conditions")
  static let source = Phrase(fi: "Lähde", sv: "Källa", en: "Source")
  static let free = Phrase(fi: "maksuton", sv: "avgiftsfri", en: "free")
  static let unread = Phrase(
    fi: "lähde tarkistamatta",
    sv: "källan ej kontrollerad",
    en: "source not checked",
  )

  static func why(_ verdict: String) -> Phrase {
    Phrase(fi: "Miksi: \(verdict)", sv: "Varför: \(verdict)", en: "Why: \(verdict)")
  }

  static func closes(_ days: ClosedRange<Int>) -> Phrase {
    let left = daysLeft(days)
    return Phrase(fi: "sulkeutuu \(left.fi)", sv: "stängs \(left.sv)", en: "closes \(left.en)")
  }

  static func opens(_ days: ClosedRange<Int>) -> Phrase {
    let left = daysLeft(days)
    return Phrase(fi: "avautuu \(left.fi)", sv: "öppnas \(left.sv)", en: "opens \(left.en)")
  }

  private static func daysLeft(_ days: ClosedRange<Int>) -> Phrase {
    let count =
      days.lowerBound == days.upperBound
      ? "\(days.upperBound)" : "\(days.lowerBound)–\(days.upperBound)"
    return Phrase(fi: "\(count) pv", sv: "om \(count) d", en: "in \(count) d")
  }
}
