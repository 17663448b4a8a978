import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct NoDeadKeyTests {
  /// Where a key changes nothing, as the screen says already why not.
  private static let saidAlready: [String: [Command]] = [
    "passphrase too weak": [.next], "keeping until a past day": [.next],
    "rejected": [.next, .forward], "soft check": [.forward], "source missing": [.next],
    "review counting hours": [.next], "pin without a reason": [.next],
    "disagreement without a reason": [.next], "empty step": [.next], "new meeting": [.next],
    "sending without a code": [.next], "taking a card in": [.next],
    "page with a rejection": [.next, .forward], "answer refused to the client": [.next, .forward],
  ]

  @Test func `every key of every screen does something or says why not`() throws {
    var seen: Set<[KeyContext: [Command]]> = []
    for screen in try everyScreen(in: .fi) {
      let context = screen.state.keyContext
      let bindings = KeyMap.bindings(in: context)
      // Questions that offer the same keys are alike here, and each of them ranks the catalogue.
      let offered = bindings.map(\.command).filter { screen.state.whyNot($0) == nil }
      if screen.name.hasPrefix("question"), !seen.insert([context: offered]).inserted { continue }
      var said = Self.saidAlready[screen.name, default: []]
      // To the client nothing is said that is no answer, and on a covered screen nothing at all.
      if screen.state.isForClient || screen.state.isCovered {
        said += bindings.map(\.command).filter { screen.state.whyNot($0) != nil }
      }
      for binding in bindings where !said.contains(binding.command) {
        guard let key = binding.keys.first else { continue }
        let isAlive = press(key, on: screen.state)
        #expect(isAlive, "\(key.name(in: .en)) (\(binding.command)) on '\(screen.name)'")
      }
    }
  }

  /// Whether the key shows, asks for or ends something.
  private func press(_ key: Key, on before: AppState) -> Bool {
    var state = before
    state.announcement = nil
    state.failure = nil
    let frame = at80(state)
    let effects = state.update(.key(key))
    return !effects.isEmpty || !state.postponed.isEmpty || state.isFinished
      || state.isGarbled || at80(state) != frame
  }

  @Test("A key that does nothing now says why", arguments: Language.allCases)
  func reasons(language: Language) throws {
    for screen in try everyScreen(in: language)
    where screen.state.topLayer == nil && !screen.state.isForClient {
      for binding in KeyMap.bindings(in: screen.state.keyContext) {
        guard let obstacle = screen.state.whyNot(binding.command), let key = binding.keys.first
        else { continue }
        var state = screen.state
        #expect(state.update(.key(key)).isEmpty)
        let said = String(obstacle.sentence[language].prefix(30))
        #expect(at80(state).shows(said), "\(binding.command) on '\(screen.name)': \(said)")
      }
    }
  }

  @Test func `what cannot be done is not among the keys at the foot`() throws {
    let state = try onList(of: .fi, [])
    #expect(state.whyNot(.undo) == .nothingToUndo)
    let foot = try #require(at80(state).lines.last)
    #expect(!foot.contains("Kumoa"))
  }

  @Test func `the next key takes the reason away`() throws {
    var state = try onList(of: .sv, [])
    let before = at80(state)
    _ = state.update(.key(.character("z")))
    try expect(at80(state), shows: "Inget att ångra.")
    _ = state.update(.key(.home))
    #expect(at80(state) == before)
  }
}
