import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// The list of cases in windows of different widths.
@Suite struct HomeTests {
  private func home(_ columns: Int, name: String = "cases with plans") throws -> Frame {
    let state = try #require(try everyScreen(in: .fi).first { $0.name == name }?.state)
    return view(state, size: Size(rows: columns == 40 ? 12 : 24, columns: columns))
  }

  @Test func `the header counts the clients and today's meetings`() throws {
    try expect(try home(80), shows: "6 asiakasta, 1 tänään")
    try expect(try home(80, name: "cases searched"), shows: "4 asiakasta · ")
  }

  @Test func `meetings come first, today's at the top with its time`() throws {
    let rows = try home(80).lines.dropFirst(4)
    let first = try #require(rows.first)
    #expect(first.hasPrefix(" ▸ tänään 10.00   KIVI-27"))
    #expect(rows.dropFirst().first?.hasPrefix("   26.11. puhelu  TUULI-08") == true)
  }

  @Test func `without a column for the next step a warning stands where the stage does`() throws {
    let narrow = try home(60)
    try expect(narrow, hides: "Seuraava askel")
    try expect(narrow, shows: "! poisto 6.12.2026")
    try expect(try home(40), shows: "! poisto 6.12.2026")
  }

  @Test func `a wide window shows what the register holds of the focused case`() throws {
    let wide = try home(120)
    for text in ["Säilytetään", "23.5.2027", "Tallennettu", "1 kerran"] {
      try expect(wide, shows: text)
    }
    #expect(wide.cursor.row == 4)
  }

  @Test func `an empty list says what to do, and a click there does it`() throws {
    var state = try #require(try everyScreen(in: .fi).first { $0.name == "no cases" }?.state)
    let row = try #require(at80(state).lines.firstIndex { $0.contains("Ensimmäinen asiakas") })
    _ = state.update(.mouse(MouseEvent(.press, at: Position(row: row, column: 10))))
    #expect(state.keyContext == .newCase)
  }
}
