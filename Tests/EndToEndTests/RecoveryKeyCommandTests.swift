import Foundation
import Testing

/// The command line opens a store with the recovery key, so that a forgotten passphrase is no end.
@Suite struct RecoveryKeyCommandTests {
  private let data: DataFolder
  private let key: String

  init() throws {
    data = try DataFolder()
    let chosen = try data.file("kuu nousee metsän yli")
    let made = try luotsi("advisor", "add", "Aino", "--new-passphrase-file", chosen, data: data)
    key = String(try #require(made.output.split(separator: "\n").last))
  }

  private func list(_ passphrase: String) throws -> Int32 {
    try luotsi("case", "list", "--passphrase-file", passphrase, data: data).status
  }

  @Test func `who forgot a passphrase sets a new one with the recovery key`() throws {
    let new = try data.file("lumi sulaa pelloilta")
    // Small letters without dashes are read too.
    let typed = try data.file(key.lowercased().replacing("-", with: " "))
    let changed = try luotsi(
      "advisor",
      "passphrase",
      "--recovery-key-file",
      typed,
      "--new-passphrase-file",
      new,
      data: data,
    )
    #expect(changed.status == 0 && changed.errors == "", "\(changed.errors)")
    #expect(try list(new) == 0)
    #expect(try list(data.file("kuu nousee metsän yli")) == 3)
    let audit = try luotsi("audit", "--recovery-key-file", typed, data: data)
    #expect(audit.status == 0, "\(audit.errors)")
    #expect(audit.output.contains("passphrase-changed"))
  }

  @Test func `where several can open the cases, the new passphrase is for the one named`() throws {
    let first = try data.file("kuu nousee metsän yli")
    let second = try data.file("lumi sulaa pelloilta")
    let added = try luotsi(
      "advisor",
      "add",
      "Eino",
      "--passphrase-file",
      first,
      "--new-passphrase-file",
      second,
      data: data,
    )
    #expect(added.status == 0, "\(added.errors)")
    let new = try data.file("jää kantaa jo lapsia")
    let change = [
      "advisor", "passphrase", "--recovery-key-file", try data.file(key), "--new-passphrase-file",
      new,
    ]
    let unnamed = try finish(Program.binary, change, environment: data.environment)
    #expect(unnamed.status == 1)
    #expect(
      unnamed.errors == "Several advisors can open the cases (Aino, Eino). Name one: --advisor.\n"
    )
    let named = change + ["--advisor", "Eino"]
    #expect(try finish(Program.binary, named, environment: data.environment).status == 0)
    func opens(_ name: String, _ file: String) throws -> Bool {
      try luotsi("case", "list", "--advisor", name, "--passphrase-file", file, data: data).status
        == 0
    }
    #expect(try opens("Eino", new))
    #expect(try !opens("Eino", second))
    #expect(try opens("Aino", first))
  }

  @Test func `a key with a slip of the pen, another key and two ways at once are refused`() throws {
    let slip = (key.first == "0" ? "1" : "0") + key.dropFirst()
    let typed = try data.file(slip)
    let refused = try luotsi("case", "list", "--recovery-key-file", typed, data: data)
    #expect(refused.status == 1)
    #expect(
      refused.errors
        == "This is no recovery key: six groups of five letters and digits. Copy it from the paper "
        + "again.\n"
    )
    let other = try data.file("CDV38-Y2AVF-TC1E9-8DYRQ-F11J7-265BR")
    let wrong = try luotsi("case", "list", "--recovery-key-file", other, data: data)
    #expect(wrong.status == 3)
    let both = try luotsi(
      "case",
      "list",
      "--recovery-key-file",
      typed,
      "--passphrase-file",
      typed,
      data: data,
    )
    #expect(both.status == 2)
    #expect(both.errors.contains("Name one of --passphrase-file and --recovery-key-file."))
  }

  @Test func `on a terminal an empty passphrase has the recovery key asked for`() throws {
    let new = try data.file("lumi sulaa pelloilta")
    let terminal = try TmuxTerminal(data)
    let command = "advisor passphrase --language en --new-passphrase-file"
    try terminal.type("\(Program.binary) \(command) \(new); echo ended $?\n")
    try terminal.wait(for: "Passphrase (Aino; empty: recovery key):")
    try terminal.press("Enter")
    try terminal.wait(for: "Recovery key:")
    try terminal.type(key)
    try terminal.press("Enter")
    try terminal.wait(for: "ended 0")
    #expect(try !terminal.screen.contains(key))
    #expect(try list(new) == 0)
  }
}

extension DataFolder {
  /// A file that holds a line.
  fileprivate func file(_ line: String) throws -> String {
    let file = path + "/\(UUID().uuidString)"
    try Data((line + "\n").utf8).write(to: URL(filePath: file))
    return file
  }
}
