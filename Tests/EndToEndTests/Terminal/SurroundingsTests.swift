import Foundation
import Testing

/// Terminals, locales and files that are not as they should be.
@Suite(.serialized) struct SurroundingsTests {
  @Test(arguments: ["TERM=dumb", "env -u TERM", "LC_ALL=POSIX", "LANG=C", "LUOTSI_ASCII=1"])
  func `what the surroundings lack is done without or said`(setting: String) throws {
    let data = try DataFolder()
    try data.setUpStore()
    let terminal = try TmuxTerminal(data)
    try terminal.resize(rows: 24, columns: 200)
    try terminal.type("\(setting) \(Program.binary) --language fi; echo code-$?\n")
    guard setting != "TERM=dumb" else {
      try terminal.wait(for: "code-3")
      let text = try terminal.screen.replacing("\n", with: "")
      #expect(text.contains("A terminal of type 'dumb' (TERM) cannot place its cursor."))
      #expect(text.contains("'luotsi --linear'"))
      return
    }
    try terminal.wait(for: "Tunnuslause")
    try terminal.type(DataFolder.passphrase)
    try terminal.press("Enter")
    try terminal.wait(for: "Ei vielä asiakkaita")
    let marks = try terminal.screen.unicodeScalars.filter {
      !$0.isASCII && !$0.properties.isAlphabetic
    }
    #expect(marks.isEmpty == (setting == "LUOTSI_ASCII=1"))
  }

  @Test func `a form with a mistake is told on the screen that the program was started from`()
    throws
  {
    let data = try DataFolder()
    try data.setUpStore()
    let terminal = try TmuxTerminal(data)
    try terminal.type("\(Program.binary) --form /none.xlsx --language en; echo code-$?\n")
    try terminal.wait(for: "code-1")
    let screen = try terminal.screen
    #expect(screen.contains("/none.xlsx"))
    #expect(!screen.contains("Passphrase"))
    try terminal.type("echo still-$((1 + 1))\n")
    try terminal.wait(for: "still-2")
  }

  @Test func `stopped from outside and called back, the screen is whole again`() throws {
    let data = try DataFolder()
    try data.setUpStore()
    let terminal = try TmuxTerminal(data)
    try terminal.startUnlocked()
    let before = try terminal.steadyScreen()
    #expect(kill(try terminal.programID(), SIGTSTP) == 0)
    try terminal.wait(for: "ready>")
    try terminal.type("fg\n")
    try terminal.wait("the screen did not come back") { $0 == before }
  }

  private func shell(_ command: String) throws -> Finished {
    let data = try DataFolder()
    return try finish("/bin/sh", ["-c", command], environment: data.environment)
  }

  @Test func `with input closed the example is played`() throws {
    let played = try shell("\(Program.binary) --language fi <&-")
    #expect(played.status == 0)
    #expect(played.output.contains("Tallennettu harjoitteluaineistoon"))
  }

  @Test func `output that does not arrive is told, and a reader that leaves early is not`() throws {
    let full = try shell("\(Program.binary) demo --play --language fi > /dev/full")
    #expect(full.status == 3)
    #expect(
      full.errors
        == "The output could not be written: No space left on device. Make room for it or "
        + "send it elsewhere, and run the command again.\n"
    )
    let cut = try shell("\(Program.binary) demo --play --language fi | head -n 1")
    #expect(cut.status == 0)
    #expect(cut.errors == "")
    #expect(cut.output.split(separator: "\n").count == 1)
  }
}
