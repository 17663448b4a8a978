import Foundation
import Testing

@testable import CatalogueStore

/// `docs/data.md` is the manual of the files, so it must name every column that is read.
@Suite struct DataManualTests {
  let sections: [Substring: Substring]

  init() throws {
    let file = package.appending(path: "docs/data.md")
    let manual = try String(contentsOf: file, encoding: .utf8)
    let parts = manual.split(separator: "\n### ").dropFirst()
    sections = Dictionary(uniqueKeysWithValues: parts.map { ($0.prefix { $0 != "\n" }, $0) })
  }

  @Test(
    "The manual names every column of every file",
    arguments: [
      ("fields.csv", FieldColumn.allCases.map(\.rawValue)),
      ("activities.csv", ActivityColumn.allCases.map(\.rawValue)),
      ("municipalities.csv", MunicipalityColumn.allCases.map(\.rawValue)),
      ("qualifications.csv", QualificationColumn.allCases.map(\.rawValue)),
      ("providers.csv", ProviderColumn.allCases.map(\.rawValue)),
      ("occupations.csv", OccupationColumn.allCases.map(\.rawValue)),
      ("occupation_activities.csv", OccupationActivityColumn.allCases.map(\.rawValue)),
      ("offerings.csv", OfferingColumn.allCases.map(\.rawValue)),
      ("labour.csv", LabourColumn.allCases.map(\.rawValue)),
      ("travel.csv", TravelColumn.allCases.map(\.rawValue)),
      ("units.csv", UnitColumn.allCases.map(\.rawValue)),
      ("service_classes.csv", ServiceClassColumn.allCases.map(\.rawValue)),
      ("wellbeing_counties.csv", WellbeingCountyColumn.allCases.map(\.rawValue)),
      ("services.csv", ServiceColumn.allCases.map(\.rawValue)),
      ("employers.csv", EmployerColumn.allCases.map(\.rawValue)),
      ("qualification_links.csv", LinkColumn.allCases.map(\.rawValue)),
      ("Overlays", OverlayColumn.allCases.map(\.rawValue)),
    ],
  )
  func named(file: String, columns: [String]) throws {
    let section = try #require(sections[file[...]])
    for column in columns { #expect(section.contains("`\(column)`"), "\(column)") }
  }
}
