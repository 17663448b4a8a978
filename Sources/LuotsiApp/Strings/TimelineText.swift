import Languages

/// The letters and signs of a line of time.
enum TimelineText {
  /// The first letters of the months from January on.
  static func monthLetters(in language: Language) -> [String] {
    let letters: String =
      switch language {
      case .fi: "thmhtkhesljm"
      case .sv, .en: "jfmamjjasond"
      }
    return letters.map(String.init)
  }

  /// What the signs under the bars say.
  static let legend = Phrase(
    fi: "● aukeaa  ▲ ryhmä alkaa",
    sv: "● öppnas  ▲ gruppen börjar",
    en: "● opens  ▲ the group starts",
  )
}
