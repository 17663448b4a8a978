import Catalogue
import CivilDates
import Foundation
import Languages
import Matching

/// A ranking as `luotsi-match/1`: UTF-8 JSON with sorted keys, texts in `language`.
///
/// What has not been computed is left out, not written as null. The `top` best offerings are
/// written, or all when it is nil.
public func matchDocument(
  _ ranking: Ranking,
  catalogue: CatalogueSnapshot,
  language: Language,
  top: Int? = nil,
) throws(ReportError) -> Data {
  let document = MatchDocument(ranking, catalogue: catalogue, language: language, top: top)
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  do {
    return try encoder.encode(document)
  } catch {
    throw .notEncodable("\(error)")
  }
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

  let schema = "luotsi-match/1"
  let date: CivilDate
  let catalogue: CatalogueNote
  let rules: RulesNote
  let offerings: [OfferingEntry]
  let notices: [String]

  init(_ ranking: Ranking, catalogue: CatalogueSnapshot, language: Language, top: Int?) {
    date = ranking.date
    self.catalogue = CatalogueNote(
      hash: ranking.catalogueHash,
      rows: ranking.catalogueRows,
      demo: ranking.isExample,
    )
    rules = RulesNote(version: ranking.rulesVersion)
    let shelf = OfferingShelf(catalogue)
    offerings = ranking.matches.prefix(max(0, top ?? ranking.matches.count)).map {
      OfferingEntry($0, shelf: shelf, language: language)
    }
    notices = ranking.notices.map { $0.text(in: language, names: shelf.names) }
  }
}
