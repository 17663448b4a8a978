/// One line of text being typed.
public struct TextField: Equatable, Sendable {
  /// More characters than this are not taken, as each key works through all of them.
  public static let longest = 10_000

  /// Sanitised: always what the screen can show.
  public private(set) var text: String
  /// The characters before the insertion point.
  public private(set) var caret: Int

  /// The field with the caret after `text`.
  public init(text: String = "") {
    self.text = fitting(text)
    caret = self.text.count
  }

  /// The same field with a dot for each character, for what nobody beside may read.
  public var masked: TextField {
    var field = TextField(text: String(repeating: "•", count: text.count))
    field.caret = caret
    return field
  }

  /// Takes a key that types, deletes or moves the caret; false when the key is none of these.
  @discardableResult
  public mutating func apply(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: remove(at: caret - 1)
    case .delete: remove(at: caret)
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .home: caret = 0
    case .end: caret = text.count
    default: return false
    }
    return true
  }

  /// Inserts text at the caret, as when pasting: line breaks become blanks, and what there is no
  /// room for is left out.
  public mutating func insert(_ inserted: String) {
    let room = Self.longest - text.count
    guard room > 0 else { return }
    let before = sanitise(String(text.prefix(caret)) + String(inserted.prefix(room)))
    let after = text.dropFirst(caret)
    text = fitting(before + after)
    caret = min(before.count, text.count)
  }

  private mutating func remove(at offset: Int) {
    guard offset >= 0, offset < text.count else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: offset))
    caret = offset
  }
}

/// What of `text` a field can hold.
///
/// A flag becomes two letters, so both sides are cut.
private func fitting(_ text: String) -> String {
  String(sanitise(String(text.prefix(TextField.longest))).prefix(TextField.longest))
}

extension Frame {
  /// Draws the field over `width` columns and puts the cursor at its caret.
  ///
  /// A text too long scrolls so that the caret is seen; "…" marks the side where text is hidden.
  public mutating func textField(_ field: TextField, at place: Position, width: Int) {
    let room = min(width, size.columns - place.column)
    guard room > 0 else { return }
    fill(Rect(row: place.row, column: place.column, rows: 1, columns: room), role: .focus)
    let start = field.visibleStart(in: room)
    let mark = start > field.text.startIndex ? "…" : ""
    write(mark + field.text[start...], at: place, role: .focus, width: room)
    let before = mark + field.text[start..<field.caretIndex]
    cursor = Position(row: place.row, column: place.column + min(textWidth(before), room - 1))
  }
}

extension TextField {
  fileprivate var caretIndex: String.Index {
    text.index(text.startIndex, offsetBy: caret)
  }

  /// Where drawing begins so that the mark for hidden text, and the caret's cell, fit `columns`.
  fileprivate func visibleStart(in columns: Int) -> String.Index {
    guard textWidth(String(text[..<caretIndex])) >= columns else { return text.startIndex }
    var start = caretIndex
    var used = 0
    while start > text.startIndex {
      let previous = text.index(before: start)
      used += textWidth(String(text[previous]))
      if used > columns - 2 { break }
      start = previous
    }
    return start
  }
}
