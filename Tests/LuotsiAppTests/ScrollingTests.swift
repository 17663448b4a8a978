import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct ScrollingTests {
  @Test("A key never scrolls past the last row", arguments: [Key.down, .pageDown, .end])
  func end(key: Key) {
    var first = 0
    for _ in 0..<50 { first = scrolled(first, by: key, rows: 30, visible: 20) }
    #expect(first == 10)
    #expect(scrolled(first, by: .up, rows: 30, visible: 20) == 9)
  }

  @Test func `what fits does not scroll`() {
    #expect(scrolled(0, by: .end, rows: 5, visible: 20) == 0)
  }

  @Test(
    "After the end one key up is seen at once",
    arguments: ["help of a question", "service page"],
  )
  func upFromTheEnd(name: String) throws {
    var state = try #require(try everyScreen(in: .fi).first { $0.name == name }?.state)
    state.window = Size(rows: 12, columns: 80)
    for _ in 0..<60 { _ = state.update(.key(.down)) }
    let last = view(state, size: state.window).lines
    _ = state.update(.key(.up))
    #expect(view(state, size: state.window).lines != last)
  }
}
