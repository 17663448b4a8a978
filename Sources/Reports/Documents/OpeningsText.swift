import Languages
import Matching

/// Ladders and relaxations as plain text: what would open more for this client.
public func openingsText(
  _ ladders: Ladders,
  _ relaxations: Relaxations,
  on basis: ReportBasis,
  top: Int? = nil,
) -> String {
  let (wording, language) = (basis.wording, basis.language)
  var lines = basis.heading(
    Phrase(fi: "Mikä avaisi lisää", sv: "Vad skulle öppna mera", en: "What would open more")
  )
  lines += ["", relaxationTitle[language], "  " + relaxations.countsText(in: language)]
  if let nothing = relaxations.nothingToRelaxText(in: language) { lines.append("  " + nothing) }
  lines += relaxations.relaxations.map { "  " + $0.text(in: language, names: wording.names) }
  lines += ["", nearMissTitle[language]]
  let nearMisses = ladders.nearMisses
  if nearMisses.isEmpty { lines.append("  " + wording.nothingNearText(in: language)) }
  for ladder in nearMisses.prefix(top ?? .max) {
    lines.append("  \(Verdict.notYet.mark) \(wording.names.offering(ladder.offering)[language])")
    guard let timeline = ladder.timelines.first else { continue }
    lines += timeline.stages.map { "     → " + wording.text(of: $0, in: language) }
    lines.append("     " + timeline.text(in: language))
  }
  return lines.joined(separator: "\n") + "\n"
}

private let relaxationTitle = Phrase(
  fi: "JOS TOIVEISTA JOUSTETAAN",
  sv: "OM MAN GER EFTER PÅ ÖNSKEMÅLEN",
  en: "IF WISHES GIVE WAY",
)
private let nearMissTitle = Phrase(fi: "LÄHELLÄ", sv: "NÄRA", en: "NEAR MISSES")
