import Foundation
import GRDB

extension SealedRows {
  /// Everything the register says, each page of the age that the contents give it.
  func entries(in db: Database) throws -> [GuidanceCase.ID: RegisterEntry] {
    let contents = try contents(in: db)
    var entries: [GuidanceCase.ID: RegisterEntry] = [:]
    for (number, _) in contents.pages {
      for (text, entry) in try page(number, of: contents, in: db).entries {
        guard let id = GuidanceCase.ID(text) else { throw StoreError.Cause.damaged }
        entries[id] = entry
      }
    }
    return entries
  }

  func entry(of id: GuidanceCase.ID, in db: Database) throws -> RegisterEntry {
    let page = try page(Int(id.page), of: contents(in: db), in: db)
    guard let entry = page.entries[id.rawValue] else { throw StoreError.Cause.noSuchCase(id) }
    return entry
  }

  /// Writes the first contents of a new store.
  func startRegister(in db: Database) throws {
    try write(RegisterContents(), in: db)
  }

  /// Changes what the register says of one case: nil before it is added and after it is removed.
  ///
  /// `body` also gets the number that a new case has.
  func edit(
    _ id: GuidanceCase.ID,
    in db: Database,
    _ body: (inout RegisterEntry?, _ number: Int) throws -> Void,
  ) throws {
    var contents = try contents(in: db)
    let number = Int(id.page)
    var page = try page(number, of: contents, in: db)
    try body(&page.entries[id.rawValue], contents.nextNumber)
    contents.changes += 1
    contents.nextNumber += 1
    if page.entries.isEmpty {
      try remove(.registerPage(id.page), in: db)
      contents.pages[number] = nil
    } else {
      try write(page, to: .registerPage(id.page), revision: contents.changes, in: db)
      contents.pages[number] = contents.changes
    }
    try write(contents, in: db)
  }

  /// Removes a case's documents and what the register says of it.
  func removeCase(_ id: GuidanceCase.ID, in db: Database) throws {
    try edit(id, in: db) { entry, _ in
      guard entry != nil else { throw StoreError.Cause.noSuchCase(id) }
      entry = nil
    }
    for kind in DocumentKind.allCases { try remove(.document(kind, id), in: db) }
  }

  func write(_ contents: RegisterContents, in db: Database) throws {
    try write(contents, to: .contents, revision: contents.changes, in: db)
  }

  func contents(in db: Database) throws -> RegisterContents {
    guard let row = try read(.contents, in: db) else { throw StoreError.Cause.missing(.contents) }
    return try decode(RegisterContents.self, row, of: .contents)
  }

  func page(
    _ number: Int,
    of contents: RegisterContents,
    in db: Database,
  ) throws -> RegisterPage {
    guard let revision = contents.pages[number] else { return RegisterPage() }
    guard let byte = UInt8(exactly: number) else { throw StoreError.Cause.damaged }
    let part = StorePart.registerPage(byte)
    return try decode(RegisterPage.self, read(part, revision: revision, in: db), of: part)
  }

  private func decode<Body: Decodable>(
    _ type: Body.Type,
    _ row: Row,
    of part: StorePart,
  ) throws -> Body {
    guard row.schemaVersion <= registerVersion else { throw StoreError.Cause.newerThanProgram }
    do {
      return try JSONDecoder().decode(type, from: row.body)
    } catch {
      throw StoreError.Cause.altered(part)
    }
  }

  private func write(
    _ body: some Encodable,
    to part: StorePart,
    revision: Int,
    in db: Database,
  ) throws {
    let body = try JSONEncoder().encode(body)
    try write(
      Row(revision: revision, schemaVersion: registerVersion, body: body),
      to: part,
      in: db,
    )
  }
}

/// The shape of the register written now.
private let registerVersion = 1
