import Testing

@testable import TerminalUI

@Suite struct TextFlowTests {
  @Test(arguments: [
    ("ar", true), ("he", true), ("fa-AF", true), ("prs", true), ("ckb", true), ("ku-Arab", true),
    ("ur", true), ("ps_AF", true), ("yi", true), ("AR", true), ("uz-Arab-AF", true),
    ("fi", false), ("ku", false), ("so", false), ("fa-Latn", false), ("ru", false), ("", false),
    ("default", false),
  ])
  func `a language tag tells the direction`(tag: String, runsFromRight: Bool) {
    #expect((TextDirection(languageTag: tag) == .rightToLeft) == runsFromRight)
  }

  private func drawn(_ text: String, _ flow: TextFlow, rows: Int, columns: Int) -> [String] {
    var frame = Frame(size: Size(rows: rows, columns: columns + 2))
    frame.paragraph(
      text,
      flow: flow,
      in: Rect(row: 0, column: 1, rows: rows, columns: columns),
      role: .client,
    )
    return frame.lines
  }

  @Test(arguments: RightToLeftOrder.allCases)
  func `what runs from the right ends at the right edge of its area`(order: RightToLeftOrder) {
    let lines = drawn("مرحبا", TextFlow(.rightToLeft, order: order), rows: 1, columns: 9)
    #expect(textWidth(lines[0]) == 10)
    #expect(lines[0].hasPrefix("     "))
  }

  @Test func `a wrapped text has its first words on the first row in either order`() {
    let text = "مرحبا بكم في مركز التوجيه"
    let read = flowedRows(of: text, to: 12, flow: TextFlow(.rightToLeft, order: .terminal))
    #expect(read == ["مرحبا بكم في", "مركز التوجيه"])
    let seen = flowedRows(of: text, to: 12, flow: TextFlow(.rightToLeft, order: .app))
    #expect(seen == read.map { String($0.reversed()) })
  }

  @Test func `a number that a row begins with is read as in the text before it`() {
    // Alone, the row would be two European numbers; after Arabic letters it is one date.
    let flow = TextFlow(.rightToLeft, order: .app)
    #expect(flowedRows(of: "التاريخ 24/11", to: 7, flow: flow) == ["خيراتلا", "24/11"])
  }

  @Test func `a text too long ends with a mark where reading ends`() {
    let seen = drawn("مرحبا بكم", TextFlow(.rightToLeft, order: .app), rows: 1, columns: 6)
    #expect(seen == [" …ابحرم"])
    let read = drawn("مرحبا بكم", TextFlow(.rightToLeft, order: .terminal), rows: 1, columns: 6)
    #expect(read == [" مرحبا…"])
    let left = drawn("Hello there", TextFlow(.leftToRight, order: .app), rows: 1, columns: 6)
    #expect(left == [" Hello…"])
  }

  @Test(arguments: 0...12)
  func `no width is too small`(columns: Int) {
    for direction in [TextDirection.leftToRight, .rightToLeft] {
      for order in RightToLeftOrder.allCases {
        let flow = TextFlow(direction, order: order)
        let rows = flowedRows(of: "مرحبا 日本 (112)\nKeuda", to: columns, flow: flow)
        #expect(rows.allSatisfy { textWidth($0) <= columns })
        #expect(flowedRows(of: "مرحبا", to: columns, flow: flow, most: 0).isEmpty)
      }
    }
  }
}
