/// Splits an expression into tokens.
///
/// A slip with one plain meaning, such as `==`, is noted and read as that, so that the next slip
/// is found as well.
struct Lexer {
  let text: ExpressionText
  var index = 0
  var tokens: [Token] = []
  var mistakes: [ExpressionMistake] = []

  init(_ text: ExpressionText) { self.text = text }

  /// Fills ``tokens``, closed by one of kind `end`.
  mutating func run() throws(ExpressionMistake) {
    while let byte = text[index] { try take(byte) }
    tokens.append(Token(kind: .end, start: index, end: index))
  }

  func column(_ offset: Int) -> Int { text.column(of: offset) }

  mutating func add(_ kind: Token.Kind, length: Int) {
    tokens.append(Token(kind: kind, start: index, end: index + length))
    index += length
  }

  private mutating func take(_ byte: UInt8) throws(ExpressionMistake) {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D: index += 1
    case UInt8(ascii: "'"), UInt8(ascii: "\""): try takeText(until: byte)
    case UInt8(ascii: "$"): try takeReference()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try takeNumber()
    case UInt8(ascii: "."): try takePoint()
    default:
      guard let scalar = text.scalar(at: index)?.value, scalar.beginsName else {
        return try takeSymbol(byte)
      }
      takeName()
    }
  }

  private mutating func takeText(until quote: UInt8) throws(ExpressionMistake) {
    guard let end = text.bytes[(index + 1)...].firstIndex(of: quote) else {
      throw .unclosedText(at: column(index))
    }
    add(.text(text.spelling(from: index + 1, to: end)), length: end + 1 - index)
  }

  private mutating func takeReference() throws(ExpressionMistake) {
    guard text[index + 1] == UInt8(ascii: "{") else {
      throw .foreignOperator("$", instead: "${name}", at: column(index))
    }
    guard let end = text.bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
      throw .unclosedReference(at: column(index))
    }
    let name = text.spelling(from: index + 2, to: end)
    if !isFormName(name) {
      let bare = name.trimmed
      mistakes.append(
        isFormName(bare)
          ? .blanksInReference(name, bare: bare, at: column(index))
          : .badReference(name, at: column(index))
      )
    }
    add(.reference(name), length: end + 1 - index)
  }

  private mutating func takePoint() throws(ExpressionMistake) {
    let next = text[index + 1]
    if next?.isDigit == true { return try takeNumber() }
    if next == UInt8(ascii: ".") { add(.twoPoints, length: 2) } else { add(.point, length: 1) }
  }

  /// Digits and one point; an operator may follow at once, as in `7mod2`.
  private mutating func takeNumber() throws(ExpressionMistake) {
    var end = index
    var points = 0
    while let byte = text[end] {
      if byte == UInt8(ascii: ".") { points += 1 } else if !byte.isDigit { break }
      end += 1
    }
    let spelling = text.spelling(from: index, to: end)
    let letters = text.scalar(at: end)?.value.beginsName == true && keyword(at: end) == nil
    guard points <= 1, !letters, let number = decimal(in: text.bytes[index..<end]) else {
      while let next = text.scalar(at: end), next.value.continuesName { end += next.length }
      throw .badNumber(text.spelling(from: index, to: end), at: column(index))
    }
    add(.number(number), length: spelling.utf8.count)
  }

  private mutating func takeName() {
    if tokens.last?.endsValue == true, let (word, length) = keyword(at: index) {
      return add(.binary(word), length: length)
    }
    var end = endOfName(at: index)
    if text[end] == UInt8(ascii: ":"), let next = text.scalar(at: end + 1), next.value.beginsName {
      end = endOfName(at: end + 1)
    }
    add(.name(text.spelling(from: index, to: end)), length: end - index)
  }

  private func endOfName(at start: Int) -> Int {
    var end = start
    while let next = text.scalar(at: end), next.value.continuesName { end += next.length }
    return end
  }

  /// An operator written as a word, when no further letter follows it: `mod2` is `mod` and 2.
  private func keyword(at start: Int) -> (BinaryOperator, Int)? {
    for (word, spelling) in Self.words
    where text.bytes[start...].starts(with: spelling) {
      let next = text.scalar(at: start + spelling.count)?.value
      if next?.beginsName != true { return (word, spelling.count) }
    }
    return nil
  }

  private static let words: [(BinaryOperator, [UInt8])] = [
    BinaryOperator.or, .and, .divided, .remainder,
  ].map { ($0, Array($0.rawValue.utf8)) }
}

extension UInt8 {
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
