import Foundation
import GRDB

extension CaseDatabase {
  /// Notes in the history of a case what changed in its fields from the old values to the new ones.
  func note(
    _ old: CaseFields,
    _ new: CaseFields,
    of id: GuidanceCase.ID,
    _ entry: inout RegisterEntry,
    at time: Date,
    in db: Database,
  ) throws {
    guard old != new else { return }
    var history = try rows.history(of: id, entry, in: db)
    history.note(old, new, by: try hand(entry, at: time, in: db))
    try write(history, of: id, &entry, in: db)
  }

  func write(
    _ history: CaseHistory,
    of id: GuidanceCase.ID,
    _ entry: inout RegisterEntry,
    in db: Database,
  ) throws {
    let count = history.conflicts.count
    entry.conflicts = count == 0 ? nil : count
    try write(history, .history, of: id, &entry, in: db)
  }

  func write(
    _ body: some Encodable,
    _ kind: DocumentKind,
    of id: GuidanceCase.ID,
    _ entry: inout RegisterEntry,
    in db: Database,
  ) throws {
    try rows.write(body, kind, of: id, revision: entry.revision, in: db)
    entry.documents[kind.rawValue] = entry.revision
  }

  func remove(
    _ kind: DocumentKind,
    of id: GuidanceCase.ID,
    _ entry: inout RegisterEntry,
    in db: Database,
  ) throws {
    guard entry.documents.removeValue(forKey: kind.rawValue) != nil else { return }
    try rows.remove(.document(kind, id), in: db)
  }

  /// Who changes fields now.
  func hand(
    _ entry: RegisterEntry,
    at time: Date,
    in db: Database,
  ) throws -> CaseHistory.Hand {
    CaseHistory.Hand(
      desk: try rows.contents(in: db).desk ?? DeskID(store: id),
      origin: origin(of: entry),
      by: log.holder,
      at: time.milliseconds,
      openedAt: openedAt.milliseconds,
    )
  }

  func origin(of entry: RegisterEntry) -> Side.Origin {
    Side.Origin(desk: DeskID(store: id), at: entry.createdAt)
  }
}

extension SealedRows {
  /// The history of a case; empty for one that has not been changed since there are histories.
  func history(
    of id: GuidanceCase.ID,
    _ entry: RegisterEntry,
    in db: Database,
  ) throws -> CaseHistory {
    try read(CaseHistory.self, .history, of: id, entry, in: db) ?? CaseHistory()
  }
}

extension CaseDatabase {
  /// Numbers the changes made from now on apart from those that another copy of the store makes.
  func becomeAnotherDesk() throws(StoreError) {
    try write { db in
      var contents = try rows.contents(in: db)
      contents.changes += 1
      contents.desk = .random()
      try rows.write(contents, in: db)
    }
  }
}
