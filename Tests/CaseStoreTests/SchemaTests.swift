import GRDB
import Testing

@testable import CaseStore

@Suite struct SchemaTests {
  @Test func `the released migrations make the tables they made when they were released`() throws {
    let database = try DatabaseQueue()
    try caseMigrations().migrate(database)
    let schema = try database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_schema
          WHERE type = 'table' AND name NOT LIKE 'grdb%' ORDER BY name
          """,
      )
    }
    #expect(schema == released)
  }

  @Test(
    "The database itself refuses rows that make no sense",
    arguments: [
      "INSERT INTO guidanceCase VALUES ('short', '\(time)', '\(time)', 0)",
      "INSERT INTO guidanceCase VALUES ('\(id)', 'today', '\(time)', 0)",
      "INSERT INTO guidanceCase VALUES ('\(id)', '\(time)', '\(time)', 2)",
      "INSERT INTO document VALUES ('\(id)', 'summary', 1, 1, x'7B7D')",
    ],
  )
  func refused(statement: String) throws {
    let database = try DatabaseQueue()
    try caseMigrations().migrate(database)
    let error = #expect(throws: DatabaseError.self) {
      try database.write { try $0.execute(sql: statement) }
    }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
  }
}

private let id = "4a3c1e0e-6f0b-4f0c-9f55-0f9f8c2a7b11"
private let time = "2026-11-24 07:02:00.000"

private let released = [
  """
  CREATE TABLE "document" ("caseID" TEXT NOT NULL REFERENCES "guidanceCase"("id") \
  ON DELETE CASCADE, "kind" TEXT NOT NULL CHECK (LENGTH("kind") > 0), \
  "schemaVersion" INTEGER NOT NULL CHECK ("schemaVersion" >= 1), \
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1), \
  "body" BLOB NOT NULL, PRIMARY KEY ("caseID", "kind")) STRICT
  """,
  """
  CREATE TABLE "form" ("contentHash" TEXT PRIMARY KEY NOT NULL CHECK (LENGTH("contentHash") = 16), \
  "body" BLOB NOT NULL) STRICT
  """,
  """
  CREATE TABLE "guidanceCase" ("id" TEXT PRIMARY KEY NOT NULL CHECK (LENGTH("id") = 36), \
  "createdAt" TEXT NOT NULL CHECK (LENGTH("createdAt") = 23), \
  "updatedAt" TEXT NOT NULL CHECK (LENGTH("updatedAt") = 23), \
  "isExample" INTEGER NOT NULL CHECK ("isExample" IN (0, 1))) STRICT
  """,
  """
  CREATE TABLE "keySlot" ("id" TEXT PRIMARY KEY NOT NULL CHECK (LENGTH("id") = 36), \
  "position" INTEGER NOT NULL UNIQUE, "holder" TEXT NOT NULL, "passes" INTEGER, \
  "memory" INTEGER, "salt" BLOB, "wrapped" BLOB NOT NULL) STRICT
  """,
  """
  CREATE TABLE "sealed" ("name" BLOB PRIMARY KEY NOT NULL CHECK (LENGTH("name") = 16), \
  "body" BLOB NOT NULL) STRICT
  """,
  """
  CREATE TABLE "store" ("id" TEXT PRIMARY KEY NOT NULL CHECK (LENGTH("id") = 36)) STRICT
  """,
  """
  CREATE TABLE "unlockFailure" ("slot" TEXT PRIMARY KEY NOT NULL, \
  "count" INTEGER NOT NULL CHECK ("count" >= 1), "last" INTEGER NOT NULL) STRICT
  """,
]
