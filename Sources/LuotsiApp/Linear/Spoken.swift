import Languages
import Matching
import Reports

/// A row of a screen as it is said: signs become words or go, columns become commas.
func spoken(_ row: String, in language: Language) -> String {
  var text = row.filter { !isDrawn($0) }
  text = text.replacing(" · ", with: ", ")
  if let (word, rest) = signAtStart(of: text, in: language) { text = word + rest }
  text = verdictsInWords(text, in: language)
  var parts: [String] = []
  for part in text.split(separator: "  ", omittingEmptySubsequences: true) {
    let trimmed = String(part).trimmingBlanks
    if !trimmed.isEmpty { parts.append(trimmed) }
  }
  return parts.reduce("") { said, part in
    guard let last = said.last else { return part }
    return said + (".,:;!?".contains(last) ? " " : ", ") + part
  }
}

/// Lines, bars, arrows, markers and ticks, which say nothing when they are read out.
private func isDrawn(_ character: Character) -> Bool {
  guard let scalar = character.unicodeScalars.first else { return false }
  switch scalar.value {
  case 0x25CF, 0x25D0, 0x25CB: return false
  case 0x2190...0x21FF, 0x2500...0x25FF, 0x2800...0x28FF, 0x2713, 0x2039, 0x203A, 0x2022:
    return true
  default: return false
  }
}

/// The signs of verdicts within a row; where the word stands beside its sign, it is said once.
private func verdictsInWords(_ text: String, in language: Language) -> String {
  [Verdict.open, .check, .notYet].reduce(text) { text, verdict in
    let word = verdict.text(in: language)
    return text.replacing(verdict.mark + " " + word, with: word)
      .replacing(verdict.mark, with: word)
  }
}

private func signAtStart(
  of text: String,
  in language: Language,
) -> (word: String, rest: Substring)? {
  let start = text.drop { $0 == " " }
  guard let sign = start.first, start.dropFirst().first == " " else { return nil }
  let rest = start.dropFirst(2)
  for verdict in [Verdict.open, .check, .notYet, .excluded] where verdict.mark == String(sign) {
    return (verdict.text(in: language).capitalisedFirst + ": ", rest)
  }
  switch sign {
  case "!": return (LinearText.note[language] + " ", rest)
  case "–", "−", "·", "+": return ("", rest)
  default: return nil
  }
}

extension String {
  /// With its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
