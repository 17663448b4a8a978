import Foundation
import GRDB
import Sealing

/// The one table in which everything about clients stands, each row sealed for its own place.
///
/// A row's name is made with the key too, so that the file tells how many rows there are, and which
/// of a few sizes each has, and nothing else.
struct SealedRows: Sendable {
  /// A row as it was sealed.
  struct Row: Equatable {
    /// Counted by whoever writes: what is older than expected was put back from an older file.
    let revision: Int
    let schemaVersion: Int
    let body: Data
  }

  private let store: String
  private let bodies: SealingKey
  private let names: SealingKey

  init(of store: String, under key: SealingKey) throws(SealingError) {
    self.store = store
    bodies = try key.subkey(for: "rowbody1")
    names = try key.subkey(for: "rowname1")
  }

  /// Nil when there is no such row.
  func read(_ part: StorePart, in db: Database) throws -> Row? {
    let sql = "SELECT body FROM sealed WHERE name = ?"
    let statement = try db.cachedStatement(sql: sql)
    guard let sealed = try Data.fetchOne(statement, arguments: [name(of: part)]) else { return nil }
    let plain: Data
    do {
      plain = try bodies.open(sealed, for: context(of: part))
    } catch SealingError.unknownFormat {
      throw StoreError.Cause.newerThanProgram
    } catch {
      throw StoreError.Cause.altered(part)
    }
    guard plain.count >= Row.headCount else { throw StoreError.Cause.altered(part) }
    return Row(
      revision: plain.prefix(8).integer,
      schemaVersion: plain.dropFirst(8).prefix(8).integer,
      body: plain.dropFirst(Row.headCount),
    )
  }

  /// The row, which must be there and have the revision.
  func read(_ part: StorePart, revision: Int, in db: Database) throws -> Row {
    guard let row = try read(part, in: db) else { throw StoreError.Cause.missing(part) }
    guard row.revision == revision else {
      throw StoreError.Cause.otherRevision(part, found: row.revision, expected: revision)
    }
    return row
  }

  func write(_ row: Row, to part: StorePart, in db: Database) throws {
    var plain = Data()
    plain.reserveCapacity(Row.headCount + row.body.count)
    for number in [row.revision, row.schemaVersion] {
      withUnsafeBytes(of: number.bigEndian) { plain.append(contentsOf: $0) }
    }
    plain.append(row.body)
    let sql =
      "INSERT INTO sealed (name, body) VALUES (?, ?) "
      + "ON CONFLICT (name) DO UPDATE SET body = excluded.body"
    let statement = try db.cachedStatement(sql: sql)
    try statement.execute(arguments: [name(of: part), bodies.seal(plain, for: context(of: part))])
  }

  func remove(_ part: StorePart, in db: Database) throws {
    try db.execute(sql: "DELETE FROM sealed WHERE name = ?", arguments: [name(of: part)])
  }

  func name(of part: StorePart) -> Data { names.mark(Data(part.place.utf8)).prefix(16) }

  private func context(of part: StorePart) -> String { "\(store)|\(part.place)" }
}

extension SealedRows.Row {
  fileprivate static let headCount = 16
}

extension Data {
  /// The number whose eight bytes these are, the largest first.
  fileprivate var integer: Int { reduce(0) { $0 << 8 | Int($1) } }
}
