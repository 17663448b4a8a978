import Foundation
import Testing

@Suite struct ManualCommandTests {
  /// With LUOTSI_RECORD=1 in the environment the file is written anew, and the test fails to say so.
  @Test func `docs/luotsi.1 is what 'luotsi manual' prints`() throws {
    let printed = try luotsi("manual", data: DataFolder()).output
    let file = Program.root.appending(path: "docs/luotsi.1")
    if ProcessInfo.processInfo.environment["LUOTSI_RECORD"] == "1" {
      try Data(printed.utf8).write(to: file)
      Issue.record("docs/luotsi.1 was recorded: look at it before committing")
    }
    #expect(printed == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  @Test func `the manual page names every command, and keys in Finnish and English`() throws {
    let page = try luotsi("manual", data: DataFolder()).output
    for text in ["match", "manual", "Lukitse (Lock)", "Ctrl\\-X", "NO_COLOR", "EXIT STATUS"] {
      #expect(page.contains(text), "\(text) is missing")
    }
  }
}
