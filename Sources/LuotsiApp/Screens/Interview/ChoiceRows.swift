import Interview
import TerminalUI

/// The rows of one choice: the advisor's language, the client's below it, and a blank one where
/// the client reads the screen or has rows of its own.
struct ChoiceRows {
  private let advisor: [String]
  private let advisorFlow: TextFlow
  private let client: [String]
  private let clientFlow: TextFlow
  private let isSpaced: Bool

  /// The rows at `width` columns; what runs from the left leaves `lead` of them for its number and
  /// its box.
  init(_ choice: Choice, for readers: Readers, lead: Int, width: Int) {
    let label = choice.label
    let own = label.shown(in: readers.advisor.rawValue) ?? choice.name
    let inner = max(1, width - lead)
    advisorFlow = readers.advisorFlow
    advisor = flowedRows(of: own, to: inner, flow: advisorFlow)
    let flow = readers.clientFlow(of: label)
    let runsFromRight = flow.direction == .rightToLeft
    let room = runsFromRight ? max(1, width) : inner
    // What reads alike in both, as where the form lacks the client's text, is shown once.
    let other = readers.client.flatMap { label.shown(in: $0) }.flatMap { $0 == own ? nil : $0 }
    client = other.map { flowedRows(of: $0, to: room, flow: flow) } ?? []
    clientFlow = flow
    isSpaced = readers.isForClient || (runsFromRight && !client.isEmpty)
  }

  var height: Int { max(1, advisor.count + client.count) + (isSpaced ? 1 : 0) }

  func draw(on frame: inout Frame, in area: Rect, lead: Int, role: Role) {
    let inner = area.inset(left: lead)
    var row = area.row
    for line in advisor where row < area.endRow {
      frame.write(line, flow: advisorFlow, inRow: row, of: inner, role: role)
      row += 1
    }
    for line in client where row < area.endRow {
      let place = clientFlow.direction == .rightToLeft ? area : inner
      frame.write(line, flow: clientFlow, inRow: row, of: place, role: .client)
      row += 1
    }
  }
}
