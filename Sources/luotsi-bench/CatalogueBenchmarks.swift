import Catalogue
import CatalogueStore
import CivilDates
import Foundation
import LuotsiApp

/// Opening a catalogue file of `rows` offerings and reading all of it: as the registers have it,
/// and with local knowledge of every qualification laid over it.
func measureCatalogueOpening(
  _ subject: Subject,
  name: String,
  rows: Int,
) throws -> [Measurement] {
  let catalogue = try nationalCatalogue(subject, rows: rows)
  guard let today = CivilDate("2026-11-24") else { preconditionFailure("a day that is") }

  let folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID())")
  let file = folder.appending(path: "catalogue.sqlite")
  let database = try CatalogueDatabase.open(at: file)
  try database.replaceContents(with: catalogue, from: "generated", importedOn: today)
  var opened: CatalogueSnapshot?
  func samples() throws -> [Double] {
    try (0..<20).map { _ in
      try milliseconds { opened = try CatalogueDatabase.open(at: file).snapshot() }
    }
  }
  let plain = try samples()
  precondition(opened?.offerings == catalogue.offerings, "what was read is not what was written")
  try database.change(knowledge(of: catalogue, on: today))
  let completed = try samples()
  precondition(opened?.offerings != catalogue.offerings, "local knowledge was not laid over")
  try FileManager.default.removeItem(at: folder)
  return [
    Measurement(name, unit: "ms", samples: plain),
    Measurement(name + "-completed", unit: "ms", samples: completed),
  ]
}

/// Two accepted links and three facts of every qualification, and a fact of every tenth offering.
private func knowledge(of catalogue: CatalogueSnapshot, on day: CivilDate) -> [LocalChange] {
  let facts: [OfferingFact] = [.cards([.hygienePassport]), .languageSupport(true), .full(true)]
  func overlay(_ subject: Overlay.Subject, _ fact: OfferingFact) -> LocalChange {
    .putOverlay(Overlay(subject, fact, note: "generated", by: "bench", on: day))
  }
  var changes: [LocalChange] = []
  for code in Set(catalogue.offerings.compactMap(\.qualification)) {
    changes += facts.map { overlay(.qualification(code), $0) }
    for occupation in catalogue.occupations.prefix(2) {
      let id = QualificationLink.ID(code, occupation.id)
      changes.append(.putLink(QualificationLink(id, weight: 500, origin: .official)))
    }
  }
  for (index, offering) in catalogue.offerings.enumerated() where index.isMultiple(of: 10) {
    changes.append(overlay(.offering(offering.id), .weeklyHours(20)))
  }
  return changes
}
