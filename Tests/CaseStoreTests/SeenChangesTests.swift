import Foundation
import Testing

@testable import CaseStore

@Suite("A store that is an older copy of itself is noticed")
struct SeenChangesTests {
  private let folder: StoreFolder
  private var seenFolder: URL { folder.url.appending(path: "state") }

  init() throws { folder = try StoreFolder() }

  /// Opens the store as the program does, and says what it would tell.
  private func open() throws -> (store: CaseDatabase, rollback: Rollback?) {
    let locked = try LockedStore.open(at: folder.store)
    let seen = SeenChanges(of: locked, at: folder.store, in: seenFolder)
    let store = try folder.open()
    let rollback = try seen.rollback(of: store)
    try keep(store)
    return (store, rollback)
  }

  private func keep(_ store: CaseDatabase) throws {
    try SeenChanges(of: store, at: folder.store, in: seenFolder).keep(store)
  }

  private func file() throws -> URL {
    let names = try fileNames(in: seenFolder)
    #expect(names.count == 1)
    return seenFolder.appending(path: try #require(names.first))
  }

  /// The store's one file, once all of its log has been taken in.
  private func copy(_ store: CaseDatabase) throws -> Data {
    #expect(try store.clearTraces())
    return try Data(contentsOf: folder.store)
  }

  private func putBack(_ old: Data, closing store: CaseDatabase) throws {
    try store.pool.close()
    for suffix in logSuffixes { try removeFile(folder.store.beside(suffix)) }
    try old.write(to: folder.store)
  }

  @Test func `a copy opened elsewhere numbers its changes apart, the store itself goes on`() throws
  {
    func desk(at place: URL) throws -> DeskID? {
      let locked = try LockedStore.open(at: folder.store)
      let seen = SeenChanges(of: locked, at: place, in: seenFolder)
      let store = try folder.open()
      try seen.separateCopies(store)
      try SeenChanges(of: store, at: place, in: seenFolder).keep(store)
      return try store.pool.read { try store.rows.contents(in: $0).desk }
    }
    let here = try desk(at: folder.store)
    #expect(try desk(at: folder.store) == here)
    let elsewhere = try desk(at: folder.url.appending(path: "kopio.sqlite"))
    #expect(elsewhere != here)
  }

  @Test func `nothing is told of a store that goes on, and of one seen for the first time`() throws
  {
    for _ in 1...3 {
      let (store, rollback) = try open()
      #expect(rollback == nil)
      _ = try store.changeCount()
    }
  }

  @Test func `an older copy in the place of the store is told each time, with both numbers`() throws
  {
    let (store, _) = try open()
    let old = try copy(store)
    let found = try store.changeCount()
    _ = try store.createSample()
    try keep(store)
    let seen = try store.changeCount()
    try putBack(old, closing: store)
    let first = try open()
    #expect(first.rollback == .older(found: found, seen: seen))
    try first.store.pool.close()
    #expect(try open().rollback == .older(found: found + 1, seen: seen))
  }

  @Test func `a copy that is one change older is told too`() throws {
    let (store, _) = try open()
    let old = try copy(store)
    let id = try store.createSample()
    let newer = try copy(store)
    try store.setDeleteBy(nil, of: id, at: moment(1))
    try keep(store)
    #expect(old != newer)
    try putBack(newer, closing: store)
    guard case .older(let found, let seen) = try open().rollback else {
      Issue.record("not told")
      return
    }
    #expect(found < seen && seen - found <= 2)
  }

  @Test func `a store that was restored is as old as it is meant to be`() throws {
    let (store, _) = try open()
    let old = try copy(store)
    _ = try store.createSample()
    try keep(store)
    try putBack(old, closing: store)
    let (restored, rollback) = try open()
    #expect(rollback != nil)
    let seen = SeenChanges(of: restored, at: folder.store, in: seenFolder)
    try seen.replace(with: restored.changeCount(), restored)
    #expect(try open().rollback == nil)
  }

  @Test func `a copy opened at another place is not taken for the store`() throws {
    let (store, _) = try open()
    try store.locked().backUp(to: folder.url.appending(path: "copy.sqlite"))
    _ = try store.createSample()
    try keep(store)
    let place = folder.url.appending(path: "copy.sqlite")
    let locked = try LockedStore.open(at: place)
    let seen = SeenChanges(of: locked, at: place, in: seenFolder)
    let copy = try CaseDatabase.openForPractice(at: place)
    #expect(try seen.rollback(of: copy) == nil)
    try seen.keep(copy)
    #expect(try open().rollback == nil)
  }

  @Test func `a number written without the key is told once, and a file of anything says nothing`()
    throws
  {
    let (store, _) = try open()
    let count = try store.changeCount()
    let text = String(decoding: try Data(contentsOf: file()), as: UTF8.self)
    let forged = text.replacing("\"changes\":\(count)", with: "\"changes\":0")
    #expect(forged != text)
    try Data(forged.utf8).write(to: file())
    #expect(try open().rollback == .recordAltered)
    #expect(try open().rollback == nil)
    try Data("anything".utf8).write(to: file())
    #expect(try open().rollback == nil)
    try FileManager.default.removeItem(at: seenFolder)
    #expect(try open().rollback == nil)
  }

  @Test func `what was seen is its owner's alone and names nobody`() throws {
    _ = try open()
    #expect(try folder.permissions(of: "state") == 0o700)
    let name = try file().lastPathComponent
    #expect(try folder.permissions(of: "state/\(name)") == 0o600)
  }

  @Test func `a folder that cannot be made is named`() throws {
    let (store, _) = try open()
    let place = folder.url.appending(path: "file")
    try Data().write(to: place)
    let seen = SeenChanges(of: store, at: folder.store, in: place.appending(path: "seen"))
    let error = #expect(throws: StoreError.self) { try seen.keep(store) }
    #expect(error?.cause == .folderNotCreated)
  }
}
