import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// Calm screens: few accents, and the likely next key first.
@Suite struct AccentTests {
  @Test("At most two accents are on a screen", arguments: Language.allCases)
  func accents(language: Language) throws {
    let quiet: Set<Role> = [.plain, .muted, .strong, .heading, .border]
    for screen in try everyScreen(in: language) {
      for size in [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)] {
        let frame = view(screen.state, size: size)
        let roles = Set((0..<size.rows).flatMap { frame.cells(inRow: $0).map(\.role) })
        #expect(roles.subtracting(quiet).count <= 2, "\(screen.name) at \(size): \(roles)")
      }
    }
  }

  @Test(
    "The likely next key stands first at the foot",
    arguments: [
      ("no cases", "1 Esimerkkiasiakas"), ("cases", "Enter Avaa"),
      ("question status", "Enter Seuraava"), ("page of questions", "Enter Seuraava"),
      ("sections", "Enter Siirry"), ("looking over", "v Merkitse valmiiksi"),
      ("not yet finished", "Enter Avaa kysymys"), ("finished", "Enter Jatka"),
      ("ranking", "Enter Perustelut"), ("plan", "Enter Muuta"), ("directory", "Enter Avaa"),
      ("catalogue", "Enter Avaa"), ("labour", "Enter Tiedot"),
    ],
  )
  func firstKey(screen: String, key: String) throws {
    let state = try #require(try everyScreen(in: .fi).first { $0.name == screen }?.state)
    let foot = try #require(at80(state).lines.last)
    #expect(foot.hasPrefix(" " + key), "\(foot)")
  }
}
