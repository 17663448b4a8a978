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
    #expect(findings.map { $0["kind"] } == ["open-to-others", "old-backup", "strange-backup"])
    #expect(
      findings[0]["text"]
        == "\(store): others on this machine can read it (0644). Take their permissions away."
    )
  }

  /// The kinds of what is found, with the path that each sentence begins with.
  private func found() throws -> [String] {
    let told = try doctor("--format", "json")
    let json = try JSONSerialization.jsonObject(with: Data(told.output.utf8))
    let findings = (json as? [String: Any])?["findings"] as? [[String: String]]
    return try #require(findings).map { "\($0["kind", default: ""]) \($0["text", default: ""])" }
  }

  @Test func `a newest backup that is damaged, or of another store, is told`() throws {
    #expect(try luotsi("backup", data: data).status == 0)
    let folder = data.path + "/luotsi/backups"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let backup = folder + "/" + name
    let whole = try Data(contentsOf: URL(filePath: backup))
    try whole.prefix(whole.count / 2).write(to: URL(filePath: backup))
    #expect(
      try found() == [
        "unsound-backup \(backup): the newest backup is damaged. Make a new one: luotsi backup."
      ]
    )
    let other = try DataFolder()
    try other.setUpStore()
    #expect(try luotsi("backup", data: other).status == 0)
    try FileManager.default.removeItem(atPath: backup)
    try FileManager.default.copyItem(
      atPath: other.path + "/luotsi/backups/" + name,
      toPath: backup,
    )
    #expect(
      try found() == [
        "strange-backup \(backup): the newest backup is not one of this store. Move it elsewhere "
          + "and make a new one: luotsi backup."
      ]
    )
  }

  @Test func `copies that were left unfinished are named, and those being made are not`() throws {
    #expect(try luotsi("backup", data: data).status == 0)
    let old = data.path + "/luotsi/cases.sqlite.part-0a1b2c3d"
    let new = data.path + "/luotsi/backups/cases-2026-11-24.sqlite.part-4e5f6071"
    for path in [old, new] { try Data().write(to: URL(filePath: path)) }
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -7200)],
      ofItemAtPath: old,
    )
    #expect(
      try found() == [
        "unfinished-copy \(old): a copy that was not finished and is not needed. Delete it."
      ]
    )
  }
}
