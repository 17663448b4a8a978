import CivilDates
import Foundation
import RepeatableNumbers
import Testing

@testable import Reports

/// The schema and the loading before a real PostgreSQL.
@Suite(.serialized, .enabled(if: PostgresServer.isThere, "PostgreSQL is not installed"))
struct PostgresTests {
  private func write(
    _ clients: Int,
    seed: UInt64,
    on date: String = "2026-12-01",
    to server: PostgresServer,
  ) throws -> (folder: String, export: FactsExport) {
    var random = SplitMix64(seed: seed)
    let source = try factsSource(on: try day(date))
    let export = try FactsExport(of: generatedCases(clients, seed: seed), source, using: &random)
    let folder = server.folder + "/export-\(seed)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    for file in export.files {
      try Data(file.text.utf8).write(to: URL(filePath: folder + "/" + file.name))
    }
    return (folder, export)
  }

  /// What every table holds, row by row.
  private func contents(_ server: PostgresServer) throws -> [[String]] {
    try FactsTables.definitions.map {
      try server.rows("SELECT row_to_json(t) FROM \($0.fullName) t ORDER BY t::text")
    }
  }

  @Test func `loading twice changes nothing, and a newer export takes the place`() throws {
    let server = try PostgresServer()
    defer { stop(server) }
    let old = try write(60, seed: 11, to: server)
    #expect(try server.load(old.folder) == nil)
    let once = try contents(server)
    #expect(once[4].count == 60 && once.allSatisfy { !$0.isEmpty })
    #expect(try server.load(old.folder) == nil)
    #expect(try contents(server) == once)

    let new = try write(45, seed: 12, on: "2026-12-08", to: server)
    #expect(try server.load(new.folder) == nil)
    #expect(try server.rows("SELECT export_id FROM luotsi_facts.export") == [new.export.id])
    #expect(try server.rows("SELECT count(*) FROM luotsi_facts.client") == ["45"])

    let newer = try contents(server)
    let refused = try #require(try server.load(old.folder))
    #expect(refused.contains("A newer export of this store is loaded. Nothing was changed."))
    #expect(try contents(server) == newer)
  }

  @Test func `texts come through whole, and what is missing is NULL and not empty`() throws {
    let server = try PostgresServer()
    defer { stop(server) }
    #expect(try server.load(write(60, seed: 13, to: server).folder) == nil)
    #expect(
      try server.rows(
        "SELECT DISTINCT qualification, name_fi, name_en IS NULL, name_en = '' "
          + "FROM luotsi_facts.training WHERE qualification IS NOT NULL ORDER BY 1"
      ) == [
        "371101|Sosiaali- ja  terveysala \\. perustutkinto|t|",
        "381141|Ravintola-ala, \"perustutkinto\"|f|t",
      ]
    )
    #expect(
      try server.rows(
        "SELECT name_fi, name_sv = '' FROM luotsi_facts.field WHERE field = 'kitchen'"
      )
        == ["Keittiö, \"ravintola\" ja kahvila|t"]
    )
  }

  @Test func `the views count what the tables hold`() throws {
    let server = try PostgresServer()
    defer { stop(server) }
    #expect(try server.load(write(80, seed: 14, to: server).folder) == nil)
    let gaps = try server.rows(
      "SELECT clients_wanting >= clients_not_open AND clients_not_open >= clients_held_back "
        + "AND clients_held_back >= of_whom_unknown AND rule_fi IS NOT NULL AND is_example "
        + "FROM luotsi_facts.training_gap"
    )
    #expect(!gaps.isEmpty && gaps.allSatisfy { $0 == "t" })
    let steps = try server.rows(
      "SELECT openings >= clients AND openings >= openings_by_it_alone AND is_example "
        + "FROM luotsi_facts.step_gain"
    )
    #expect(!steps.isEmpty && steps.allSatisfy { $0 == "t" })
    let wanting = try server.rows(
      "SELECT DISTINCT clients_wanting FROM luotsi_facts.training_gap WHERE field = 'care'"
    )
    let wished = try server.rows(
      "SELECT count(*) FROM luotsi_facts.verdict v JOIN luotsi_facts.training t "
        + "USING (export_id, training) LEFT JOIN luotsi_facts.interest i "
        + "ON i.client_id = v.client_id AND i.field = t.field "
        + "WHERE t.field = 'care' AND (i.field IS NOT NULL OR v.is_chosen)"
    )
    #expect(wanting == wished)
  }

  @Test func `a folder that is not whole changes nothing`() throws {
    let server = try PostgresServer()
    defer { stop(server) }
    let first = try write(60, seed: 15, to: server)
    #expect(try server.load(first.folder) == nil)
    let before = try contents(server)

    let missing = try write(50, seed: 16, to: server).folder
    try FileManager.default.removeItem(atPath: missing + "/barrier.csv")
    #expect(try #require(try server.load(missing)).contains("barrier.csv"))
    let cut = try write(50, seed: 17, to: server).folder
    let file = URL(filePath: cut + "/verdict.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\r\n").prefix(4)
    try Data((lines.joined(separator: "\r\n") + "\r\n").utf8).write(to: file)
    #expect(try server.load(cut) != nil)
    let noServices = try write(50, seed: 18, to: server).folder
    try Data("export_id,client_id,field\r\n".utf8)
      .write(to: URL(filePath: noServices + "/interest.csv"))
    #expect(
      try #require(try server.load(noServices))
        .contains("interest.csv is not whole. Nothing was changed.")
    )
    #expect(try contents(server) == before)
  }

  @Test func `the database refuses a client who stands alone, and codes that are none`() throws {
    let server = try PostgresServer()
    defer { stop(server) }
    let folder = try write(60, seed: 19, to: server).folder
    let file = URL(filePath: folder + "/client.csv")
    let whole = try String(contentsOf: file, encoding: .utf8)
    var lines = whole.split(separator: "\r\n").map(String.init)
    var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[5] = "837"
    lines[1] = cells.joined(separator: ",")
    try Data((lines.joined(separator: "\r\n") + "\r\n").utf8).write(to: file)
    #expect(
      try #require(try server.load(folder))
        .contains("Fewer than 5 clients share a combination. Nothing was changed.")
    )
    cells[5] = "Vantaa"
    lines[1] = cells.joined(separator: ",")
    try Data((lines.joined(separator: "\r\n") + "\r\n").utf8).write(to: file)
    #expect(try #require(try server.load(folder)).contains("client_municipality_check"))
    #expect(try server.rows("SELECT to_regnamespace('luotsi_facts') IS NULL") == ["t"])
  }

  private func stop(_ server: PostgresServer) {
    do {
      try server.stop()
    } catch {
      Issue.record("\(server.folder) was left behind: \(error)")
    }
  }
}
