import CivilDates
import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite("What is erased from the store is erased from its backups")
struct ClearingBackupsTests {
  private let two: TwoCases
  private var store: CaseDatabase { two.store }
  private var folder: BackupFolder { BackupFolder(of: two.folder.store) }

  init() throws {
    two = try TwoCases()
    for day in ["2026-11-22", "2026-11-23", "2026-11-24"] { try backUp(day) }
  }

  private func file(_ day: String) throws -> URL { folder.file(of: try #require(CivilDate(day))) }

  private func backUp(_ day: String) throws { try store.locked().backUp(to: file(day)) }

  private func files() throws -> [String] { try fileNames(in: folder.url) }

  private func query<Value>(_ copy: URL, _ body: (Database) throws -> Value) throws -> Value {
    let queue = try readOnlyStore(copy)
    defer { #expect(throws: Never.self) { try queue.close() } }
    return try queue.read(body)
  }

  private func names(in copy: URL) throws -> Set<Data> {
    Set(try query(copy) { try Data.fetchAll($0, sql: "SELECT name FROM sealed") })
  }

  /// The rows about a case as pieces that fit on one page of a file.
  private func rows(of id: GuidanceCase.ID, in copy: URL) throws -> [Data] {
    let parts: [StorePart] = [
      .document(.interview, id), .document(.ranking, id), .registerPage(id.page),
    ]
    return try query(copy) { db in
      try parts.map { part in
        let sql = "SELECT substr(body, 1, 100) FROM sealed WHERE name = ?"
        let name = store.rows.name(of: part)
        return try #require(try Data.fetchOne(db, sql: sql, arguments: [name]))
      }
    }
  }

  @Test func `no backup has a row, a name or a byte of the case, and each has a line more`() throws
  {
    let (gone, kept) = (two.first, two.second)
    let before = try folder.backups().map {
      (try names(in: $0.url), try rows(of: gone, in: $0.url))
    }
    try store.deleteCase(gone, at: moment(7))
    #expect(try store.clearBackups(at: moment(8)) == [])
    for (backup, (oldNames, oldRows)) in zip(try folder.backups(), before) {
      let newNames = try names(in: backup.url)
      for kind in DocumentKind.allCases {
        #expect(!newNames.contains(store.rows.name(of: .document(kind, gone))))
        #expect(newNames.contains(store.rows.name(of: .document(kind, kept))))
      }
      #expect(try query(backup.url) { Array(try store.rows.entries(in: $0).keys) } == [kept])
      let pages = gone.page == kept.page ? 0 : 1
      #expect(newNames.count == oldNames.count - DocumentKind.allCases.count - pages + 1)
      let bytes = try Data(contentsOf: backup.url)
      for row in oldRows { #expect(!bytes.contains(row)) }
      #expect(try query(backup.url) { try Int.fetchOne($0, sql: "PRAGMA freelist_count") } == 0)
    }
  }

  @Test func `a cleared backup is sound, one file for its owner alone, and tells who erased what`()
    throws
  {
    let (gone, kept) = (two.first, two.second)
    try store.deleteCase(gone, at: moment(7))
    _ = try store.clearBackups(at: moment(8))
    #expect(
      try files() == [
        "cases-2026-11-22.sqlite", "cases-2026-11-23.sqlite", "cases-2026-11-24.sqlite",
      ]
    )
    #expect(try two.folder.permissions(of: "backups/cases-2026-11-24.sqlite") == 0o600)
    let copy = try CaseDatabase.openForPractice(at: file("2026-11-24"))
    #expect(copy.check() == [])
    #expect(try copy.load(kept) == store.load(kept))
    let line = try #require(try copy.auditLog().first { $0.action == .caseErased })
    #expect(line.caseID == gone.rawValue && line.at == moment(7).milliseconds)
    #expect(try store.auditLog().contains { $0.by == line.by && $0.at == line.at })
  }

  @Test func `cases whose time was over are erased from backups as such`() throws {
    let day = try #require(CivilDate("2028-01-01"))
    let all = try store.summaries()
    #expect(try store.purge(on: day, at: moment(7)) == .deleted(all))
    #expect(try store.clearBackups(at: moment(8)) == [])
    let log = try query(file("2026-11-22")) { try store.log.entries(in: $0) }
    #expect(log.suffix(2).map(\.action) == [.casePurged, .casePurged])
  }

  @Test func `a backup that holds nothing erased is not written anew`() throws {
    try store.deleteCase(two.first)
    _ = try store.clearBackups(at: moment(8))
    let before = try Data(contentsOf: file("2026-11-23"))
    _ = try store.clearBackups(at: moment(9))
    #expect(try Data(contentsOf: file("2026-11-23")) == before)
  }

  @Test func `the backup of another store, and what is no store, are left alone`() throws {
    let other = try TwoCases()
    let place = try file("2026-11-20")
    try other.store.locked().backUp(to: place)
    let empty = try file("2026-11-19")
    try Data().write(to: empty)
    let before = try Data(contentsOf: place)
    try store.deleteCase(two.first)
    #expect(try store.clearBackups(at: moment(8)) == [])
    #expect(try Data(contentsOf: place) == before)
    #expect(try Data(contentsOf: empty).isEmpty)
  }

  @Test func `a damaged backup stays as it is and is named, and the others are cleared`() throws {
    let damaged = try file("2026-11-23")
    let queue = try DatabaseQueue(path: damaged.path)
    try queue.write { db in
      let name = store.rows.name(of: .document(.interview, two.second))
      try db.execute(sql: "DELETE FROM sealed WHERE name = ?", arguments: [name])
    }
    try queue.close()
    let before = try Data(contentsOf: damaged)
    try store.deleteCase(two.first)
    #expect(
      try store.clearBackups(at: moment(8)) == [LeftCopy(damaged, .backup(.unsoundCopy))]
    )
    #expect(try Data(contentsOf: damaged) == before)
    #expect(try files().count == 3)
    for day in ["2026-11-22", "2026-11-24"] {
      #expect(try query(file(day)) { try store.rows.entries(in: $0).count } == 1)
    }
  }

  @Test(
    "A folder that cannot be written to is told, and the next call erases",
    .disabled(if: geteuid() == 0, "root may write to protected folders"),
  )
  func protected() throws {
    try store.deleteCase(two.first)
    let path = folder.url.path
    #expect(chmod(path, 0o500) == 0)
    let left = try store.clearBackups(at: moment(8))
    #expect(left.map(\.reason) == Array(repeating: .backup(.readOnly), count: 3))
    #expect(chmod(path, 0o700) == 0)
    #expect(try store.clearBackups(at: moment(9)) == [])
    #expect(try query(file("2026-11-22")) { try store.rows.entries(in: $0).count } == 1)
  }

  @Test func `a backup that somebody opened as a store is cleared and is one file again`() throws {
    let opened = try file("2026-11-23")
    let copy = try CaseDatabase.openForPractice(at: opened)
    try store.deleteCase(two.first)
    #expect(try store.clearBackups(at: moment(8)) == [LeftCopy(opened, .backup(.busy))])
    try copy.pool.close()
    #expect(try store.clearBackups(at: moment(9)) == [])
    #expect(try files().count == 3)
    #expect(try query(opened) { try store.rows.entries(in: $0).count } == 1)
  }

  @Test func `unfinished copies that lie about for an hour are removed`() throws {
    let part = try newPart(of: file("2026-11-24"))
    try Data("rows".utf8).write(to: part)
    try store.deleteCase(two.first)
    _ = try store.clearBackups(at: Date())
    #expect(try files().count == 4)
    _ = try store.clearBackups(at: Date(timeIntervalSinceNow: 7200))
    #expect(try files().count == 3)
  }

  @Test func `a store put aside that holds the case is named and not touched`() throws {
    let aside = two.folder.url.appending(path: "cases-put-aside-2026-11-24-120105.sqlite")
    try store.locked().backUp(to: aside)
    let before = try Data(contentsOf: aside)
    #expect(try store.clearBackups(at: moment(8)) == [])
    try store.deleteCase(two.first)
    #expect(try store.clearBackups(at: moment(8)) == [LeftCopy(aside, .putAside)])
    #expect(try Data(contentsOf: aside) == before)
    try Data("no store any more".utf8).write(to: aside)
    #expect(try store.clearBackups(at: moment(8)) == [LeftCopy(aside, .putAside)])
  }
}
