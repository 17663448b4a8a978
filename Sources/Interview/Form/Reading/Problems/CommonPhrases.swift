import Languages

extension Phrase {
  static func didYouMean(_ word: String) -> Phrase {
    Phrase(
      fi: "Tarkoititko '\(word)'?",
      sv: "Menade du '\(word)'?",
      en: "Did you mean '\(word)'?",
    )
  }

  static let clearCell = Phrase(
    fi: "Tyhjennä solu.",
    sv: "Töm cellen.",
    en: "Clear the cell.",
  )
}

/// The text on one line and no longer than a message bears.
func clipped(_ text: String) -> String {
  let line = text.split { $0.isNewline }.joined(separator: " ")
  return line.count <= 60 ? line : line.prefix(59) + "…"
}

/// The first few of a list, with a mark where it goes on.
func listed(_ words: [String]) -> String {
  words.prefix(8).map(clipped).joined(separator: ", ") + (words.count > 8 ? ", …" : "")
}
