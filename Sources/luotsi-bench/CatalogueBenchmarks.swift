import Catalogue
import CatalogueStore
import CivilDates
import Foundation
import LuotsiApp

/// Opening a catalogue file of `rows` offerings and reading all of it.
func measureCatalogueOpening(
  _ subject: Subject,
  name: String,
  rows: Int,
) throws -> [Measurement] {
  let catalogue = try nationalCatalogue(subject, rows: rows)
  guard let today = CivilDate("2026-11-24") else { preconditionFailure("a day that is") }

  let folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID())")
  let file = folder.appending(path: "catalogue.sqlite")
  try CatalogueDatabase.open(at: file)
    .replaceContents(with: catalogue, from: "generated", importedOn: today)
  var opened: CatalogueSnapshot?
  let samples = try (0..<20).map { _ in
    try milliseconds { opened = try CatalogueDatabase.open(at: file).snapshot() }
  }
  try FileManager.default.removeItem(at: folder)
  precondition(opened?.offerings == catalogue.offerings, "what was read is not what was written")
  return [Measurement(name, unit: "ms", samples: samples)]
}
