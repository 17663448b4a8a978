import Foundation
import Testing

@Suite(.serialized) struct SettingsTests {
  @Test func `the version is printed`() throws {
    let result = try luotsi("--version", data: DataFolder())
    #expect(result.status == 0)
    #expect(result.output == "0.1.0-dev\n")
  }

  @Test func `practice begins with the tour and asks for no passphrase; a setting is kept`() throws
  {
    let data = try DataFolder()
    try data.set(#"{"keepMonths": 12}"#)
    let terminal = try TmuxTerminal(data)
    let program = Program.binary + " demo\n"
    try terminal.type(program)
    try terminal.wait(for: "1/6")
    try terminal.press("C-c")
    try terminal.wait("the tour stayed") { !$0.contains("1/6") }
    try terminal.press(",")
    try terminal.wait(for: "Asetukset")
    try terminal.press("Right", "Down", "Right")
    try terminal.wait(for: "hög kontrast")
    try terminal.press("Escape")
    try terminal.wait(for: "Klienter")
    #expect(try terminal.colouredScreen.contains("48;5;16"))
    try terminal.press("q")
    try terminal.wait("the shell did not come back") { !$0.contains("KIVI-27") }
    let written =
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(filePath: data.settingsFile))
      ) as? NSDictionary
    #expect(
      written == [
        "keepMonths": 12, "language": "sv", "theme": "highContrast", "tourSeen": true,
      ]
    )
    try terminal.type(program)
    try terminal.wait(for: "Klienter")
    #expect(try !terminal.screen.contains("1/6"))
  }

  @Test func `NO_COLOR wins over the theme`() throws {
    let data = try DataFolder()
    try data.set(#"{"theme": "highContrast", "tourSeen": true}"#)
    let terminal = try TmuxTerminal(data, extra: ["NO_COLOR": "1"])
    try terminal.type(Program.binary + " demo --language fi\n")
    try terminal.wait(for: "KIVI-27")
    let screen = try terminal.colouredScreen
    #expect(!screen.contains(/\u{1B}\[[0-9;]*[34]8;/))
  }
}
