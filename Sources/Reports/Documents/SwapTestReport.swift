import Catalogue
import CivilDates
import Foundation
import Languages
import Matching

/// A swap test as `luotsi-swap-test/1`: UTF-8 JSON with sorted keys.
public func swapTestDocument(
  _ result: SwapTestResult,
  on basis: ReportBasis,
) throws(ReportError) -> Data {
  let language = basis.language
  return try encoded(
    SwapTestDocument(
      date: basis.date,
      rules: basis.rules.version,
      passes: result.passes,
      trials: result.trials.map {
        SwapTestDocument.Trial(
          swap: $0.swap.text(in: language),
          same: $0.difference == nil,
          differs: $0.difference?.offering,
        )
      },
      omissions: result.omissions.map { $0.text(in: language) },
      absent: result.absent,
    )
  )
}

/// A swap test in words.
public func swapTestText(
  _ result: SwapTestResult,
  on basis: ReportBasis,
) -> String {
  let (wording, language) = (basis.wording, basis.language)
  var lines = basis.heading(
    Phrase(fi: "Vaihtotesti", sv: "Byttest", en: "Swap test")
  )
  lines += ["", result.text(in: language)]
  lines += result.trials.map { "  " + $0.text(in: language, names: wording.names) }
  lines += result.omissions.map { "  " + $0.text(in: language) }
  lines += SwapTestResult.keptTexts(in: language).map { "  " + $0 }
  lines += result.absent.map { "  " + $0.text(in: language) }
  return lines.joined(separator: "\n") + "\n"
}

private struct SwapTestDocument: Encodable {
  struct Trial: Encodable {
    let swap: String
    let same: Bool
    /// The first offering that differed.
    let differs: Offering.ID?
  }

  let schema = "luotsi-swap-test/1"
  let date: CivilDate
  let rules: String
  let passes: Bool
  let trials: [Trial]
  let omissions: [String]
  let absent: [AbsentFact]
}
