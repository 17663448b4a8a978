import CivilDates
import Foundation
import GRDB

/// How long cases are kept after they were last worked on, as the organisation has set it.
public struct Retention: Equatable, Sendable {
  /// From 1 to 120.
  public let months: Int

  /// Half a year, for no case is to be kept longer than it is needed.
  ///
  /// - SeeAlso: GDPR, Article 5(1)(e), storage limitation.
  public static let standard = Retention(unchecked: 6)

  private init(unchecked months: Int) { self.months = months }

  /// Nil outside 1 to 120 months.
  public init?(months: Int) {
    guard (1...120).contains(months) else { return nil }
    self.init(unchecked: months)
  }

  /// The day after which a case last worked on at a time is deleted.
  func end(from time: Date) -> CivilDate? {
    CivilDate(dayNumber: Int((time.milliseconds / 86_400_000)))?.adding(months: months)
  }
}

/// What became of deleting the cases whose time is over.
public enum Purge: Equatable, Sendable {
  /// These are gone, as the list showed them.
  case deleted([CaseSummary])
  case doubted(ClockDoubt)
}

extension CaseDatabase {
  /// Has a case deleted after another day than its retention gives, however often it is saved.
  ///
  /// Nil gives it back the day that retention gives from its last save.
  public func setDeleteBy(
    _ date: CivilDate?,
    of id: GuidanceCase.ID,
    at time: Date,
  ) throws(StoreError) {
    try write { db in
      try rows.edit(id, in: db) { entry, _ in
        guard var changed = entry else { throw StoreError.Cause.noSuchCase(id) }
        let before = changed.ownDay
        changed.hasOwnDate = date != nil
        changed.deleteBy = date ?? retention.end(from: Date(milliseconds: changed.updatedAt))
        changed.revision += 1
        try note(before, changed.ownDay, of: id, &changed, at: time, in: db)
        entry = changed
      }
      try log.add(.dateSet, id, version: date?.description, at: time, in: db)
    }
  }

  /// Deletes every case whose day is before `day`, and clears what the `-wal` file remembers.
  ///
  /// After two months without use nothing is deleted unless somebody has said that the clock is
  /// right: one that is set far ahead would have all cases deleted at once.
  ///
  /// - Throws: `erasureUnfinished` as ``deleteCase(_:at:)`` does; the cases are gone then too.
  public func purge(
    on day: CivilDate,
    at time: Date,
    clockIsRight: Bool = false,
  ) throws(StoreError) -> Purge {
    let all = try summaries()
    let over = all.filter { $0.deleteBy.map { $0 < day } ?? false }
    guard !over.isEmpty else { return .deleted([]) }
    if !clockIsRight, let lastUse = try lastUse(before: time, all) {
      return .doubted(ClockDoubt(count: over.count, lastUse: lastUse))
    }
    try write { db in
      for summary in over { try erase(summary.id, .casePurged, at: time, in: db) }
    }
    guard try clearTraces() else { throw StoreError(.erasureUnfinished, path: path) }
    return .deleted(over)
  }

  /// The last day of use before a gap that makes the clock doubtful.
  private func lastUse(
    before time: Date,
    _ cases: [CaseSummary],
  ) throws(StoreError) -> CivilDate? {
    let lines = try auditLog().map { Date(milliseconds: $0.at) }
    let uses = lines + cases.map(\.updatedAt)
    guard let last = lastUseBeforeGap(uses, now: time) else { return nil }
    return CivilDate(dayNumber: Int(last.milliseconds / 86_400_000))
  }
}

extension RegisterEntry {
  /// The day that was chosen for this case, as a field.
  var ownDay: CaseFields {
    guard hasOwnDate, let deleteBy else { return [:] }
    return [.keptUntil: .day(deleteBy)]
  }
}
