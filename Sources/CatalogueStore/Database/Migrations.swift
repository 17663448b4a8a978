import GRDB

/// Marks a file as a Luotsi catalogue: "LTSC" in ASCII.
///
/// - SeeAlso: SQLite, `PRAGMA application_id`.
let applicationID = 0x4C54_5343

/// Every change of the schema since the first release, oldest first.
///
/// A released migration is never edited, so each spells out its names.
func catalogueMigrations() -> DatabaseMigrator {
  var migrator = DatabaseMigrator()
  migrator.registerMigration("2026-11 catalogue") { db in
    try db.execute(sql: "PRAGMA application_id = 0x4C545343")
    for statement in firstSchema { try db.execute(sql: statement) }
  }
  migrator.registerMigration("2026-11 units, services and needs") { db in
    for statement in secondSchema { try db.execute(sql: statement) }
  }
  migrator.registerMigration("2026-12 documents") { db in
    for statement in documentSchema + koutaSchema { try db.execute(sql: statement) }
  }
  migrator.registerMigration("2026-12 local knowledge") { db in
    for statement in localKnowledgeSchema { try db.execute(sql: statement) }
  }
  migrator.registerMigration("2026-12 labour by area, codes") { db in
    for statement in labourSchema { try db.execute(sql: statement) }
  }
  migrator.registerMigration("2026-12 public services and opportunities") { db in
    for statement in publicServiceSchema { try db.execute(sql: statement) }
  }
  migrator.registerMigration("2026-12 search") { db in
    for statement in searchSchema { try db.execute(sql: statement) }
  }
  migrator.registerMigration("2026-12 search by kind and links") { db in
    for statement in searchOriginSchema { try db.execute(sql: statement) }
  }
  return migrator
}
