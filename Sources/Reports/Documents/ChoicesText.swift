import Languages
import Matching

/// What stands above a plain-text list under the advisor's choices: what they changed, and what is
/// pinned.
func choiceLines(_ chosen: ChosenList, shelf: OfferingShelf, language: Language) -> [String] {
  var lines = [""]
  if let changed = chosen.choices.text(in: language) { lines.append(changed) }
  lines.append(chosen.effect.likenessText(in: language))
  lines.append(chosen.effect.movesText(in: language))
  lines += chosen.effect.topTen.map { move in
    let title = shelf[move.offering].map(shelf.names.title) ?? shelf.names.offering(move.offering)
    return "  \(move.text(in: language)) \(title[language])"
  }
  guard !chosen.pinned.isEmpty else { return lines }
  lines += ["", AdvisorChoices.Mark.pin.title[language].uppercased()]
  for (index, marked) in chosen.pinned.enumerated() {
    var own = matchLines(marked.match, number: index + 1, shelf: shelf, language: language)
    own.insert("   " + AdvisorChoices.Mark.pin.text(because: marked.reason, in: language), at: 1)
    lines += [""] + own
  }
  return lines
}

/// What is folded away, by name and reason.
func hiddenLines(_ chosen: ChosenList, shelf: OfferingShelf, language: Language) -> [String] {
  guard !chosen.hidden.isEmpty else { return [] }
  return ["", AdvisorChoices.Mark.hide.title[language].uppercased(), ""]
    + chosen.hidden.flatMap { marked in
      [
        marked.match.verdict.mark + " " + shelf.names.offering(marked.match.offering)[language],
        "   " + AdvisorChoices.Mark.hide.text(because: marked.reason, in: language),
      ]
    }
}
