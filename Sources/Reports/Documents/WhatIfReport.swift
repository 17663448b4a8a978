import Catalogue
import CivilDates
import Foundation
import Languages
import Matching

/// What differs between two rankings as `luotsi-what-if/1`: UTF-8 JSON with sorted keys.
///
/// `changes` says what was changed of the client, as it was written.
public func whatIfDocument(
  _ difference: RankingDifference,
  changes: [String],
  on basis: ReportBasis,
  top: Int? = nil,
) throws(ReportError) -> Data {
  let (wording, language) = (basis.wording, basis.language)
  return try encoded(
    WhatIfDocument(
      date: basis.date,
      rules: basis.rules.version,
      changes: changes,
      countsBefore: difference.countsBefore,
      countsAfter: difference.countsAfter,
      offerings: difference.changes.prefix(top ?? .max).map {
        WhatIfDocument.Entry($0, wording: wording, language: language)
      },
      noticesGone: difference.noticesGone.map { wording.text(of: $0, in: language) },
      noticesCome: difference.noticesCome.map { wording.text(of: $0, in: language) },
    )
  )
}

/// What differs between two rankings as plain text, the most telling offering first.
public func whatIfText(
  _ difference: RankingDifference,
  changes: [String],
  on basis: ReportBasis,
  top: Int? = nil,
) -> String {
  let (wording, language) = (basis.wording, basis.language)
  var lines = basis.heading(
    Phrase(fi: "Mitä jos", sv: "Vad om", en: "What if")
  )
  lines += changes.map { "  \($0)" } + ["", difference.countsText(in: language).capitalisedFirst]
  if difference.isEmpty { lines.append(nothing[language]) }
  lines += difference.noticesGone.map { "! − \(wording.text(of: $0, in: language))" }
  lines += difference.noticesCome.map { "! + \(wording.text(of: $0, in: language))" }
  for change in difference.changes.prefix(top ?? .max) {
    let mark = (change.after ?? change.before)?.verdict.mark ?? ""
    lines += ["", "\(mark) \(wording.names.offering(change.offering)[language])"]
    lines.append("   " + change.text(in: language))
    lines += change.parts.map { "     " + $0.text(in: language, names: wording.names) }
    lines += change.reasonsGone.map { "   − \(wording.text(of: $0, in: language))" }
    lines += change.reasonsCome.map { "   + \(wording.text(of: $0, in: language))" }
  }
  return lines.joined(separator: "\n") + "\n"
}

private struct WhatIfDocument: Encodable {
  struct PartEntry: Encodable {
    let criterion: Criterion
    let before: Int
    let after: Int
    let text: String
  }

  struct ReasonEntry: Encodable {
    let rule: RuleID
    let clause: String
    let verdict: Verdict
    let text: String
  }

  struct Entry: Encodable {
    let id: Offering.ID
    let name: String
    let before: Standing?
    let after: Standing?
    let parts: [PartEntry]
    let reasonsGone: [ReasonEntry]
    let reasonsCome: [ReasonEntry]
  }

  let schema = "luotsi-what-if/1"
  let date: CivilDate
  let rules: String
  let changes: [String]
  let countsBefore: VerdictCounts
  let countsAfter: VerdictCounts
  let offerings: [Entry]
  let noticesGone: [String]
  let noticesCome: [String]
}

extension WhatIfDocument.Entry {
  init(_ change: MatchChange, wording: RuleWording, language: Language) {
    id = change.offering
    name = wording.names.offering(change.offering)[language]
    before = change.before
    after = change.after
    parts = change.parts.map {
      WhatIfDocument.PartEntry(
        criterion: $0.criterion,
        before: $0.before.score,
        after: $0.after.score,
        text: $0.after.detail.text(in: language, names: wording.names),
      )
    }
    func entries(_ reasons: [Reason]) -> [WhatIfDocument.ReasonEntry] {
      reasons.map {
        WhatIfDocument.ReasonEntry(
          rule: $0.rule,
          clause: $0.clause,
          verdict: $0.verdict,
          text: wording.text(of: $0, in: language),
        )
      }
    }
    reasonsGone = entries(change.reasonsGone)
    reasonsCome = entries(change.reasonsCome)
  }
}

private let nothing = Phrase(
  fi: "Mikään ei muuttuisi.",
  sv: "Ingenting skulle ändras.",
  en: "Nothing would change.",
)
