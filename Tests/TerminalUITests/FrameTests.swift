import Testing

@testable import TerminalUI

@Suite struct FrameTests {
  @Test func `text is written where asked and nothing is padded`() {
    var frame = Frame(size: Size(rows: 2, columns: 12))
    frame.write("old text", at: Position(row: 1, column: 0))
    let used = frame.write("new", at: Position(row: 1, column: 0), role: .strong, width: 6)
    #expect(used == 3)
    #expect(frame.lines == ["", "new text"])
    #expect(frame.roleMap == ["............", "sss........."])
  }

  @Test func `text beyond the width or the edge is cut with a mark`() {
    var frame = Frame(size: Size(rows: 2, columns: 8))
    #expect(frame.write("Laitoshuoltaja", at: Position(row: 0, column: 2)) == 6)
    #expect(frame.write("Kokki", at: Position(row: 1, column: 0), width: 4) == 4)
    #expect(frame.lines == ["  Laito…", "Kok…"])
  }

  @Test(arguments: [(-1, 0), (0, -1), (2, 0), (0, 8)])
  func `writing outside the frame is ignored`(row: Int, column: Int) {
    var frame = Frame(size: Size(rows: 2, columns: 8))
    #expect(frame.write("Kokki", at: Position(row: row, column: column)) == 0)
    #expect(frame == Frame(size: Size(rows: 2, columns: 8)))
  }

  @Test func `a wide character takes two columns and never straddles the edge`() {
    var frame = Frame(size: Size(rows: 2, columns: 4))
    #expect(frame.write("a日b", at: Position(row: 0, column: 0)) == 4)
    #expect(frame.write("abc日", at: Position(row: 1, column: 0)) == 4)
    #expect(frame.lines == ["a日b", "abc…"])
    #expect(frame.roleMap == ["....", "...."])
  }

  @Test(arguments: [(1, "ax b"), (2, "a xb")])
  func `overwriting half of a wide character blanks the other half`(column: Int, line: String) {
    var frame = Frame(size: Size(rows: 1, columns: 4))
    frame.write("a日b", at: Position(row: 0, column: 0))
    frame.write("x", at: Position(row: 0, column: column))
    #expect(frame.lines == [line])
  }

  @Test func `filling blanks an area, also where it leaves the frame`() {
    var frame = Frame(size: Size(rows: 2, columns: 4))
    frame.write("日日", at: Position(row: 1, column: 0))
    frame.fill(Rect(row: 1, column: 1, rows: 5, columns: 9), role: .focus)
    #expect(frame.lines == ["", ""])
    #expect(frame.roleMap == ["....", ".fff"])
  }

  @Test(arguments: [(-3, -3, 0, 0), (9, 9, 1, 3), (1, 2, 1, 2)])
  func `the cursor stays inside`(row: Int, column: Int, expectedRow: Int, expectedColumn: Int) {
    var frame = Frame(size: Size(rows: 2, columns: 4))
    frame.cursor = Position(row: row, column: column)
    #expect(frame.cursor == Position(row: expectedRow, column: expectedColumn))
  }

  @Test func `each role has a letter of its own`() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }

  @Test func `margins wider than an area leave it empty`() {
    let area = Rect(row: 1, column: 1, rows: 2, columns: 2)
    #expect(area.inset(top: 2, left: 5).isEmpty)
    #expect(area.inset(left: 1) == Rect(row: 1, column: 2, rows: 2, columns: 1))
  }

  @Test func `a frame is parted with what stood below, its cursor and its clicks moved down`() {
    var frame = Frame(size: Size(rows: 3, columns: 2))
    for row in 0..<3 {
      frame.write("\(row)", at: Position(row: row, column: 0))
      frame.respond(in: Rect(row: row, column: 0, rows: 1, columns: 1), with: [.function(row)])
    }
    frame.cursor = Position(row: 1, column: 1)
    let taller = frame.parted(above: 1, by: 2)
    #expect(taller.lines == ["0", "", "", "1", "2"])
    #expect(taller.cursor == Position(row: 3, column: 1))
    #expect(
      (0..<5).map { taller.keys(at: Position(row: $0, column: 0)) }
        == [[.function(0)], [], [], [.function(1)], [.function(2)]]
    )
  }
}
