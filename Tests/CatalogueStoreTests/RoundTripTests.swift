import Catalogue
import CivilDates
import Testing

@testable import CatalogueStore

@Suite struct RoundTripTests {
  let folder: SampleFolder
  let day: CivilDate

  init() throws {
    folder = try SampleFolder()
    day = try sampleDay()
  }

  @Test func `a stored catalogue is read back as it was imported`() throws {
    for read in [try importBundledCatalogue(), try folder.read()] {
      let database = try CatalogueDatabase.open(at: folder.database)
      try database.replaceContents(with: read.snapshot, from: "sample", importedOn: day)
      #expect(try database.snapshot() == read.snapshot)
      let again = try CatalogueDatabase.open(at: folder.database)
      #expect(try again.snapshot() == read.snapshot)
    }
  }

  @Test func `the catalogue knows where it comes from, and a new one does not`() throws {
    let database = try CatalogueDatabase.open(at: folder.database)
    #expect(try database.origin() == nil)
    #expect(try database.contentHash() == nil)
    #expect(try database.snapshot().offerings == [])
    let snapshot = try folder.read().snapshot
    try database.replaceContents(with: snapshot, from: "sample", importedOn: day)
    let origin = CatalogueOrigin(source: "sample", hash: snapshot.hash, importedOn: day)
    #expect(try database.origin() == origin)
    #expect(try database.contentHash() == snapshot.hash)
  }

  @Test func `a hash that came with the snapshot is not believed`() throws {
    let database = try CatalogueDatabase.open(at: folder.database)
    var snapshot = try folder.read().snapshot
    let right = snapshot.hash
    snapshot.hash = "beef"
    try database.replaceContents(with: snapshot, from: "sample", importedOn: day)
    #expect(try database.snapshot().hash == right)
  }

  @Test func `a catalogue that contradicts itself leaves the old one`() throws {
    let database = try CatalogueDatabase.open(at: folder.database)
    let old = try folder.read().snapshot
    try database.replaceContents(with: old, from: "old", importedOn: day)
    var broken = old
    broken.providers = []
    let error = #expect(throws: CatalogueError.self) {
      try database.replaceContents(with: broken, from: "new", importedOn: day)
    }
    #expect(error?.cause == .contradictory(detail: "FOREIGN KEY constraint failed"))
    #expect(try database.snapshot() == old)
    #expect(try database.origin()?.source == "old")
  }
}
