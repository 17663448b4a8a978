import Catalogue
import CivilDates
import Foundation
import JSONDocuments
import Registers
import Testing

@testable import CatalogueStore

@Suite("Importing, all or nothing")
struct ImportingTests {
  let export: KoutaExport

  init() throws { export = try KoutaExport() }

  @Test("The first real offering takes the place of the invented ones, and codes stay")
  func exampleData() throws {
    #expect(try export.database.snapshot().offerings.count > 100)
    try export.write(cookDocuments())
    try export.take()
    let snapshot = try export.database.snapshot()
    #expect(snapshot.offerings.count == 1)
    #expect(!snapshot.fields.isEmpty)
    #expect(snapshot.providers.contains { $0.id == "keuda" })
  }

  @Test("A second import of the same files changes nothing")
  func unchanged() throws {
    try export.write(cookDocuments())
    try export.take()
    let before = try export.database.snapshot()
    let report = try export.take()
    #expect(report.counts.map(\.unchanged) == [1, 1])
    #expect(report.stored == 0)
    #expect(try export.database.snapshot() == before)
  }

  @Test("What has changed is stored anew, and what does not come again goes")
  func changesAndRemovals() throws {
    try export.write(cookDocuments(), to: "a.json")
    try export.write(cookDocuments(oid: "1.2.246.562.17.2"), to: "b.json")
    try export.take()
    try export.write(cookDocuments(name: "Ravintolakokki"), to: "a.json")
    try FileManager.default.removeItem(atPath: export.path(of: "b.json"))
    let report = try export.take()
    let implementations = try #require(report.counts.first { $0.kind == "toteutus" })
    #expect(implementations.changed == 1)
    #expect(implementations.removed == 1)
    #expect(try export.database.snapshot().offerings.map(\.name.fi) == ["Ravintolakokki"])
  }

  @Test("Adding keeps what does not come again")
  func adding() throws {
    try export.write(cookDocuments())
    try export.take()
    try export.write(cookDocuments(oid: "1.2.246.562.17.2"))
    try export.take(keepsOthers: true)
    #expect(try export.offeringIDs().count == 2)
  }

  @Test("A trial tells the differences and leaves the catalogue as it was")
  func trial() throws {
    try export.write(cookDocuments())
    try export.take()
    let before = try export.database.snapshot()
    try export.write(cookDocuments(start: #""koulutuksenAlkamispaivamaara": "2027-03-01""#))
    let report = try export.take(isTrial: true)
    #expect(
      report.differences == [
        CatalogueDifference(
          subject: .offering,
          id: "1.2.246.562.17.1/43682075486/fi",
          name: "Kokki",
          change: .changed([.init(name: "start", before: "2027-01-11", after: "2027-03-01")]),
        )
      ]
    )
    #expect(try export.database.snapshot() == before)
  }

  @Test("A document that comes twice counts once and is told")
  func duplicates() throws {
    try export.write(cookDocuments() + cookDocuments(name: "Toinen"))
    let report = try export.take()
    #expect(
      report.leftOut.map(\.description) == [
        "\(export.path()), line 19, 1.2.246.562.13.1: '1.2.246.562.13.1' stands earlier in these "
          + "files, so this one was left out. Remove one of them.",
        "\(export.path()), line 23, 1.2.246.562.17.1: '1.2.246.562.17.1' stands earlier in these "
          + "files, so this one was left out. Remove one of them.",
      ]
    )
    #expect(try export.database.snapshot().offerings.map(\.name.fi) == ["Kokki"])
  }

  @Test("The authoring side's offering gives way to the public side's of the same toteutus")
  func bothSides() throws {
    try export.write(cookDocuments(name: "Julkinen"))
    try export.take(.konfo)
    try export.write(cookDocuments(name: "Luonnos"))
    try export.take(.kouta)
    #expect(try export.database.snapshot().offerings.map(\.name.fi) == ["Julkinen"])
  }

  @Test("The bundled data of a newer program leaves what was imported")
  func newerProgram() throws {
    try export.write(cookDocuments())
    try export.take()
    let before = try export.database.snapshot()
    try export.database.replaceContents(
      with: try importBundledCatalogue().snapshot,
      from: "bundled example 2",
      importedOn: sampleDay(),
    )
    let after = try export.database.snapshot()
    #expect(after.offerings == before.offerings)
    #expect(try export.database.bundledOrigin()?.source == "bundled example 2")
    #expect(after.hash == before.hash)
  }

  @Test("An original document is read back word for word")
  func originals() throws {
    try export.write(cookDocuments())
    try export.take()
    let text = try #require(
      try export.database.original(of: .konfo, kind: "toteutus", id: "1.2.246.562.17.1")
    )
    #expect(cookDocuments().contains(text))
    #expect(text.hasPrefix(#"{"oid": "1.2.246.562.17.1""#))
  }
}
