import Foundation
import Testing

/// Bytes on the line that are no keys, and text on the screen that is not the program's.
@Suite(.serialized) struct StrayBytesTests {
  private let sequences = [
    "\u{1B}[?1;2c", "\u{1B}[97;5u", "\u{1B}[27;5;9~", "\u{1B}[I", "\u{1B}Oj",
    "\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{7}", "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
    "\u{1B}[<35;10;5M", "\u{1B}[M`*%",
  ]

  @Test func `sequences nobody knows never end up in a field, whole or with a pause in them`()
    throws
  {
    let terminal = try TmuxTerminal(DataFolder())
    try terminal.type(Program.binary + " demo --language fi\n")
    try terminal.wait(for: "KIVI-27")
    try terminal.press("u")
    try terminal.wait(for: "Anna asiakkaalle koodi")
    let before = try terminal.steadyScreen()
    for sequence in sequences {
      let bytes = Array(sequence.utf8)
      try terminal.send(bytes)
      // Not after the escape or Alt-P alone, which are keys.
      try terminal.send(Array(bytes[..<3]))
      usleep(150_000)
      try terminal.send(Array(bytes[3...]))
    }
    #expect(try terminal.steadyScreen() == before)
    try terminal.type("zz")
    try terminal.wait(for: "zz")
  }

  @Test("What another program wrote over the screen goes by one key", arguments: ["F12", "C-_"])
  func repainted(key: String) throws {
    let terminal = try TmuxTerminal(DataFolder())
    try terminal.type(Program.binary + " demo --language fi\n")
    try terminal.wait(for: "KIVI-27")
    let before = try terminal.steadyScreen()
    let device = try #require(FileHandle(forWritingAtPath: terminal.device()))
    try device.write(contentsOf: Data("\u{1B}[5;3HROSKAA ROSKAA".utf8))
    try terminal.wait(for: "ROSKAA ROSKAA")
    try terminal.press(key)
    try terminal.wait("what was written over stays") { $0 == before }
  }
}
