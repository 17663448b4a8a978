extension Lexer {
  mutating func takeSymbol(_ byte: UInt8) throws(ExpressionMistake) {
    if try takePair() { return }
    switch byte {
    case UInt8(ascii: "("): add(.open, length: 1)
    case UInt8(ascii: ")"): add(.close, length: 1)
    case UInt8(ascii: "["): add(.openPredicate, length: 1)
    case UInt8(ascii: "]"): add(.closePredicate, length: 1)
    case UInt8(ascii: ","): add(.comma, length: 1)
    case UInt8(ascii: "/"): add(.slash, length: 1)
    case UInt8(ascii: "|"): add(.pipe, length: 1)
    case UInt8(ascii: "@"): add(.at, length: 1)
    case UInt8(ascii: "+"): add(.binary(.plus), length: 1)
    case UInt8(ascii: "-"): add(.binary(.minus), length: 1)
    case UInt8(ascii: "="): add(.binary(.equal), length: 1)
    case UInt8(ascii: "<"): add(.binary(.less), length: 1)
    case UInt8(ascii: ">"): add(.binary(.greater), length: 1)
    case UInt8(ascii: "*"):
      add(tokens.last?.endsValue == true ? .binary(.times) : .star, length: 1)
    case UInt8(ascii: "&"):
      throw .foreignOperator("&", instead: "and", at: column(index))
    case UInt8(ascii: "!"): throw .foreignOperator("!", instead: "not(…)", at: column(index))
    case UInt8(ascii: "%"): note("%", meaning: .remainder)
    default: try takeForeignCharacter()
    }
  }

  /// Symbols of two characters, and those of other languages that stand for one of ours.
  private mutating func takePair() throws(ExpressionMistake) -> Bool {
    guard index + 1 < text.bytes.count, text.bytes[index + 1] < 0x80 else { return false }
    switch text.spelling(from: index, to: index + 2) {
    case "!=": add(.binary(.notEqual), length: 2)
    case "<=": add(.binary(.lessOrEqual), length: 2)
    case ">=": add(.binary(.greaterOrEqual), length: 2)
    case "//": add(.twoSlashes, length: 2)
    case "::": add(.twoColons, length: 2)
    case "==":
      mistakes.append(.doubledEquals(at: column(index)))
      add(.binary(.equal), length: 2)
    case "&&": note("&&", meaning: .and)
    case "||": note("||", meaning: .or)
    case "<>": note("<>", meaning: .notEqual)
    case "=>": note("=>", meaning: .greaterOrEqual)
    case "=<": note("=<", meaning: .lessOrEqual)
    default: return false
    }
    return true
  }

  private mutating func note(_ spelling: String, meaning symbol: BinaryOperator) {
    mistakes.append(
      .foreignOperator(spelling, instead: symbol.rawValue, at: column(index))
    )
    add(.binary(symbol), length: spelling.utf8.count)
  }

  private mutating func takeForeignCharacter() throws(ExpressionMistake) {
    guard let (scalar, length) = text.scalar(at: index) else {
      throw .unexpected("\u{FFFD}", at: column(index))
    }
    switch scalar {
    case "\u{A0}", "\u{2007}", "\u{202F}": index += length  // blanks that word processors put in
    case "“", "”", "„", "«", "»", "‘", "’", "‚": try takeCurlyText(scalar)
    case "−", "–": note(String(scalar), meaning: .minus)
    case "≤": note("≤", meaning: .lessOrEqual)
    case "≥": note("≥", meaning: .greaterOrEqual)
    case "≠": note("≠", meaning: .notEqual)
    case "×": note("×", meaning: .times)
    case "÷": note("÷", meaning: .divided)
    default: throw .unexpected(String(scalar), at: column(index))
    }
  }

  /// Notes the marks and reads what stands between them as a text.
  private mutating func takeCurlyText(_ mark: Unicode.Scalar) throws(ExpressionMistake) {
    let isSingle = "‘’‚".unicodeScalars.contains(mark)
    let closing = isSingle ? "‘’'" : "“”«»\""
    mistakes.append(.curlyQuote(String(mark), at: column(index)))
    let start = index + UTF8.width(mark)
    var end = start
    while let next = text.scalar(at: end) {
      if closing.unicodeScalars.contains(next.value) {
        let content = text.spelling(from: start, to: end)
        return add(.text(content), length: end + next.length - index)
      }
      end += next.length
    }
    throw .unclosedText(at: column(index))
  }
}
