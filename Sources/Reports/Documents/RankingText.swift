import Catalogue
import CivilDates
import Languages
import Matching

/// A ranking as plain text: notices, then each block of verdicts with points, reasons and sources.
///
/// The `top` best offerings are written, or all when it is nil. With the advisor's choices, what is
/// pinned comes first and what is hidden last, each with its reason.
public func rankingText(
  _ ranking: Ranking,
  under chosen: ChosenList? = nil,
  catalogue: CatalogueSnapshot,
  dataFrom day: CivilDate? = nil,
  rules: RulePack,
  language: Language,
  top: Int? = nil,
) -> String {
  let shelf = OfferingShelf(
    catalogue,
    rules: rules,
    only: ranking.namedOfferings.union(chosen?.namedOfferings ?? []),
  )
  var lines = heading(of: ranking, wording: shelf.wording, in: language)
  if let old = oldDataText(dataFrom: day, on: ranking.date, rules: rules, in: language) {
    lines.append("! \(old)")
  }
  if let chosen { lines += choiceLines(chosen, shelf: shelf, language: language) }
  let pinned = chosen?.pinned.count ?? 0
  var block: Block?
  let listed = (chosen?.list ?? ranking.matches).prefix(max(0, top ?? .max))
  for (index, match) in listed.enumerated() {
    let ownBlock = Block(match.verdict)
    if ownBlock != block {
      lines += ["", ownBlock.title[language]]
      block = ownBlock
    }
    lines.append("")
    lines += matchLines(match, number: pinned + index + 1, shelf: shelf, language: language)
  }
  if let chosen { lines += hiddenLines(chosen, shelf: shelf, language: language) }
  return lines.joined(separator: "\n") + "\n"
}

private func heading(of ranking: Ranking, wording: RuleWording, in language: Language) -> [String] {
  let day = ranking.date.text(in: language)
  let count = numberPhrase(ranking.catalogueRows)
  let title = Phrase(
    fi: "Koulutusehdotukset \(day)",
    sv: "Utbildningsförslag \(day)",
    en: "Suggested trainings, \(day)",
  )
  let basis = Phrase(
    fi: "Sääntöpaketti \(ranking.rulesVersion), aineisto \(ranking.catalogueHash), "
      + "\(count.fi) koulutusta.",
    sv: "Regelpaket \(ranking.rulesVersion), material \(ranking.catalogueHash), "
      + "\(count.sv) utbildningar.",
    en: "Rule pack \(ranking.rulesVersion), data \(ranking.catalogueHash), "
      + "\(count.en) trainings.",
  )
  let advice = Phrase(
    fi: "Ehdotus, ei päätös: asiakas ja ohjaaja päättävät, koulu valitsee opiskelijat.",
    sv: "Ett förslag, inget beslut: klienten och handledaren bestämmer, skolan antar studerande.",
    en: "Advice, not a decision: the client and the advisor decide, the school admits.",
  )
  return [title[language], basis[language], advice[language]]
    + ranking.notices.map { "! \(wording.text(of: $0, in: language))" }
}

/// The part of the list an offering stands in.
private enum Block: Equatable {
  case possible
  case notYet
  case excluded

  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .open, .check: .possible
      case .notYet: .notYet
      case .excluded: .excluded
      }
  }

  var title: Phrase {
    switch self {
    case .possible:
      Phrase(
        fi: "AVOINNA TAI TARKISTETTAVA",
        sv: "ÖPPET ELLER ATT KONTROLLERA",
        en: "OPEN OR TO CHECK",
      )
    case .notYet:
      Phrase(
        fi: "EI VIELÄ, MUTTA NÄIN SE AUKEAA",
        sv: "INTE ÄNNU, MEN SÅ ÖPPNAS DET",
        en: "NOT YET, AND WHAT OPENS IT",
      )
    case .excluded: Phrase(fi: "EI NYT", sv: "INTE NU", en: "NOT NOW")
    }
  }
}
