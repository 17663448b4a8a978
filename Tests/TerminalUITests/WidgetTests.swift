import Testing

@testable import TerminalUI

@Suite struct WidgetTests {
  @Test func `a screen is drawn from its widgets`() {
    var frame = Frame(size: Size(rows: 8, columns: 40))
    frame.header(title: "Luotsi · Asiakkaat", status: "Esimerkki · tänään")
    frame.rule(row: 1)
    let area = Rect(row: 2, column: 1, rows: 3, columns: 38)
    frame.list(count: 5, focus: 2, in: area) { frame, index, area in
      frame.write("KIVI-\(index)", at: area.origin, role: index == 2 ? .focus : .plain)
    }
    frame.rule(row: 6)
    frame.footer([
      FooterEntry(.enter, name: "Enter", label: "Avaa"),
      FooterEntry(.character("u"), name: "u", label: "Uusi asiakas"),
      FooterEntry(.character("?"), name: "?", label: "Apua"),
      FooterEntry(.character("q"), name: "q", label: "Lopeta"),
    ])
    #expect(
      frame.lines
        == [
          " Luotsi · Asiakkaat  Esimerkki · tänään",
          "────────────────────────────────────────",
          "   KIVI-1                             ↑",
          " ▸ KIVI-2",
          "   KIVI-3                             ↓",
          "",
          "────────────────────────────────────────",
          " Enter Avaa   u Uusi asiakas   ? Apua …",
        ]
    )
    #expect(frame.roleMap[3] == ".f.ffffff...............................")
    #expect(frame.cursor == Position(row: 3, column: 1))
  }

  @Test(arguments: [
    (40, " Luotsi · Ehdotukset    aineisto 14.11."),
    (30, " Luotsi · Ehdo…  aineisto 14…"),
    (12, " Luot…  ai…"),
    (4, " L…"),
  ])
  func `a narrow header keeps something of both sides`(columns: Int, line: String) {
    var frame = Frame(size: Size(rows: 1, columns: columns))
    frame.header(title: "Luotsi · Ehdotukset", status: "aineisto 14.11.")
    #expect(frame.lines == [line])
  }

  @Test(arguments: [
    (30, " Enter Avaa   u Uusi   ? Apua"),
    (28, " Enter Avaa   u Uusi …"),
    (18, " Enter Avaa …"),
    (9, " …"),
    (1, ""),
  ])
  func `a footer drops keys from its end and says so`(columns: Int, line: String) {
    var frame = Frame(size: Size(rows: 1, columns: columns))
    frame.footer([
      FooterEntry(.enter, name: "Enter", label: "Avaa"),
      FooterEntry(.character("u"), name: "u", label: "Uusi"),
      FooterEntry(.character("?"), name: "?", label: "Apua"),
    ])
    #expect(frame.lines == [line])
  }

  @Test(
    "A pinned key stays in the footer whatever else is dropped",
    arguments: [
      (40, " Enter Avaa   u Uusi   ? Apua"), (28, " Enter Avaa   ? Apua …"), (12, " ? Apua …"),
    ],
  )
  func pinned(columns: Int, line: String) {
    var frame = Frame(size: Size(rows: 1, columns: columns))
    frame.footer(
      [
        FooterEntry(.enter, name: "Enter", label: "Avaa"),
        FooterEntry(.character("u"), name: "u", label: "Uusi"),
      ],
      pinned: FooterEntry(.character("?"), name: "?", label: "Apua"),
    )
    #expect(frame.lines == [line])
  }

  @Test func `a paragraph reports its rows and marks what is left out`() {
    var frame = Frame(size: Size(rows: 4, columns: 20))
    let text = "Mikä lause sopii sinuun parhaiten?"
    let whole = Rect(row: 0, column: 2, rows: 4, columns: 12)
    #expect(frame.paragraph(text, in: whole, role: .client) == 3)
    #expect(frame.lines == ["  Mikä lause", "  sopii sinuun", "  parhaiten?", ""])
    frame = Frame(size: Size(rows: 4, columns: 20))
    #expect(frame.paragraph(text, in: whole.inset(bottom: 2)) == 2)
    #expect(frame.lines == ["  Mikä lause", "  sopii sinu…", "", ""])
  }

  @Test(arguments: [
    (50, 70, 90, 8, "▕███▓░░▏"), (71, 71, 71, 8, "▕████  ▏"), (0, 0, 100, 8, "▕░░░░░░▏"),
    (100, 100, 100, 8, "▕██████▏"), (0, 0, 0, 8, "▕      ▏"), (70, 71, 72, 8, "▕████░ ▏"),
    (90, 50, 10, 6, "▕██  ▏"), (-5, 500, 900, 5, "▕▓▓▓▏"), (1, 2, 3, 2, ""), (1, 2, 3, -1, ""),
  ])
  func `a bar shows what is certain, likely and possible`(
    low: Int,
    value: Int,
    high: Int,
    width: Int,
    bar: String,
  ) {
    #expect(intervalBar(low: low, value: value, high: high, max: 100, width: width) == bar)
  }

  @Test func `a small window gets one sentence in its middle`() {
    var frame = Frame(size: Size(rows: 4, columns: 16))
    frame.tooSmallNotice("Ikkuna on liian pieni.")
    #expect(frame.lines == ["", "Ikkuna on liian", "pieni.", ""])
    #expect(frame.roleMap[1] == "!!!!!!!!!!!!!!!.")
    #expect(frame.cursor == Position(row: 1, column: 0))
  }
}
