import Foundation
import RepeatableNumbers
import Testing

/// The window changes while the program is at work.
@Suite(.serialized) struct ResizeTests {
  @Test func `after a storm of 51 sizes any screen is as it was and nothing was typed`() throws {
    let terminal = try TmuxTerminal(DataFolder())
    try terminal.type(Program.binary + " demo --language fi\n")
    try terminal.wait(for: "KIVI-27")
    try storm(on: terminal, seed: 1)
    for (key, text) in [
      ("/", "Esc"), ("Escape", "KIVI-27"), ("Enter", "kaikki kysytty"), ("m", "Muistiinpano"),
      ("Escape", "kaikki kysytty"), ("l", "Ehdotukset"), ("Enter", "Pisteet"), ("?", "Näppäimet"),
    ] {
      try terminal.press(key)
      try terminal.wait(for: text)
      try storm(on: terminal, seed: UInt64(text.count) + 2)
    }
  }

  @Test func `the passphrase being typed outlives a storm of sizes`() throws {
    let data = try DataFolder()
    try data.setUpStore()
    let terminal = try TmuxTerminal(data)
    try terminal.type(Program.binary + " --language fi\n")
    try terminal.wait(for: "Tunnuslause")
    try terminal.type(DataFolder.passphrase)
    try terminal.wait(for: "•••••••••••••••••••••")
    try storm(on: terminal, seed: 100)
    try terminal.press("Enter")
    try terminal.wait(for: "Luotsi · Asiakkaat")
  }

  /// Ends with the smallest sizes and the one it began with.
  private func storm(on terminal: TmuxTerminal, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let before = try terminal.steadyScreen()
    for _ in 0..<48 {
      try terminal.resize(
        rows: Int.random(in: 1...60, using: &random),
        columns: Int.random(in: 1...200, using: &random),
      )
    }
    for (rows, columns) in [(1, 1), (3, 10), (24, 80)] {
      try terminal.resize(rows: rows, columns: columns)
    }
    try terminal.wait("seed \(seed): the screen is not as before:\n\(before)") { $0 == before }
  }
}

extension TmuxTerminal {
  /// The screen once it has stopped changing.
  func steadyScreen() throws -> String {
    var seen = try screen
    while true {
      usleep(200_000)
      let next = try screen
      if next == seen { return seen }
      seen = next
    }
  }
}
