import Languages

/// The texts of the radar, beside those that reports share.
enum RadarScreenText {
  static let radar = Phrase(fi: "Päivät", sv: "Dagar", en: "Days")
  static let nothing = Phrase(
    fi: "Ei tulevia päiviä. Kysy syntymäaika ja luvan tai suunnitelman päättymispäivä.",
    sv: "Inga kommande dagar. Fråga födelsetiden och när tillståndet eller planen slutar.",
    en: "No days ahead. Ask for the time of birth and when the permit or plan ends.",
  )
  static let opens = Phrase(fi: "avautuu", sv: "öppnas", en: "opens")
  static let closes = Phrase(fi: "sulkeutuu", sv: "stängs", en: "closes")
  static let happens = Phrase(fi: "tapahtuu", sv: "sker", en: "happens")
}
