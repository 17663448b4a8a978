import Catalogue
import CivilDates
import Foundation
import Languages
import Matching

/// A ranking as `luotsi-match/1`: UTF-8 JSON with sorted keys, texts in `language`.
///
/// What has not been computed is left out, not written as null. The `top` best offerings are
/// written, or all when it is nil. With the advisor's choices, those pinned and hidden stand apart.
public func matchDocument(
  _ ranking: Ranking,
  under chosen: ChosenList? = nil,
  catalogue: CatalogueSnapshot,
  rules: RulePack,
  language: Language,
  top: Int? = nil,
) throws(ReportError) -> Data {
  try encoded(
    MatchDocument(
      ranking,
      under: chosen,
      shelf: OfferingShelf(
        catalogue,
        rules: rules,
        only: ranking.namedOfferings.union(chosen?.namedOfferings ?? []),
      ),
      language: language,
      top: top,
    )
  )
}

private struct MatchDocument: Encodable {
  struct CatalogueNote: Encodable {
    let hash: String
    let rows: Int
    let demo: Bool
  }

  struct RulesNote: Encodable {
    let version: String
  }

  struct QuestionEntry: Encodable {
    /// The field of the profile that the answer fills.
    let name: String
    let text: String
    /// The mean share of the five best that an answer replaces.
    let impact: Double
  }

  let schema = "luotsi-match/1"
  let date: CivilDate
  let seed: UInt64?
  let samples: Int?
  let weights: Weights?
  let counts: VerdictCounts
  let catalogue: CatalogueNote
  let rules: RulesNote
  /// Absent where the advisor has chosen nothing.
  let choices: ChoicesEntry?
  let offerings: [OfferingEntry]
  let questions: [QuestionEntry]?
  /// Whether no answer can change the five best any more.
  let settled: Bool?
  let notices: [String]

  init(
    _ ranking: Ranking,
    under chosen: ChosenList?,
    shelf: OfferingShelf,
    language: Language,
    top: Int?,
  ) {
    date = ranking.date
    seed = ranking.robustness?.seed
    samples = ranking.robustness?.samples
    weights = ranking.weights
    counts = ranking.counts
    settled = ranking.isSettled
    questions = ranking.questions.map { questions in
      questions.map {
        QuestionEntry(
          name: $0.question.rawValue,
          text: $0.question.text(in: language),
          impact: Double($0.impact) / 1000,
        )
      }
    }
    self.catalogue = CatalogueNote(
      hash: ranking.catalogueHash,
      rows: ranking.catalogueRows,
      demo: ranking.isExample,
    )
    self.rules = RulesNote(version: ranking.rulesVersion)
    choices = chosen.map { ChoicesEntry($0, shelf: shelf, language: language) }
    offerings = (chosen?.list ?? ranking.matches).prefix(max(0, top ?? .max)).map {
      OfferingEntry($0, shelf: shelf, language: language)
    }
    notices = ranking.notices.map { shelf.wording.text(of: $0, in: language) }
  }
}
