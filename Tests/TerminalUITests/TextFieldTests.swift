import Testing

@testable import TerminalUI

@Suite struct TextFieldTests {
  @Test func `keys type, move and delete at the caret`() {
    var field = TextField(text: "Kerva")
    for key in [Key.left, .left, .left, .character("a")] { field.apply(key) }
    #expect(field.text == "Kearva")
    #expect(field.caret == 3)
    field.apply(.backspace)
    field.apply(.end)
    field.apply(.left)
    field.apply(.character("a"))
    field.apply(.delete)
    #expect(field.text == "Kerva")
    field.apply(.home)
    field.apply(.backspace)
    #expect(field.text == "Kerva")
    #expect(field.caret == 0)
  }

  @Test(arguments: [Key.enter, .escape, .up, .control("c"), .alt("a"), .function(1), .tab])
  func `other keys are left to the screen`(key: Key) {
    var field = TextField(text: "a")
    let isTaken = field.apply(key)
    #expect(!isTaken)
    #expect(field == TextField(text: "a"))
  }

  @Test func `a paste becomes one line without control characters`() {
    var field = TextField(text: "ab")
    field.apply(.left)
    field.insert("1\r\n2\u{1B}[0m\t3")
    #expect(field.text == "a1 2[0m 3b")
    #expect(field.caret == 9)
  }

  @Test func `a mark typed after its letter joins it`() {
    var field = TextField(text: "e")
    field.apply(.character("\u{301}"))
    #expect(field.text == "é")
    #expect(field.caret == 1)
    field.apply(.backspace)
    #expect(field.text.isEmpty)
  }

  @Test(arguments: [
    ("Kokki", 5, 10, "Kokki", 5), ("Laitoshuoltaja", 14, 6, "…taja", 5),
    ("Laitoshuoltaja", 0, 6, "Laito…", 0), ("Laitoshuoltaja", 6, 6, "…itos…", 5),
    ("日本語", 3, 5, "…語", 3), ("Kokki", 5, 1, "…", 0),
  ])
  func `the caret is always in sight`(
    text: String,
    caret: Int,
    width: Int,
    line: String,
    cursor: Int,
  ) {
    var field = TextField(text: text)
    field.apply(.home)
    for _ in 0..<caret { field.apply(.right) }
    var frame = Frame(size: Size(rows: 1, columns: 12))
    frame.textField(field, at: Position(row: 0, column: 2), width: width)
    #expect(frame.lines == ["  " + line])
    #expect(frame.cursor == Position(row: 0, column: 2 + cursor))
    #expect(frame.roleMap[0].filter { $0 == "f" }.count == width)
  }
}

/// What people type who write other scripts.
@Suite struct ScriptTypingTests {
  private func typed(_ text: String) -> TextField {
    var field = TextField()
    for scalar in text.unicodeScalars { field.apply(.character(Character(scalar))) }
    return field
  }

  @Test(arguments: [
    "äöåÄÖÅ", "Пекарь", "Ї ґ", "خباز", "مَدرَسة", "نان\u{200C}وا", "אופה", "a\u{308}o\u{30A}",
  ])
  func `every letter of any script is typed as it is`(text: String) {
    #expect(typed(text).text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(typed(text).caret == text.count)
  }

  @Test func `in a text from the right the caret goes by letters as they are read`() {
    var field = typed("خباز")
    field.apply(.left)
    #expect(field.caret == 3)
    field.apply(.character("ا"))
    #expect(field.text == "خبااز")
    field.apply(.backspace)
    field.apply(.home)
    field.apply(.delete)
    #expect(field.text == "باز")
    #expect(field.caret == 0)
  }

  @Test func `a letter goes with the marks over it, and a mark can be put on one in the middle`() {
    var field = typed("مَدرَسة")
    #expect(field.caret == 5)
    field.apply(.left)
    field.apply(.left)
    field.apply(.backspace)
    #expect(field.text == "مَدسة")
    field.apply(.character("\u{650}"))
    #expect(field.text == "مَدِسة")
    #expect(field.caret == 2)
    var latin = typed("ao")
    latin.apply(.left)
    latin.apply(.character("\u{30A}"))
    #expect(latin.text == "åo")
    #expect(latin.caret == 1)
  }

  @Test func `the cursor stands after as many cells as letters lie before the caret`() {
    var field = typed("مَدرَسة 12")
    field.apply(.left)
    var frame = Frame(size: Size(rows: 1, columns: 20))
    frame.textField(field, at: Position(row: 0, column: 0), width: 20)
    #expect(frame.cursor.column == 7)
  }
}
