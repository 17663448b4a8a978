import Foundation
import GRDB

/// The tries in a row that did not open a slot; kept, so that starting the program again is no way
/// around waiting.
struct UnlockFailures: Equatable {
  var count = 0
  /// Milliseconds since 1970, UTC.
  var last: Int64 = 0

  /// Whole seconds until the next try: none for the first three, then from five doubling up to a
  /// quarter of an hour.
  ///
  /// A clock that was set back does not make it longer than that.
  func wait(at time: Date) -> Int {
    guard count >= 3 else { return 0 }
    let whole = min(900, 5 << min(count - 3, 8))
    let gone = Double(time.milliseconds - last) / 1000
    return gone < 0 ? whole : max(0, Int((Double(whole) - gone).rounded(.up)))
  }

  func oneMore(at time: Date) -> UnlockFailures {
    UnlockFailures(count: min(count + 1, 1000), last: time.milliseconds)
  }
}

func fetchFailures(of slot: String, in db: Database) throws -> UnlockFailures {
  let sql = "SELECT count, last FROM unlockFailure WHERE slot = ?"
  guard let row = try Row.fetchOne(db, sql: sql, arguments: [slot]) else { return UnlockFailures() }
  return UnlockFailures(
    count: try row.decode(forColumn: "count"),
    last: try row.decode(forColumn: "last"),
  )
}

/// Keeps how often a slot was tried in vain, or forgets it when that is never.
func keep(_ failures: UnlockFailures, of slot: String, in db: Database) throws {
  guard failures.count > 0 else {
    return try db.execute(sql: "DELETE FROM unlockFailure WHERE slot = ?", arguments: [slot])
  }
  try db.execute(
    sql: "INSERT OR REPLACE INTO unlockFailure (slot, count, last) VALUES (?, ?, ?)",
    arguments: [slot, failures.count, failures.last],
  )
}
