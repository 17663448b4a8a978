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
      seen.formUnion(view(state, size: state.window).lines)
      _ = state.update(.key(.pageDown))
    }
    var slow = try onList(of: .fi, [.enter])
    slow.window = state.window
    for _ in 0..<200 {
      #expect(seen.isSuperset(of: view(slow, size: slow.window).lines))
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
      // There Home and End are for the caret, or the order itself is what is looked at.
      guard at80(screen.state).page != nil, !screen.name.hasPrefix("question") else { continue }
      var state = screen.state
      for _ in 0..<400 { _ = state.update(.key(.down)) }
      let last = at80(state)
      var jumped = screen.state
      _ = jumped.update(.key(.end))
      let typesText = KeyMap.bindings(in: state.keyContext).contains {
        $0.command == .help
          && !$0.keys.contains(.character("?"))
      }
      if !typesText { #expect(at80(jumped) == last, "\(screen.name)") }
    }
  }
}
