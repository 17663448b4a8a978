import Foundation
import GRDB
import Guidance

extension CaseDatabase {
  /// Makes one change of what is kept of a case beside answers and list, in the name of who has
  /// opened the store; it is on the disk on return.
  public func make(
    _ change: GuidanceChange,
    of id: GuidanceCase.ID,
    at time: Date,
  ) throws(StoreError) {
    let name = EntryID.random()
    _ = try self.change(id, at: time) { $0.make(change, by: holder, naming: name) }
  }

  /// Writes the record together with what the list of cases says of it, so that the two cannot
  /// disagree, whoever writes it.
  func write(
    _ record: GuidanceRecord,
    _ kind: DocumentKind,
    of id: GuidanceCase.ID,
    _ entry: inout RegisterEntry,
    in db: Database,
  ) throws {
    try rows.write(record, kind, of: id, revision: entry.revision, in: db)
    entry.documents[kind.rawValue] = entry.revision
    entry.plan = PlanDigest(record)
  }
}
