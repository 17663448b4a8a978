import Catalogue
import Testing

@testable import CatalogueStore

@Suite struct UnitIndexTests {
  let snapshot: CatalogueSnapshot
  var index: UnitIndex { UnitIndex(snapshot.units) }

  init() throws { snapshot = try SampleFolder().read().snapshot }

  @Test func `an offering that lists units has these, in its own order`() throws {
    let nurse = try #require(snapshot.offerings.first { $0.id == "nurse" })
    #expect(index[nurse].map(\.id) == ["100833", "own"])
  }

  @Test func `an offering that lists none has all of its qualification`() throws {
    let folder = try SampleFolder()
    try folder.replace("100833 own", with: "", in: "offerings.csv")
    let nurse = try #require(try folder.read().snapshot.offerings.first)
    #expect(index[nurse].map(\.id) == ["100833", "own"])
  }

  @Test func `a part of a qualification that lists no units has none of them`() throws {
    let folder = try SampleFolder()
    try folder.replace("100833 own", with: "", in: "offerings.csv")
    try folder.replace("vocational_qualification", with: "qualification_unit", in: "offerings.csv")
    let part = try #require(try folder.read().snapshot.offerings.first)
    #expect(part.hasUnknownUnits)
    #expect(index[part] == [])
  }

  @Test func `an offering without a qualification has no units`() throws {
    let shop = try #require(snapshot.offerings.first { $0.id == "shop" })
    #expect(index[shop] == [])
  }
}
