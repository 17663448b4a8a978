import Testing

@testable import TerminalUI

@Suite struct ScriptedTerminalTests {
  @Test func `events come in order, frames are kept, and a resize changes the size`() {
    let small = Size(rows: 2, columns: 5)
    var terminal = ScriptedTerminal(
      size: Size(rows: 24, columns: 80),
      events: [.key(.enter), .resized(small)],
    )
    terminal.present(Frame(size: terminal.size))
    let first = terminal.nextEvent()
    #expect(first == .key(.enter))
    #expect(terminal.size == Size(rows: 24, columns: 80))
    let second = terminal.nextEvent()
    #expect(second == .resized(small))
    terminal.present(Frame(size: terminal.size))
    terminal.suspend()
    let third = terminal.nextEvent()
    #expect(third == nil)
    #expect(terminal.frames.map(\.size) == [Size(rows: 24, columns: 80), small])
    #expect(terminal.suspensions == 1)
  }
}
