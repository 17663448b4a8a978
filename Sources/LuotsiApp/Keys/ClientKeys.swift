import TerminalUI

/// The keys while the client reads, while nothing shows, and of the choice between sample lines.
///
/// While the client reads no key leads to anything else of the case.
extension KeyMap {
  static func forClient(in context: KeyContext) -> [Binding] {
    switch context {
    case .clientPicking: [next, back, forward, leave, language, help]
    case .clientTyping: [next, back, forward, leave, language, helpWhileTyping]
    case .clientSearching:
      [Binding(command: .choose, keys: [.enter]), leave, language, helpWhileTyping]
    case .clientSearchingSeveral:
      [
        Binding(command: .toggle, keys: [.character(" ")]),
        Binding(command: .choose, keys: [.enter]), leave, language, helpWhileTyping,
      ]
    case .covered: [Binding(command: .leave, keys: [.escape, .enter]), lock]
    case .choosingOrder:
      [Binding(command: .choose, keys: [.enter]), leave, language, quitWithLetter]
    default: [leave, language, help]
    }
  }

  /// Alt stands in where a multiplexer keeps the control key for itself.
  static let clientScreen = Binding(command: .clientScreen, keys: [.control("a"), .alt("a")])
  static let clientScreenWithLetter = Binding(
    command: .clientScreen,
    keys: [.character("a"), .control("a")],
  )
  static let cover = Binding(command: .cover, keys: [.control("b"), .alt("b")])
}
