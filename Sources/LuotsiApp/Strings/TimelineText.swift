import Languages

/// The letters over a line of time.
enum TimelineText {
  /// The first letters of the months from January on.
  static func monthLetters(in language: Language) -> [String] {
    let letters: String =
      switch language {
      case .fi: "thmhtkheslmj"
      case .sv, .en: "jfmamjjasond"
      }
    return letters.map(String.init)
  }
}
