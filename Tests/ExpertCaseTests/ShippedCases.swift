import Catalogue
import CatalogueStore
import Foundation
import Matching

private let folder = URL(filePath: #filePath).deletingLastPathComponent()
private let resources = folder.deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Resources")

let caseNames: [String] = {
  let files = FileManager.default.enumerator(atPath: folder.appending(path: "Cases").path)
  let names = (files?.allObjects ?? []).compactMap { $0 as? String }
  return names.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
}()

func readCase(_ name: String) throws -> ExpertCase {
  let file = folder.appending(path: "Cases/\(name).md")
  return try expertCase(named: name, from: String(contentsOf: file, encoding: .utf8))
}

/// Read once: the catalogue is what takes the tests their time.
let shelf = Result {
  try importCatalogueFolder(
    catalogue: resources.appending(path: "catalogue"),
    codes: resources.appending(path: "codes"),
  ).snapshot
}

let matcher = Result {
  let rules = try Data(contentsOf: resources.appending(path: "rules/2026-12.json"))
  return Matcher(catalogue: try shelf.get(), rules: try RulePack.load(from: rules))
}

func ranking(of client: ExpertCase) throws -> Ranking {
  let matcher = try matcher.get()
  var ranking = matcher.rank(client.profile, on: client.date)
  ranking.services = matcher.services(for: client.profile, on: client.date)
  return ranking
}
