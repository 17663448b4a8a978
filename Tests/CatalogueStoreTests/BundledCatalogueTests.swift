import Catalogue
import CivilDates
import Foundation
import Languages
import Testing

@testable import CatalogueStore

/// The package's folder, found from this file so that tests run from any directory.
let package = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

func importBundledCatalogue() throws(CatalogueError) -> CatalogueImport {
  try importCatalogueFolder(
    catalogue: package.appending(path: "Resources/catalogue"),
    codes: package.appending(path: "Resources/codes"),
  )
}

@Suite struct BundledCatalogueTests {
  let read: CatalogueImport
  var catalogue: CatalogueSnapshot { read.snapshot }

  init() throws { read = try importBundledCatalogue() }

  @Test func `no row is left out`() {
    #expect(read.leftOut.map(\.description) == [])
  }

  @Test func `every kind of training in guidance has several offerings, all of them 120 or more`() {
    let kinds = Dictionary(grouping: catalogue.offerings, by: \.kind).mapValues(\.count)
    #expect(catalogue.offerings.count >= 120)
    let fromRegistersAlone: Set<OfferingKind> = [
      .otherVocational, .liberalEducation, .upperSecondary, .higherEducation,
    ]
    for kind in OfferingKind.allCases where !fromRegistersAlone.contains(kind) {
      #expect(kinds[kind, default: 0] >= 5, "\(kind)")
    }
  }

  @Test func `every offering and figure is marked as an example`() {
    #expect(catalogue.offerings.allSatisfy { $0.isExample })
    #expect(catalogue.labourDemand.allSatisfy { $0.isExample })
    #expect(catalogue.isExample)
  }

  @Test func `every field can be learnt, worked in and spoken of`() {
    for field in catalogue.fields {
      #expect((4...6).contains(catalogue.activities.count { $0.field == field.id }), "\(field.id)")
      #expect(catalogue.offerings.contains { $0.field == field.id }, "\(field.id)")
    }
    for activity in catalogue.activities {
      #expect(activity.id.rawValue.hasPrefix("\(activity.field)_"))
    }
  }

  @Test func `codes, occupations and activities have names in all three languages`() {
    let names =
      catalogue.fields.map(\.name) + catalogue.activities.map(\.name)
      + catalogue.occupations.map(\.name)
    for name in names { #expect(name.fi != nil && name.sv != nil && name.en != nil, "\(name)") }
  }

  @Test func `every occupation says what it consists of and how the market stands`() {
    let described = Set(catalogue.labourDemand.map(\.occupation))
    for occupation in catalogue.occupations {
      #expect((4...8).contains(occupation.requirements.count), "\(occupation.id)")
      #expect(occupation.requirements.contains { $0.importance == 3 }, "\(occupation.id)")
      #expect(described.contains(occupation.id))
    }
  }

  @Test func `an offering is named in its teaching language`() {
    for offering in catalogue.offerings {
      let name =
        switch offering.teachingLanguage {
        case .fi: offering.name.fi
        case .sv: offering.name.sv
        case .en: offering.name.en
        }
      #expect(name != nil, "\(offering.id)")
    }
  }

  @Test func `a qualification is called by its national name`() throws {
    let file = package.appending(path: "Resources/codes/qualifications.csv")
    let rows = try readCSV(Data(contentsOf: file)).dropFirst().map(\.cells)
    let names = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[2].lowercased()) })
    let kinds: [OfferingKind] = [.vocationalQualification, .furtherQualification, .apprenticeship]
    for offering in catalogue.offerings where kinds.contains(offering.kind) {
      let code = try #require(offering.qualification, "\(offering.id)")
      let name = try #require(names[code.rawValue])
      #expect(offering.name.sv?.lowercased().hasSuffix(name) == true, "\(offering.id)")
    }
  }

  @Test func `starts lie after applications end, and one that is continuous has no day`() {
    for offering in catalogue.offerings {
      #expect(offering.hasContinuousStart == (offering.start == nil), "\(offering.id)")
      if let start = offering.start, let end = offering.applicationEnd { #expect(end < start) }
    }
  }

  @Test func `apprenticeships are paid, at the workplace and full enough for the law`() {
    for offering in catalogue.offerings where offering.kind == .apprenticeship {
      #expect(offering.isPaid && offering.modes == [.workplace], "\(offering.id)")
      #expect(offering.weeklyHours.map { $0 >= 25 } == true, "\(offering.id)")
    }
  }

  @Test func `some levels, counts and conditions are unknown, as in reality`() {
    #expect(catalogue.offerings.contains { $0.minimumLevel == nil })
    #expect(catalogue.offerings.contains { $0.entrySchooling == nil })
    #expect(catalogue.labourDemand.contains { $0.unemployed == nil })
    #expect(catalogue.labourDemand.contains { $0.vacancies == nil })
    let balances = Set(catalogue.labourDemand.map(\.balance))
    #expect(balances == Set(LabourDemand.Balance.allCases))
  }

  @Test func `travel is known from every municipality to every place of training`() {
    let known = Set(catalogue.travelTimes.map { [$0.from, $0.to] })
    let homes = Set(catalogue.travelTimes.map(\.from))
    for offering in catalogue.offerings {
      for home in homes { #expect(known.contains([home, offering.municipality])) }
    }
  }
}
