import Foundation
import Testing

/// `luotsi backup`: a copy of the case store.
@Suite struct BackupCommandTests {
  private let data: DataFolder

  init() throws {
    data = try DataFolder()
    try data.setUpStore()
  }

  private func luotsi(_ arguments: String...) throws -> Finished {
    try finish(Program.binary, arguments + ["--language", "en"], environment: data.environment)
  }

  @Test func `a backup needs no passphrase and says where it is and how large`() throws {
    let made = try luotsi("backup")
    let backups = data.path + "/luotsi/backups"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: backups).first)
    #expect(name.wholeMatch(of: /cases-\d{4}-\d\d-\d\d\.sqlite/) != nil)
    #expect(made.output.wholeMatch(of: /Backup: .+\.sqlite, \d+ kB\.\n/) != nil)
    #expect(made.output.hasPrefix("Backup: \(backups)/\(name), "))
  }

  @Test func `a folder that is not there, the store itself, and no store are refused`() throws {
    let away = try luotsi("backup", data.path + "/stick/cases.sqlite")
    #expect(away.status == 1)
    #expect(
      away.errors
        == "\(data.path)/stick/cases.sqlite: its folder is not there. Plug the disk in, or create "
        + "it.\n"
    )
    let store = data.path + "/luotsi/cases.sqlite"
    let itself = try luotsi("backup", store)
    #expect(itself.status == 1)
    #expect(itself.errors == "\(store): this is the case store itself. Name another file.\n")
    let missing = try luotsi("backup", "--store", data.path + "/none.sqlite")
    #expect(missing.status == 1)
    #expect(missing.errors == "\(data.path)/none.sqlite: no case store is there. Check the path.\n")
  }
}
