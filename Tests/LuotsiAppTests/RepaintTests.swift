import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// A screen that another program wrote over.
@Suite struct RepaintTests {
  @Test("One key has any screen painted in full, and changes nothing on it")
  func everyScreenRepaints() throws {
    let size = Size(rows: 24, columns: 80)
    for (name, screen) in try everyScreen(in: .fi) where screen.failure == nil {
      guard screen.announcement == nil, screen.keyContext != .covered else { continue }
      for key in [Key.function(12), .control("_")] {
        var state = screen
        let effects = state.update(.key(key))
        let repaints = [state.takeRepaint(), state.takeRepaint()]
        #expect(effects.isEmpty, "\(key) on \(name)")
        #expect(repaints == [true, false], "\(key) on \(name)")
        #expect(view(state, size: size) == view(screen, size: size), "\(key) on \(name)")
      }
    }
  }
}
