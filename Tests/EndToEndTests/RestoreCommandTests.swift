import Foundation
import Testing

/// `luotsi restore`: a backup takes the place of the case store.
@Suite struct RestoreCommandTests {
  private let data: DataFolder
  private let store: String
  private let backup: String

  init() throws {
    data = try DataFolder()
    try data.setUpStore()
    store = data.path + "/luotsi/cases.sqlite"
    backup = data.path + "/copy.sqlite"
  }

  private func luotsi(_ arguments: String...) throws -> Finished {
    let shared = ["--language", "en", "--passphrase-file", data.passphraseFile]
    return try finish(Program.binary, arguments + shared, environment: data.environment)
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: data.path + "/luotsi").sorted()
  }

  @Test func `a backup is restored, and the former store is kept and named`() throws {
    #expect(try luotsi("case", "add", "--answers", Program.example, "--code", "A").status == 0)
    #expect(try luotsi("backup", backup).status == 0)
    #expect(try luotsi("case", "erase", "A").status == 0)
    let restored = try luotsi("restore", backup)
    #expect(restored.errors == "")
    let line = try #require(
      restored.output.wholeMatch(
        of:
          /Restored: (.+)\. The former store is kept: (.+)\. Delete it once it is not needed\.\n/
      )
    )
    #expect(line.1 == backup)
    #expect(FileManager.default.fileExists(atPath: String(line.2)))
    #expect(try luotsi("case", "list").output.hasPrefix("A\t"))
    #expect(try luotsi("case", "list", "--store", String(line.2)).output == "")
  }

  @Test func `what is no backup is refused and leaves no file`() throws {
    let before = try files()
    let missing = try luotsi("restore", backup)
    #expect(missing.status == 1)
    #expect(missing.errors == "\(backup): no file is there. Check the path.\n")
    let itself = try luotsi("restore", store)
    #expect(itself.status == 1)
    #expect(itself.errors == "\(store): this is the case store itself. Name a backup.\n")
    try Data("no database at all".utf8).write(to: URL(filePath: backup))
    let other = try luotsi("restore", backup)
    #expect(other.status == 1)
    #expect(
      other.errors == "The file is not a Luotsi client store (\(backup)). Choose another file.\n"
    )
    #expect(try files() == before)
  }

  @Test func `nothing is restored while the program has the cases open`() throws {
    #expect(try luotsi("backup", backup).status == 0)
    let terminal = try TmuxTerminal(data)
    try terminal.startUnlocked()
    let refused = try luotsi("restore", backup)
    #expect(refused.status == 3)
    #expect(refused.errors.hasPrefix("The client store is open in another Luotsi (\(store))."))
  }

  @Test func `a program at its lock screen opens the restored cases`() throws {
    #expect(
      try luotsi("case", "add", "--answers", Program.example, "--code", "KEPT-1").status == 0
    )
    #expect(try luotsi("backup", backup).status == 0)
    #expect(try luotsi("case", "erase", "KEPT-1").status == 0)
    let terminal = try TmuxTerminal(data)
    try terminal.type(Program.binary + " --language fi\n")
    try terminal.wait(for: "Tunnuslause")
    #expect(try luotsi("restore", backup).status == 0)
    try terminal.type(DataFolder.passphrase)
    try terminal.press("Enter")
    try terminal.wait(for: "KEPT-1")
  }
}
