import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct PagingTests {
  @Test func `PgDn moves a list by what is in sight less one`() throws {
    var state = try onList(of: .fi, [])
    let page = try #require(at80(state).page)
    _ = state.update(.key(.pageDown))
    #expect(try ranking(state).focus == page - 1)
    _ = state.update(.key(.pageUp))
    #expect(try ranking(state).focus == 0)
  }

  @Test func `in a low window no row of a text is passed over`() throws {
    var state = try onList(of: .fi, [.enter])
    state.window = Size(rows: 10, columns: 40)
    var seen: Set<String> = []
    for _ in 0..<60 {
      seen.formUnion(rows(of: state))
      _ = state.update(.key(.pageDown))
    }
    var slow = try onList(of: .fi, [.enter])
    slow.window = state.window
    for _ in 0..<200 {
      #expect(seen.isSuperset(of: rows(of: slow)))
      _ = slow.update(.key(.down))
    }
  }

  @Test func `after End the first Up moves a text`() throws {
    for name in ["reasons", "service details", "pathway steps", "what if in full", "help"] {
      var state = try #require(try everyScreen(in: .fi).first { $0.name == name }?.state)
      state.window = Size(rows: 12, columns: 50)
      _ = state.update(.key(.end))
      let end = view(state, size: state.window)
      _ = state.update(.key(.up))
      #expect(view(state, size: state.window) != end, "\(name)")
    }
  }

  @Test func `Home and End reach the ends of every list`() throws {
    for screen in try everyScreen(in: .fi) {
      let context = screen.state.keyContext
      // Where a text is typed they are for the caret.
      let help = KeyMap.bindings(in: context).first { $0.command == .help }
      guard at80(screen.state).page != nil, help?.keys.contains(.character("?")) == true,
        !screen.name.hasPrefix("question"), screen.state.tour == nil
      else { continue }
      var state = screen.state
      for (end, arrow) in [(Key.end, Key.down), (.home, .up)] {
        _ = state.update(.key(end))
        let frame = at80(state)
        _ = state.update(.key(arrow))
        let isThere = at80(state) == frame
        #expect(isThere, "\(screen.name)")
      }
    }
  }

  /// The rows without the arrows at their edge.
  private func rows(of state: AppState) -> Set<String> {
    Set(
      view(state, size: state.window).lines.map { line in
        String(line.reversed().drop { " ↑↓".contains($0) }.reversed())
      }
    )
  }
}
