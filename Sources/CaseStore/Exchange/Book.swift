import Foundation
import GRDB
import Sealing

extension SealedRows {
  /// Empty in a store that knows of no other desk and has erased nothing.
  func book(in db: Database) throws -> ExchangeBook {
    guard let revision = try contents(in: db).book else { return ExchangeBook() }
    let row = try read(.book, revision: revision, in: db)
    guard row.schemaVersion <= bookVersion else { throw StoreError.Cause.newerThanProgram }
    do {
      return try JSONDecoder().decode(ExchangeBook.self, from: row.body)
    } catch {
      throw StoreError.Cause.altered(.book)
    }
  }

  func write(_ book: ExchangeBook, in db: Database) throws {
    var contents = try contents(in: db)
    contents.changes += 1
    contents.book = contents.changes
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let row = Row(
      revision: contents.changes,
      schemaVersion: bookVersion,
      body: try encoder.encode(book),
    )
    try write(row, to: .book, in: db)
    try write(contents, in: db)
  }
}

/// The shape of the book written now.
private let bookVersion = 1

extension CaseDatabase {
  /// The desks that cases may go to and come from, by name.
  public func knownDesks() throws(StoreError) -> [KnownDesk] {
    try read { db in
      try rows.book(in: db).desks.sorted { $0.name.lowercased() < $1.name.lowercased() }
    }
  }

  /// What other desks need to know this store.
  public func card() throws(StoreError) -> DeskCard {
    do throws(SealingError) {
      return try DeskKeys(of: key).card
    } catch {
      throw StoreError(.cannotSeal(error), path: path)
    }
  }

  /// What this desk called itself last; nil before it has made a card.
  public func deskName() throws(StoreError) -> String? {
    try read { db in try rows.book(in: db).ownName }
  }

  /// The card to give to other desks, under a name that is remembered.
  public func cardFile(named name: String) throws(TransferFault) -> DeskCardFile {
    let own = try transferring { () throws(StoreError) in try card() }
    try writing { (db) throws -> Void in
      var book = try rows.book(in: db)
      guard book.ownName != name else { return }
      book.ownName = name
      try rows.write(book, in: db)
    }
    return DeskCardFile(name: name, card: own)
  }

  /// Lets a desk send cases here, and cases be sent to it; a desk known by its card already gets the
  /// new name and relation.
  ///
  /// Whoever calls has had the fingerprint compared.
  public func trust(_ desk: KnownDesk, at time: Date) throws(TransferFault) {
    let own = try transferring { () throws(StoreError) in try card() }
    guard desk.card != own else { throw .ownCard }
    try writing { db in
      var book = try rows.book(in: db)
      book.desks.removeAll { $0.card == desk.card }
      guard !book.desks.contains(where: { $0.name.lowercased() == desk.name.lowercased() }) else {
        throw TransferFault.duplicateDesk(desk.name)
      }
      book.desks.append(desk)
      try rows.write(book, in: db)
      try log.add(.deskTrusted, version: desk.card.fingerprint, at: time, in: db)
    }
  }

  /// Lets a desk send no more cases here.
  public func forgetDesk(_ name: String) throws(TransferFault) {
    try writing { db in
      var book = try rows.book(in: db)
      let count = book.desks.count
      book.desks.removeAll { $0.name.lowercased() == name.lowercased() }
      guard book.desks.count < count else { throw TransferFault.noSuchDesk(name) }
      try rows.write(book, in: db)
    }
  }

  func transferring<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(TransferFault) -> Value {
    do throws(StoreError) { return try body() } catch { throw .store(error) }
  }

  /// Does all of `body` or, when it throws, nothing.
  func writing<Value>(_ body: (Database) throws -> Value) throws(TransferFault) -> Value {
    do {
      return try pool.write(body)
    } catch let fault as TransferFault {
      throw fault
    } catch {
      throw .store(StoreError(StoreError.Cause(error), path: path))
    }
  }
}
