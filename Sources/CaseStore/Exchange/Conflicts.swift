import Foundation
import GRDB

/// A field that was given more than one value, at desks that did not know of each other's.
public struct FieldConflict: Codable, Equatable, Sendable {
  public let field: CaseField
  /// At least two, the newest last: that one is shown and counted with until the conflict is settled.
  public let sides: [Side]

  package init(field: CaseField, sides: [Side]) {
    self.field = field
    self.sides = sides
  }
}

extension CaseDatabase {
  /// The conflicts of a case, in the order of their fields' names.
  public func conflicts(of id: GuidanceCase.ID) throws(StoreError) -> [FieldConflict] {
    try read { db in try conflicts(of: id, rows.entry(of: id, in: db), in: db) }
  }

  func conflicts(
    of id: GuidanceCase.ID,
    _ entry: RegisterEntry,
    in db: Database,
  ) throws -> [FieldConflict] {
    guard entry.conflicts != nil else { return [] }
    let state = try state(of: id, entry, in: db)
    return state.conflicts.map { FieldConflict(field: $0, sides: state.fields[$0] ?? []) }
  }

  /// Settles a conflict with the value of one of its sides; the others stay in the history.
  ///
  /// - Throws: `noSuchConflict` when the conflict or the side is gone.
  public func settle(
    _ field: CaseField,
    of id: GuidanceCase.ID,
    with side: Side,
    at time: Date,
  ) throws(TransferFault) {
    try writing { db in
      try revise(id, at: time, in: db) { entry in
        let before = try state(of: id, entry, in: db)
        let sides = before.fields[field] ?? []
        guard sides.count > 1, sides.contains(side) else { throw TransferFault.noSuchConflict }
        let hand = try hand(entry, at: time, in: db)
        var after = before
        let lost = sides.filter { $0.value != side.value }
        after.corrections = after.corrections.merged(
          with: lost.map { Correction(field: field, before: $0, at: hand.at, by: hand.by) }
        )
        let version = sides.joined.next(at: hand.desk)
        after.fields[field] = [
          Side(version: version, at: hand.at, by: hand.by, value: side.value)
        ]
        try put(after, over: before, of: id, &entry, in: db)
      }
      try log.add(.conflictSettled, id, version: field.name, at: time, in: db)
    }
  }
}
