import Foundation
import Testing

/// `luotsi doctor`: whether a store is sound, and what to do where it is not.
@Suite struct DoctorCommandTests {
  private let data: DataFolder

  init() throws {
    data = try DataFolder()
    try data.setUpStore()
  }

  private func doctor(_ more: String...) throws -> Finished {
    try finish(
      Program.binary,
      ["doctor", "--language", "en", "--passphrase-file", data.passphraseFile] + more,
      environment: data.environment,
    )
  }

  @Test func `a store without a backup is told to get one, and then all is well`() throws {
    let before = try doctor()
    #expect(before.status == 1)
    #expect(before.output == "! There is no backup. Make one: luotsi backup.\n")
    #expect(try luotsi("backup", data: data).status == 0)
    let after = try doctor()
    #expect(after.status == 0, "\(after.errors)")
    #expect(after.output == "All is well: every row, the log, the files and the backup.\n")
  }

  @Test func `a file that others may read, and an old backup, are told`() throws {
    let store = data.path + "/luotsi/cases.sqlite"
    #expect(chmod(store, 0o644) == 0)
    let folder = data.path + "/luotsi/backups"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: folder + "/cases-2020-01-01.sqlite"))
    let told = try doctor("--format", "json")
    #expect(told.status == 1)
    let json = try JSONSerialization.jsonObject(with: Data(told.output.utf8))
    let members = try #require(json as? [String: Any])
    #expect(members["schema"] as? String == "luotsi-doctor/1")
    let findings = try #require(members["findings"] as? [[String: String]])
    #expect(findings.map { $0["kind"] } == ["open-to-others", "old-backup"])
    #expect(
      findings[0]["text"]
        == "\(store): others on this machine can read it (0644). Take their permissions away."
    )
  }
}
