import Catalogue
import CivilDates
import Foundation
import Languages
import Matching

/// A comparison of two offerings as `luotsi-comparison/1`: UTF-8 JSON with sorted keys.
public func comparisonDocument(
  _ comparison: Comparison,
  on basis: ReportBasis,
) throws(ReportError) -> Data {
  let (names, language) = (basis.wording.names, basis.language)
  return try encoded(
    ComparisonDocument(
      date: basis.date,
      rules: basis.rules.version,
      first: ComparisonDocument.Side(
        id: comparison.first,
        name: names.offering(comparison.first)[language],
        verdict: comparison.firstVerdict,
      ),
      second: ComparisonDocument.Side(
        id: comparison.second,
        name: names.offering(comparison.second)[language],
        verdict: comparison.secondVerdict,
      ),
      decider: comparison.decider,
      difference: comparison.scoreDifference,
      parts: comparison.differences.map {
        ComparisonDocument.PartEntry(
          criterion: $0.criterion,
          first: $0.first.score,
          second: $0.second.score,
          difference: $0.difference,
          firstText: $0.first.detail.text(in: language, names: names),
          secondText: $0.second.detail.text(in: language, names: names),
        )
      },
      reversal: comparison.reversal,
      text: comparison.orderText(in: language, names: names),
    )
  )
}

/// A comparison of two offerings as plain text.
public func comparisonText(
  _ comparison: Comparison,
  on basis: ReportBasis,
) -> String {
  let (names, language) = (basis.wording.names, basis.language)
  var lines = basis.heading(
    Phrase(fi: "Vertailu", sv: "Jämförelse", en: "Comparison")
  )
  let sides = [
    ("A", comparison.first, comparison.firstVerdict),
    ("B", comparison.second, comparison.secondVerdict),
  ]
  lines += sides.map { letter, offering, verdict in
    let name = names.offering(offering)[language]
    return "\(letter) \(verdict.mark) \(name) – \(verdict.text(in: language))"
  }
  lines += ["", comparison.orderText(in: language, names: names)]
  for (difference, tenths) in zip(comparison.differences, comparison.shownDifferences)
  where difference.difference != 0 {
    lines.append("  " + difference.text(showing: tenths, in: language))
    lines.append("    A: \(difference.first.detail.text(in: language, names: names))")
    lines.append("    B: \(difference.second.detail.text(in: language, names: names))")
  }
  if let reversal = comparison.reversalText(in: language) { lines += ["", reversal] }
  return lines.joined(separator: "\n") + "\n"
}

private struct ComparisonDocument: Encodable {
  struct Side: Encodable {
    let id: Offering.ID
    let name: String
    let verdict: Verdict
  }

  struct PartEntry: Encodable {
    let criterion: Criterion
    let first: Int
    let second: Int
    let difference: Int
    let firstText: String
    let secondText: String
  }

  let schema = "luotsi-comparison/1"
  let date: CivilDate
  let rules: String
  let first: Side
  let second: Side
  let decider: Comparison.Decider
  /// The sum of the parts' differences.
  let difference: Int
  let parts: [PartEntry]
  let reversal: WeightTransfer?
  let text: String
}
