import Catalogue
import CivilDates
import Foundation
import Languages
import Matching

/// The pathways to an occupation as `luotsi-pathways/1`: UTF-8 JSON with sorted keys, texts in
/// `language`; what the catalogue does not say is left out.
public func pathwayDocument(
  _ search: PathwaySearch,
  catalogue: CatalogueSnapshot,
  rules: RulePack,
  language: Language,
) throws(ReportError) -> Data {
  try encoded(
    PathwayDocument(
      search,
      shelf: OfferingShelf(catalogue, rules: rules),
      language: language,
    )
  )
}

private struct PathwayDocument: Encodable {
  struct OccupationNote: Encodable {
    let code: OccupationCode
    let name: String
  }

  struct CatalogueNote: Encodable {
    let hash: String
    let demo: Bool
  }

  struct RulesNote: Encodable {
    let version: String
  }

  let schema = "luotsi-pathways/1"
  let date: CivilDate
  let occupation: OccupationNote
  let catalogue: CatalogueNote
  let rules: RulesNote
  /// Whether a better pathway may have been missed.
  let cut: Bool
  let pathways: [PathwayEntry]
  let ask: [String]
  let labourDemand: String?
  /// What the words of certainty rest on.
  let certaintySource: String
  /// Why there is no pathway; left out when there is one.
  let obstacle: String?

  init(_ search: PathwaySearch, shelf: OfferingShelf, language: Language) {
    date = search.date
    occupation = OccupationNote(
      code: search.occupation,
      name: shelf.names.occupation(search.occupation)[language],
    )
    catalogue = CatalogueNote(hash: search.catalogueHash, demo: search.isExample)
    rules = RulesNote(version: search.rulesVersion)
    cut = search.isCut
    pathways = search.pathways.map { PathwayEntry($0, shelf: shelf, language: language) }
    ask = search.missing.map { $0.phrase[language] }
    certaintySource = shelf.wording.rules.values.pathways.risk.reference.text(in: language)
    labourDemand = search.labourDemand.map { labourDemandPhrase($0, shelf.names)[language] }
    obstacle = shelf.wording.obstacleText(of: search, in: language)
  }
}
