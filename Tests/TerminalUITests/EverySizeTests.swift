import Testing

@testable import TerminalUI

@Suite struct EverySizeTests {
  @Test(arguments: 0...30)
  func `every widget draws at every size and keeps the cursor inside`(rows: Int) {
    for columns in 0...100 {
      let size = Size(rows: rows, columns: columns)
      var frame = Frame(size: size)
      drawEverything(on: &frame)
      #expect(frame.lines.count == rows)
      #expect(frame.roleMap.allSatisfy { $0.count == columns })
      #expect((0..<rows).allSatisfy { hasWholeCharacters(frame.cells(inRow: $0)) })
      #expect(size.rows == 0 || size.columns == 0 || frame.bounds.contains(frame.cursor))
    }
  }

  private func drawEverything(on frame: inout Frame) {
    let size = frame.size
    frame.tooSmallNotice("Ikkuna on liian pieni: 10 riviä ja 40 saraketta riittää. 日本")
    frame.header(title: "KIVI-27 · Kartoitus", status: "Esimerkkiaineisto · 日本 · tallennettu")
    frame.rule(row: 1)
    frame.verticalRule(in: frame.bounds.inset(top: 2, left: size.columns / 2, bottom: 2))
    frame.footer([
      FooterEntry(.enter, name: "Enter", label: "Seuraava"),
      FooterEntry(.pageUp, name: "PgUp", label: "Edellinen"),
      FooterEntry(.character("?"), name: "?", label: "Apua"),
    ])
    frame.paragraph(
      "Какая фраза подходит вам лучше всего? 日本語",
      in: frame.bounds.inset(top: 2, left: 3),
    )
    frame.list(heights: [1, 3, 2, 1, 5], focus: 3, in: frame.bounds.inset(top: 4, bottom: 2)) {
      frame,
      index,
      area in
      frame.write(intervalBar(low: 1, value: 2, high: 3, max: 3, width: 8), at: area.origin)
      frame.paragraph("Kohta \(index) 日本", in: area.inset(left: 9))
    }
    frame.textField(
      TextField(text: "日本 Keittiöapulainen"),
      at: Position(row: 3, column: 2),
      width: 12,
    )
  }

  private func hasWholeCharacters(_ row: ArraySlice<Cell>) -> Bool {
    var owed = 0
    for cell in row {
      if (cell.columns == 0) != (owed == 1) { return false }
      owed = cell.columns == 2 ? 1 : 0
    }
    return owed == 0
  }
}
