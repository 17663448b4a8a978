import Testing

@testable import Workbooks

/// The text of the one cell in a sheet.
private func text(_ cell: String, strings: String = "") throws -> String {
  try #require(try TestSpreadsheet.survey(cell, strings: strings).rows().first?.first)
}

struct CellTests {
  @Test func `a shared string is found by its number`() throws {
    let strings = "<si><t>type</t></si><si><t>name</t></si>"
    #expect(try text(#"<c r="A1" t="s"><v>1</v></c>"#, strings: strings) == "name")
  }

  @Test func `the runs of a rich text are joined and reading aids left out`() throws {
    let strings = """
      <si><r><rPr><b/></rPr><t xml:space="preserve">Kuka </t></r><r><t>olet?</t></r>\
      <rPh sb="0" eb="2"><t>kana</t></rPh><phoneticPr fontId="1"/></si>
      """
    #expect(try text(#"<c r="A1" t="s"><v>0</v></c>"#, strings: strings) == "Kuka olet?")
  }

  @Test func `an inline string is read like a shared one`() throws {
    let cell = #"<c r="A1" t="inlineStr"><is><r><t>select_</t></r><r><t>one</t></r></is></c>"#
    #expect(try text(cell) == "select_one")
  }

  @Test func `white space, smart quotes, Chinese and emoji stay as they are`() throws {
    #expect(
      try text(#"<c r="A1" t="str"><v> “你好” 👋🏽 </v></c>"#) == " “你好” 👋🏽 "
    )
  }

  @Test func `references and CDATA are resolved`() throws {
    #expect(
      try text(#"<c r="A1" t="str"><v>a &lt; b &amp;&#38; &#x20AC;<![CDATA[ <c> ]]></v></c>"#)
        == "a < b && € <c> "
    )
  }

  @Test(arguments: [
    ("a_x000D_\nb", "a\nb"), ("a_x000D_b", "a\nb"), ("a_x000A_b", "a\nb"),
    ("_x005F_x0041_", "_x0041_"), ("_xD83D__xDE00_", "😀"), ("a_x0000_b_x001B_", "ab"),
    ("_x00G0_ _x12_ x_", "_x00G0_ _x12_ x_"), ("a\r\nb", "a\nb"),
  ])
  func `what Office escapes is resolved and line ends are one character`(
    written: String,
    meant: String,
  ) throws {
    #expect(try text("<c r=\"A1\" t=\"str\"><v>\(written)</v></c>") == meant)
  }

  @Test(arguments: [
    ("5", "5"), ("5.0", "5"), ("1E3", "1000"), ("-0", "0"), ("0.1", "0.1"), ("1E-3", "0.001"),
    ("18.309999999999999", "18.31"), ("-2.5", "-2.5"), (" 7 ", "7"),
  ])
  func `a number is written as people write it`(stored: String, shown: String) throws {
    #expect(try text("<c r=\"A1\"><v>\(stored)</v></c>") == shown)
  }

  @Test(arguments: [("1", "TRUE"), ("0", "FALSE")])
  func `a boolean is TRUE or FALSE as pyxform has it`(stored: String, shown: String) throws {
    #expect(try text("<c r=\"A1\" t=\"b\"><v>\(stored)</v></c>") == shown)
  }

  @Test func `a formula gives its stored value`() throws {
    #expect(try text(#"<c r="A1"><f>1+1</f><v>2</v></c>"#) == "2")
    #expect(try text(#"<c r="A1" t="str"><f>A2&amp;"x"</f><v>nimi</v></c>"#) == "nimi")
  }
}
