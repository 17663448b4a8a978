import Foundation
import GRDB
import Testing

@testable import CatalogueStore

@Suite("A machine that fails during an import leaves the catalogue as it was")
struct ImportFaultTests {
  let export: KoutaExport

  init() throws {
    export = try KoutaExport()
    try export.write(cookDocuments())
    try export.take()
  }

  @Test("A disk that is full: told, and the catalogue is the same")
  func fullDisk() throws {
    let before = try export.database.snapshot()
    let hash = try export.database.contentHash()
    for number in 2..<40 {
      try export.write(cookDocuments(oid: "1.2.246.562.17.\(number)"), to: "\(number).json")
    }
    try export.database.queue.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM")
      let pages = try #require(try Int.fetchOne(db, sql: "PRAGMA page_count"))
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
    }
    let error = #expect(throws: ImportFailure.self) { try export.take() }
    #expect(
      error?.description
        == "\(export.folder.path(of: "catalogue.sqlite")): the disk is full, so the catalogue was "
        + "not changed. Free some space and try again."
    )
    #expect(try export.database.snapshot() == before)
    #expect(try export.database.contentHash() == hash)
    #expect(try export.database.search("kokki", limit: 9).ids == before.offerings.map(\.id))
  }

  @Test("A document without an end is given up before it fills the memory")
  func endlessDocument() throws {
    let before = try export.database.snapshot()
    let endless = Data("{\"oid\": \"".utf8) + Data(repeating: 65, count: 64_000_000)
    try export.write(endless, to: "export.json")
    let error = #expect(throws: ImportFailure.self) { try export.take() }
    #expect(
      error?.description
        == "\(export.path()), line 1: this document is larger than 64 MB, so it is no record of a "
        + "register. Check that this is the file you meant. The catalogue was not changed."
    )
    #expect(try export.database.snapshot() == before)
  }
}
