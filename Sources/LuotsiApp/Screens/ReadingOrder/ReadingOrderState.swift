import TerminalUI

/// The choice between two sample lines, one ordered by the terminal and one by the program.
struct ReadingOrderState: Equatable, Sendable {
  /// The language of the sample.
  let tag: String
  var focus = 0

  /// What the sample lines stand for, in the order in which they stand.
  static let orders: [RightToLeftOrder] = [.terminal, .app]

  /// A greeting, a number and a name: enough to see in which order words and digits come.
  var sample: String {
    ["he", "iw", "yi", "ji"].contains(tag.split(separator: "-").first.map(String.init) ?? tag)
      ? "שלום, מספר 112 (Luotsi)" : "مرحبا، الرقم 112 (Luotsi)"
  }
}

extension AppState {
  /// Asks which line reads right, where a client's language that runs from the right is shown.
  mutating func askForOrder() {
    guard topLayer == nil, case .interview(let interview) = screen,
      interview.clientRunsFromRight(beside: language),
      let tag = interview.clientTag(beside: language)
    else { return }
    let focus = ReadingOrderState.orders.firstIndex(of: display.rightToLeft) ?? 0
    topLayer = .readingOrder(ReadingOrderState(tag: tag, focus: focus))
  }

  mutating func press(
    _ key: Key,
    command: Command?,
    on asked: ReadingOrderState,
  ) -> [Effect] {
    let orders = ReadingOrderState.orders
    switch (command, key) {
    case (.quit, _):
      isFinished = true
    case (.leave, _):
      topLayer = nil
    case (.choose, _):
      choose(orders[asked.focus])
    case (_, .character("1")):
      choose(orders[0])
    case (_, .character("2")):
      choose(orders[1])
    default:
      var asked = asked
      asked.focus = moved(asked.focus, by: key, count: orders.count)
      topLayer = .readingOrder(asked)
    }
    return []
  }

  private mutating func choose(_ order: RightToLeftOrder) {
    display.chosenOrder = order
    topLayer = nil
  }
}
