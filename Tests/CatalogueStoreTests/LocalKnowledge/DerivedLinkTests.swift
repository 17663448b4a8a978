import Catalogue
import CivilDates
import Foundation
import Testing

@testable import CatalogueStore

/// Tables of occupations matched to qualifications by their names.
@Suite struct DerivedLinkTests {
  private func read(_ data: Data) throws -> LocalFile {
    let catalogue = try SampleFolder().read().snapshot
    return try readLocalFile("derived.csv", data, beside: catalogue, on: sampleDay())
  }

  @Test func `a pair's weight is its share of the qualification's rows`() throws {
    let table = """
      professionCode,isco4,isco4_nimi_fi,profession_fi,koulutus_koodiUri,koulutus_fi,tyyppi
      1,5321,Hoitajat,Esimerkkihoitaja,koulutus_371101#12,Esimerkkitutkinto,perustutkinto
      2,5321,Hoitajat,"Hoitaja, toinen",koulutus_371101,Esimerkkitutkinto,perustutkinto
      3,7512,Leipurit,Leipuri,koulutus_371101,Esimerkkitutkinto,perustutkinto
      4,9999,Muut,Muu,koulutus_371102,Toinen tutkinto,ammattitutkinto

      """
    let file = try read(Data(table.utf8))
    #expect(file.leftOut == [])
    #expect(
      file.links == [
        QualificationLink(QualificationLink.ID("371101", "5321"), weight: 666, origin: .derived),
        QualificationLink(QualificationLink.ID("371101", "7512"), weight: 333, origin: .derived),
        QualificationLink(QualificationLink.ID("371102", "9999"), weight: 1000, origin: .derived),
      ]
    )
    #expect(file.links.allSatisfy { $0.isSuggestion })
  }

  static let shared = package.deletingLastPathComponent()
    .appending(path: "shared/data/isco-esco/qualification_to_isco_derived.csv")

  @Test(
    "The table matched from job descriptions is read whole",
    .enabled(
      if: FileManager.default.fileExists(atPath: shared.path),
      "the shared test data is not beside the package",
    ),
  )
  func sharedTable() throws {
    let file = try read(Data(contentsOf: Self.shared))
    #expect(file.leftOut == [])
    #expect(file.links.count > 500)
    #expect(file.links.allSatisfy { $0.isSuggestion })
  }
}
