import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct ClickTests {
  private func click(_ row: Int, _ column: Int, _ state: inout AppState) {
    _ = state.update(.mouse(MouseEvent(.press, at: Position(row: row, column: column))))
  }

  @Test func `a click on a case moves the focus there, and a second one opens it`() throws {
    var state = try #require(try everyScreen(in: .fi).first { $0.name == "cases" }?.state)
    click(9, 10, &state)
    #expect(at80(state).cursor.row == 9)
    let effects = state.update(.mouse(MouseEvent(.press, at: Position(row: 9, column: 40))))
    guard case .openCase? = effects.first else {
      Issue.record("\(effects)")
      return
    }
  }

  @Test func `a click on a choice moves the focus and answers nothing`() throws {
    var state = try #require(try everyScreen(in: .fi).first { $0.name == "question status" }?.state)
    guard case .interview(let before) = state.screen else { throw NotTheList() }
    let row = at80(state).cursor.row + 2
    click(row, 40, &state)
    #expect(at80(state).cursor.row == row)
    guard case .interview(let after) = state.screen else { throw NotTheList() }
    #expect(after.session.position == before.session.position)
    #expect(after.session.record == before.session.record)
  }

  @Test func `a click on a key of the footer does what the key does`() throws {
    var state = try onList(of: .fi, [])
    let line = try #require(at80(state).lines.last)
    let place = try #require(line.range(of: "? Apua"))
    click(23, line.distance(from: line.startIndex, to: place.lowerBound) + 3, &state)
    #expect(state.keyContext == .help)
  }

  @Test func `a click beside everything does nothing`() throws {
    var state = try onList(of: .fi, [])
    let before = at80(state)
    click(0, 5, &state)
    #expect(at80(state) == before)
  }
}
