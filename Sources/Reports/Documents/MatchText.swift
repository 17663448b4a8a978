import Catalogue
import Languages
import Matching

/// One offering of a plain-text ranking; the mark beside the name is never the only sign.
func matchLines(
  _ match: Match,
  number: Int,
  shelf: OfferingShelf,
  language: Language,
) -> [String] {
  let name = shelf.names.offering(match.offering)[language]
  var lines = ["\(number). \(match.verdict.mark) \(name)"]
  if let offering = shelf[match.offering] {
    lines.append("   " + summary(of: offering, names: shelf.names, language: language))
  }
  lines.append("   " + pointsLine(match, language))
  for (part, shown) in zip(match.parts, match.shownPoints) {
    let text = part.detail.text(in: language, names: shelf.names)
    let title = part.criterion.text(in: language)
    lines.append("     \(title) \(shown)/\(part.weight / 100): \(text)")
    lines += part.sources.map { "       \(sourceWord[language]): \($0.text(in: language))" }
  }
  for reason in match.reasons {
    let text = shelf.wording.text(of: reason, in: language)
    lines.append("   \(reason.verdict.mark) \(reason.verdict.text(in: language)): \(text)")
    let source = reason.source.text(in: language)
    lines.append("       \(sourceWord[language]) \(reason.rule.rawValue): \(source)")
  }
  for plan in match.unlock { lines += planLines(plan, wording: shelf.wording, language: language) }
  lines += match.flags.map { "   ! \($0.text(in: language))" }
  return lines
}

/// Kind, provider and place, start and length, as far as the catalogue says.
private func summary(of offering: Offering, names: CatalogueNames, language: Language) -> String {
  let place = offering.place.isEmpty ? "" : ", \(offering.place)"
  var items = [
    offering.kind.text(in: language).capitalisedFirst,
    names.provider(offering.provider)[language] + place,
  ]
  if let start = offering.start {
    let day = offering.startTerm?.phrase[language] ?? start.text(in: language)
    items.append(Phrase(fi: "alkaa \(day)", sv: "börjar \(day)", en: "starts \(day)")[language])
  } else if offering.hasContinuousStart {
    items.append(
      Phrase(fi: "jatkuva aloitus", sv: "kontinuerlig start", en: "continuous start")[language]
    )
  }
  if let months = offering.durationMonths {
    items.append(
      Phrase(
        fi: "\(months) kk",
        sv: "\(months) mån",
        en: months == 1 ? "1 month" : "\(months) months",
      )[language]
    )
  }
  return items.joined(separator: " · ")
}

private func pointsLine(_ match: Match, _ language: Language) -> String {
  let points = Phrase(fi: "Pisteet", sv: "Poäng", en: "Points")[language]
  let range = match.low == match.high ? "" : " (\(match.low)–\(match.high))"
  return "\(points) \(match.points)\(range) · \(match.verdict.text(in: language))"
}

private func planLines(
  _ plan: UnlockPlan,
  wording: RuleWording,
  language: Language,
) -> [String] {
  let title = Phrase(fi: "Näin se aukeaa", sv: "Så öppnas det", en: "What opens it")[language]
  let whole = plan.durationText(in: language).map { " (\($0))" } ?? ""
  return ["   \(title)\(whole):"]
    + plan.steps.enumerated().map { index, step in
      let duration = step.durationText(in: language).map { ", \($0)" } ?? ""
      return "     \(index + 1). \(wording.text(of: step, in: language))\(duration)"
    }
}

extension Verdict {
  /// The sign used beside the word in lists.
  public var mark: String {
    switch self {
    case .open: "●"
    case .check: "◐"
    case .notYet: "○"
    case .excluded: "×"
    }
  }
}
