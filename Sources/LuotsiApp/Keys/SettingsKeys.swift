import TerminalUI

/// The keys of the settings, of the tour and of the first steps.
extension KeyMap {
  static let settings = Binding(command: .settings, keys: [.control("s")])
  static let settingsFromList = Binding(
    command: .settings,
    keys: [.character(","), .control("s")],
  )
  static let tour = Binding(command: .tour, keys: [.character("o")])
  static let settingsKeys: [Binding] = [
    Binding(command: .change, keys: [.enter, .right]),
    Binding(command: .back, keys: [.left]),
    leave, language,
  ]
  /// Pressed over every screen, and so unlike any key of these.
  static let tourKeys: [Binding] = [
    Binding(command: .tourNext, keys: [.control("v")]),
    Binding(command: .tourEnd, keys: [.control("c")]),
  ]
  /// What there is to do while there is no case.
  static let firstSteps: [Binding] = [
    Binding(command: .example, keys: [.character("1")]),
    Binding(command: .newCase, keys: [.character("2"), .character("u"), .character("n")]),
  ]
}
