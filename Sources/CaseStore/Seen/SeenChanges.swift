import Foundation
import Sealing

/// How many changes of a store this machine has seen, kept outside the store's folder.
///
/// A JSON file for each store, named by its identifier, with an entry for each place at which it
/// was opened: a copy opened somewhere else is older rightly. Nobody without the store's key can
/// write an entry; who can write to the file can remove it or put an older one in its place.
public struct SeenChanges: Sendable {
  private struct Entry: Codable {
    let changes: Int
    let mark: Data
  }

  private let store: String
  private let place: String
  private let file: URL
  private let entries: [String: Entry]

  /// Reads what was seen before the store at a place is opened, so that what another program adds
  /// meanwhile is not taken for a change that is missing.
  ///
  /// A file that is not there, or cannot be read, says nothing.
  public init(of locked: LockedStore, at place: URL, in folder: URL) {
    self.init(store: locked.id, place, folder)
  }

  /// The same for a store that is open.
  public init(of cases: CaseDatabase, at place: URL, in folder: URL) {
    self.init(store: cases.id, place, folder)
  }

  private init(store: String, _ place: URL, _ folder: URL) {
    self.store = store
    self.place = place.absoluteURL.resolvingSymlinksInPath().path(percentEncoded: false)
    file = folder.appending(path: "\(store).json")
    entries = Self.readEntries(file)
  }

  /// What is wrong with a store that was opened after this was read; nil when nothing is.
  public func rollback(of cases: CaseDatabase) throws(StoreError) -> Rollback? {
    guard let entry = entries[place] else { return nil }
    guard try isMarked(entry, cases) else { return .recordAltered }
    guard cases.changesFound < entry.changes else { return nil }
    return .older(found: cases.changesFound, seen: entry.changes)
  }

  /// Has a store that was never open here, or is older than it was, count as another desk.
  ///
  /// A copied file would else number its changes as the one it was copied from does. A store that
  /// cannot be written to has no changes to number.
  public func separateCopies(_ cases: CaseDatabase) throws(StoreError) {
    if entries[place] != nil, try rollback(of: cases) == nil { return }
    do throws(StoreError) {
      try cases.becomeAnotherDesk()
    } catch  where error.cause == .readOnly {
      return
    }
  }

  /// Keeps how many changes the store counts now, unless more were seen.
  public func keep(_ cases: CaseDatabase) throws(StoreError) {
    let changes = try cases.changeCount()
    if let entry = entries[place], entry.changes >= changes, try isMarked(entry, cases) { return }
    try write(changes, cases)
  }

  private func isMarked(_ entry: Entry, _ cases: CaseDatabase) throws(StoreError) -> Bool {
    try mark(entry.changes, cases) == entry.mark
  }

  /// Keeps a number, also a smaller one, for a store that an older copy took the place of rightly.
  public func replace(with changes: Int, _ cases: CaseDatabase) throws(StoreError) {
    try write(changes, cases)
  }

  private func write(_ changes: Int, _ cases: CaseDatabase) throws(StoreError) {
    var kept = Self.readEntries(file)
    kept[place] = Entry(changes: changes, mark: try mark(changes, cases))
    let path = file.path(percentEncoded: false)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try naming(path) { try encoder.encode(kept) }
    try createFolder(of: file)
    let part = try newPart(of: file)
    do {
      try data.write(to: part)
    } catch {
      try removeFile(part)
      throw StoreError(.cannotOpen, path: path)
    }
    try move(part, to: file)
  }

  private func mark(_ changes: Int, _ cases: CaseDatabase) throws(StoreError) -> Data {
    try naming(cases.path) {
      try cases.key.subkey(for: "seencnt1").mark(Data("\(store)|\(changes)|\(place)".utf8))
    }
  }

  private static func readEntries(_ file: URL) -> [String: Entry] {
    do {
      return try JSONDecoder().decode([String: Entry].self, from: Data(contentsOf: file))
    } catch {
      return [:]
    }
  }
}

extension CaseDatabase {
  /// How many changes the store counts, each line of the log being one.
  public func changeCount() throws(StoreError) -> Int {
    try read { db in try rows.contents(in: db).changes }
  }
}
