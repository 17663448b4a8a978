import Catalogue
import CatalogueStore
import CivilDates
import Foundation
import LuotsiApp
import Matching

/// Pathways to practical nurse for the example client, over the bundled catalogue's offerings
/// in many places, weeks, lengths and fees until there are `rows` of them.
func measurePathways(_ subject: Subject, name: String, rows: Int) throws -> [Measurement] {
  let resources = ResourceFolder(url: subject.resources)
  var catalogue = try importCatalogueFolder(
    catalogue: resources.catalogue,
    codes: resources.codes,
  ).snapshot
  catalogue.offerings = variedInCost(
    catalogue.offerings,
    over: catalogue.municipalities.map(\.id),
    to: rows,
  )
  let rules = try RulePack.load(from: Data(contentsOf: resources.rules))
  let session = try exampleSession(subject)
  let client = profile(from: session)
  let matcher = Matcher(catalogue: catalogue, rules: rules)
  let samples = (0..<20).map { _ in
    milliseconds { _ = matcher.pathways(for: client, to: "5321", on: session.today) }
  }
  return [Measurement(name, unit: "ms", samples: samples)]
}
