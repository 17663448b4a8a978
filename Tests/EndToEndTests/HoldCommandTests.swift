import Foundation
import Testing

/// What the commands do while the full-screen program has the cases open.
@Suite struct HoldCommandTests {
  private let data: DataFolder

  init() throws {
    data = try DataFolder()
    try data.setUpStore()
  }

  private func luotsi(_ arguments: String...) throws -> Finished {
    let shared = ["--language", "en", "--passphrase-file", data.passphraseFile]
    return try finish(Program.binary, arguments + shared, environment: data.environment)
  }

  private var sentence: String {
    "The client store is open in another Luotsi (\(data.path)/luotsi/cases.sqlite). Lock or close "
      + "that one and try again.\n"
  }

  @Test func `cases are read and not changed while the program has them open`() throws {
    #expect(try luotsi("case", "add", "--answers", Program.example, "--code", "A").status == 0)
    let terminal = try TmuxTerminal(data)
    try terminal.startUnlocked()
    let added = try luotsi("case", "add", "--answers", Program.example, "--code", "B")
    #expect(added.status == 3)
    #expect(added.errors.hasSuffix(sentence))
    let erased = try luotsi("case", "erase", "A")
    #expect(erased.status == 3)
    #expect(erased.errors == sentence)
    #expect(try luotsi("case", "list").output.hasPrefix("A\t"))
    // No passphrase is given, and none is asked for: the refusal comes first.
    for change in [["add", "Eino"], ["passphrase"], ["remove", "Aino"], ["recovery-key"]] {
      let refused = try finish(
        Program.binary,
        ["advisor"] + change + ["--language", "en"],
        environment: data.environment,
      )
      #expect(refused.status == 3, "\(change)")
      #expect(refused.errors == sentence, "\(change)")
    }
    for change in [["keep", "A"], ["purge"]] {
      let refused = try finish(
        Program.binary,
        ["case"] + change + ["--language", "en"],
        environment: data.environment,
      )
      #expect(refused.errors == sentence, "\(change)")
    }
    #expect(try luotsi("advisor", "list").output == "Aino\n(recovery key)\n")
    try terminal.press("C-x")
    try terminal.wait(for: "Tunnuslause")
    #expect(try luotsi("case", "erase", "A").status == 0)
  }
}
