import Catalogue
import Languages
import Testing

@testable import CatalogueStore

@Suite struct ContentHashTests {
  let folder: SampleFolder

  init() throws { folder = try SampleFolder() }

  /// Hashes computed with a program of its own from the canonical text written out by hand.
  @Test func `equal content has the same hash in every version`() {
    var snapshot = CatalogueSnapshot(
      fields: [],
      activities: [],
      occupations: [],
      providers: [],
      offerings: [],
      labourDemand: [],
      travelTimes: [],
      hash: "",
    )
    #expect(contentHash(of: snapshot) == "d65c4f85352b3d63")
    snapshot.fields = [Field(id: "care", name: LocalizedText(fi: "Hoito", sv: "Vård"))]
    snapshot.travelTimes = [TravelTime(from: "092", to: "245", minutes: 30)]
    #expect(contentHash(of: snapshot) == "ddc4f6d09ae5161d")
  }

  @Test func `the order of rows has no part in the hash`() throws {
    let snapshot = try folder.read().snapshot
    var turned = snapshot
    turned.fields.reverse()
    turned.offerings.reverse()
    turned.travelTimes.reverse()
    #expect(turned != snapshot)
    #expect(contentHash(of: turned) == snapshot.hash)
  }

  @Test(
    "Any change of content changes the hash",
    arguments: [
      ("offerings.csv", "B1.1", "B1.2"), ("offerings.csv", "day evening", "evening day"),
      ("offerings.csv", ",Verkstad,", ",Verkstaden,"), ("travel.csv", "30", "33"),
      ("labour.csv", "120,,", ",120,"), ("fields.csv", "Hoito,Vård", "Vård,Hoito"),
      ("occupation_activities.csv", "care_feed,3", "care_feed,2"), ("providers.csv", "1.2.3", ""),
      ("offerings.csv", ",120,B CE", ",0,B CE"), ("offerings.csv", "B CE,1,0", "B CE,0,"),
      ("offerings.csv", "B CE,1,0,1", "B CE,1,0,0"), ("offerings.csv", "B CE,1,0,1", "B CE,1,0,"),
      ("occupations.csv", "lifting standing", "standing"), ("units.csv", ",30,", ",45,"),
      ("municipalities.csv", "01,245", ",245"), ("services.csv", "16,29", "29,16"),
      ("services.csv", "fi smn", "smn"), ("employers.csv", ",37,", ",25,"),
    ],
  )
  func changes(file: String, old: String, new: String) throws {
    let before = try folder.read().snapshot
    try folder.replace(old, with: new, in: file)
    let after = try folder.read()
    #expect(after.leftOut == [])
    #expect(after.snapshot.hash != before.hash)
  }
}
