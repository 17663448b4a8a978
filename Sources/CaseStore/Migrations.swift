import Foundation
import GRDB

/// Marks a file as a Luotsi case store: "LTSI" in ASCII.
///
/// - SeeAlso: SQLite, `PRAGMA application_id`.
let applicationID = 0x4C54_5349

/// Every change of the schema since the first release, oldest first.
///
/// A released migration is never edited, so each spells out its names.
func caseMigrations() -> DatabaseMigrator {
  var migrator = DatabaseMigrator()
  migrator.registerMigration("2026-11 cases and documents") { db in
    try db.execute(sql: "PRAGMA application_id = 0x4C545349")
    try db.create(table: "guidanceCase", options: .strict) { table in
      table.primaryKey("id", .text).check { length($0) == 36 }
      // UTC, as in 2026-11-24 07:02:00.000.
      table.column("createdAt", .text).notNull().check { length($0) == 23 }
      table.column("updatedAt", .text).notNull().check { length($0) == 23 }
      table.column("isExample", .integer).notNull().check { [0, 1].contains($0) }
    }
    try db.create(table: "document", options: .strict) { table in
      table.column("caseID", .text).notNull().references("guidanceCase", onDelete: .cascade)
      table.column("kind", .text).notNull().check { length($0) > 0 }
      table.column("schemaVersion", .integer).notNull().check { $0 >= 1 }
      table.column("revision", .integer).notNull().check { $0 >= 1 }
      table.column("body", .blob).notNull()
      table.primaryKey(["caseID", "kind"])
    }
  }
  migrator.registerMigration("2026-12 the forms of interviews") { db in
    try db.create(table: "form", options: .strict) { table in
      table.primaryKey("contentHash", .text).check { length($0) == 16 }
      table.column("body", .blob).notNull()
    }
  }
  migrator.registerMigration("2026-12 sealed rows") { db in
    try db.create(table: "store", options: .strict) { table in
      table.primaryKey("id", .text).check { length($0) == 36 }
    }
    let id = UUID().uuidString.lowercased()
    try db.execute(sql: "INSERT INTO store (id) VALUES (?)", arguments: [id])
    try db.create(table: "keySlot", options: .strict) { table in
      table.primaryKey("id", .text).check { length($0) == 36 }
      table.column("position", .integer).notNull().unique()
      table.column("holder", .text).notNull()
      // Of a passphrase; null for a key that was printed.
      table.column("passes", .integer)
      table.column("memory", .integer)
      table.column("salt", .blob)
      table.column("wrapped", .blob).notNull()
    }
    try db.create(table: "unlockFailure", options: .strict) { table in
      table.primaryKey("slot", .text)
      table.column("count", .integer).notNull().check { $0 >= 1 }
      // Milliseconds since 1970, UTC.
      table.column("last", .integer).notNull()
    }
    try db.create(table: "sealed", options: .strict) { table in
      table.primaryKey("name", .blob).check { length($0) == 16 }
      table.column("body", .blob).notNull()
    }
  }
  return migrator
}
