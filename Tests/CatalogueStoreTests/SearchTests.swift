import Catalogue
import Foundation
import GRDB
import Testing

@testable import CatalogueStore

/// Finding offerings by what a person types.
@Suite struct SearchTests {
  let folder: SampleFolder
  let database: CatalogueDatabase

  init() throws {
    folder = try SampleFolder()
    let rows = [
      ("bakery", "Leipuri,Bagare,Baker", "keuda", "Kerava", "245", "7512"),
      ("care", "Lähihoitaja,Närvårdare,Nurse", "arbis", "Hämeenkylä", "092", "5321"),
      ("shelf", "Hyllyttäjä,Påfyllare,Filler", "keuda", "Leipurila", "092", ""),
    ]
    for (id, name, provider, place, town, work) in rows {
      try folder.append(
        "\(id),workshop,,\(name),,\(provider),\(place),\(town),fi,,,,,,,1,,,,,,,0,,\(work),,1,,,,,,,,",
        to: "offerings.csv",
      )
    }
    try folder.append(
      "1.2.246.562.17.0001,workshop,,,,OID,,arbis,Vantaa,092,fi,,,,,,,1,,,,,,,0,,,,1,,,,,,,,",
      to: "offerings.csv",
    )
    database = try CatalogueDatabase.open(at: folder.database)
    try database.replaceContents(
      with: folder.read().snapshot,
      from: "sample",
      importedOn: sampleDay(),
    )
  }

  @Test(
    "Offerings are found by what people call them",
    arguments: [
      // Names in three languages, with and without what stands over letters.
      ("lahihoitaja", ["nurse", "care"]), ("LÄHIHOITAJA", ["nurse", "care"]),
      ("narvard", ["nurse", "care"]), ("pafyll", ["shelf"]), ("practical", ["nurse"]),
      // Place, municipality in two languages, provider.
      ("hameen", ["care"]), ("hämeen", ["care"]), ("tikkurila", ["shop"]),
      ("kervo", ["nurse", "bakery"]), ("arbis", ["shop", "care", "1.2.246.562.17.0001"]),
      // Occupation and its code, field, qualification.
      ("leipurit", ["nurse", "bakery"]), ("bakers", ["nurse", "bakery"]),
      ("7512", ["nurse", "bakery"]), ("hoito", ["nurse"]), ("371101", ["nurse"]),
      // The id, an OID's beginning, and the provider's OID.
      ("shelf", ["shelf"]), (" 1.2.246.562.17 ", ["1.2.246.562.17.0001"]),
      ("1.2.3", ["nurse", "bakery", "shelf"]),
      // Every word, the last one as a beginning.
      ("keuda kerava", ["nurse", "bakery"]), ("kerava leip", ["bakery", "nurse"]),
      ("leip kerava", []), ("nothing-like-it", []),
    ] as [(String, [Offering.ID])],
  )
  func finds(text: String, ids: [Offering.ID]) throws {
    let hits = try database.search(text, limit: 10)
    #expect(Set(hits.ids) == Set(ids))
    #expect(hits.total == ids.count)
  }

  @Test func `what is found by its name comes before what stands in a place of the name`() throws {
    #expect(try database.search("leipuri", limit: 9).ids == ["bakery", "nurse", "shelf"])
  }

  @Test func `as many as asked for are named, and all are counted`() throws {
    let hits = try database.search("keuda", limit: 2)
    #expect(hits.ids == ["nurse", "bakery"])
    #expect(hits.total == 3)
    #expect(try database.search("", limit: 1) == CatalogueHits(ids: ["nurse"], total: 6))
    #expect(try database.search("keuda", limit: 0).ids == [])
  }

  @Test func `rows are places in the snapshot's offerings, under its edition`() throws {
    let snapshot = try database.snapshot()
    let found = try database.rows(matching: "kerava")
    #expect(found.edition == searchEdition(of: snapshot.offerings))
    #expect(found.edition != searchEdition(of: snapshot.offerings.reversed()))
    #expect(found.rows.map { snapshot.offerings[$0].id } == ["nurse", "bakery"])
  }

  @Test func `rows count offerings, whatever gaps an import has left between them`() throws {
    try database.queue.write { db in
      try db.execute(sql: "DELETE FROM offering WHERE id = 'shop'")
      try db.execute(sql: "UPDATE offering SET position = position + 700 WHERE id <> 'nurse'")
      try rebuildSearch(db)
    }
    let offerings = try database.snapshot().offerings
    for text in ["", "keuda", "1.2.246", "care"] {
      let ids = try database.search(text, limit: 9).ids
      #expect(try database.rows(matching: text).rows.map { offerings[$0].id } == ids)
      #expect(!ids.isEmpty)
    }
  }

  @Test(
    "No text is a mistake of the search",
    arguments: [
      "\"", "'", "*", "-", "lähi*", "\"lähi", "lähi AND", "NOT lähi", "lähi OR keuda", "NEAR(a b)",
      "name:lähi", "words : lähi", "^lähi", "a+b", "(lähi", "lähi)", "{a b}", "\\", "%", ";--",
      "\0",
      "lähi\u{301}\u{301}", "👩‍🏫 lähi", "\u{202E}lähi", "ﷺ", "İ", "①", "１２３", "...", ".1.", "1..2",
      String(repeating: "lähi ", count: 5000), String(repeating: "ä", count: 20_000),
    ],
  )
  func anyText(text: String) throws {
    _ = try database.search(text, limit: 5)
  }

  @Test func `no character breaks a word in a way that the search does not know`() throws {
    // Ideographs and Hangul are the same to SQLite from their first to their last.
    let many: [ClosedRange<UInt32>] = [0x3401...0x4DB4, 0x4E01...0x9FCB, 0xAC01...0xD7A2]
    let scalars = (1...0x1FFFF as ClosedRange<UInt32>)
      .filter { value in !many.contains { $0.contains(value) } }
      .compactMap(Unicode.Scalar.init)
      .filter { SearchWords("a\($0)b").words.count == 1 }
    #expect(scalars.count > 10_000)
    for start in stride(from: 0, to: scalars.count, by: SearchWords.most) {
      let words = scalars[start..<min(start + SearchWords.most, scalars.count)].map { "a\($0)b" }
      #expect(throws: Never.self, "from \(scalars[start].value)") {
        try database.search(words.joined(separator: " "), limit: 1)
      }
    }
  }

  @Test func `every word typed key by key finds the offering it is from`() throws {
    for typed in ["lähihoitaja", "practical nurse", "keuda kerava care"] {
      for length in 1...typed.count {
        let ids = try database.search(String(typed.prefix(length)), limit: 9).ids
        #expect(ids.contains("nurse"), "\(typed.prefix(length))")
      }
    }
  }

  @Test func `a new import is found, and what it replaced is not`() throws {
    try folder.replace("Leipuri,Bagare", with: "Kondiittori,Konditor", in: "offerings.csv")
    let read = try folder.read()
    try database.replaceContents(with: read.snapshot, from: "new", importedOn: sampleDay())
    #expect(try database.search("kondi", limit: 9).ids == ["bakery"])
    #expect(try database.search("leipuri", limit: 9).ids == ["nurse", "bakery", "shelf"])
  }

  @Test func `a catalogue from before there was a search can be searched`() throws {
    let old = folder.url.appending(path: "old.sqlite")
    let queue = try DatabaseQueue(path: old.path(percentEncoded: false))
    try catalogueMigrations().migrate(queue, upTo: "2026-12 public services and opportunities")
    let snapshot = try folder.read().snapshot
    try queue.write { try insert(snapshot, into: $0) }
    try queue.close()
    #expect(try CatalogueDatabase.open(at: old).search("hameen", limit: 9).ids == ["care"])
  }

  @Test func `an empty catalogue finds nothing`() throws {
    let empty = try CatalogueDatabase.open(at: folder.url.appending(path: "empty.sqlite"))
    #expect(try empty.search("a", limit: 9) == CatalogueHits(ids: [], total: 0))
    #expect(try empty.rows(matching: "") == FoundRows(rows: [], edition: searchEdition(of: [])))
  }
}
