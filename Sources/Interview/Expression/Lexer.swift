/// Splits an expression into tokens.
struct Lexer {
  private let characters: [Character]
  private var index = 0
  private var tokens: [Token] = []

  /// The tokens of `text`, closed by one of kind `end`.
  static func tokens(of text: String) throws(ExpressionMistake) -> [Token] {
    var lexer = Lexer(characters: Array(text))
    while let character = lexer.peek() { try lexer.take(character) }
    lexer.add(.end, from: lexer.index)
    return lexer.tokens
  }

  private init(characters: [Character]) { self.characters = characters }

  private func peek(_ offset: Int = 0) -> Character? {
    characters.indices.contains(index + offset) ? characters[index + offset] : nil
  }

  private func failure(_ cause: ExpressionMistake.Cause, at start: Int) -> ExpressionMistake {
    ExpressionMistake(cause, at: start + 1)
  }

  private mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(
      Token(kind: kind, column: start + 1, spelling: String(characters[start..<index]))
    )
  }

  private mutating func single(_ kind: Token.Kind, length: Int = 1) {
    index += length
    add(kind, from: index - length)
  }

  private mutating func take(_ character: Character) throws(ExpressionMistake) {
    switch character {
    case _ where character.isWhitespace: index += 1
    case "'", "\"": try takeText(until: character)
    case "$": try takeReference()
    case "(": single(.open)
    case ")": single(.close)
    case ",": single(.comma)
    case ".": try takePoint()
    case "0"..."9": try takeNumber()
    case _ where character.isLetter || character == "_": try takeName()
    default: try takeSymbol(character)
    }
  }

  private mutating func takeText(until quote: Character) throws(ExpressionMistake) {
    let start = index
    guard let end = characters[(start + 1)...].firstIndex(of: quote) else {
      throw failure(.unclosedText, at: start)
    }
    index = end + 1
    add(.text(String(characters[(start + 1)..<end])), from: start)
  }

  private mutating func takeReference() throws(ExpressionMistake) {
    let start = index
    guard peek(1) == "{" else {
      throw failure(.foreignOperator("$", instead: "${name}"), at: start)
    }
    guard let end = characters[start...].firstIndex(of: "}") else {
      throw failure(.unclosedReference, at: start)
    }
    let name = String(characters[(start + 2)..<end])
    guard isFormName(name) else { throw failure(.badReference(name), at: start) }
    index = end + 1
    add(.reference(QuestionID(name)), from: start)
  }

  private mutating func takePoint() throws(ExpressionMistake) {
    if let next = peek(1), ("0"..."9").contains(next) { return try takeNumber() }
    if peek(1) == "." || peek(1) == "/" { throw failure(.path("./"), at: index) }
    single(.own)
  }

  private mutating func takeNumber() throws(ExpressionMistake) {
    let start = index
    while let character = peek(), character.isASCII,
      character.isLetter || character.isNumber || character == "."
    {
      index += 1
    }
    let spelling = String(characters[start..<index])
    let isPlain = spelling.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
    let padded = spelling.hasSuffix(".") ? spelling + "0" : spelling
    guard isPlain, let number = Double(padded) else {
      throw failure(.badNumber(spelling), at: start)
    }
    add(.number(number), from: start)
  }

  private mutating func takeName() throws(ExpressionMistake) {
    let start = index
    while let character = peek(),
      character.isLetter || character.isNumber || "_-:".contains(character)
    {
      index += 1
    }
    let name = String(characters[start..<index])
    if let word = BinaryOperator(rawValue: name), tokens.last?.endsValue == true {
      add(.binary(word), from: start)
    } else {
      add(.name(name), from: start)
    }
  }

  private mutating func takeSymbol(_ character: Character) throws(ExpressionMistake) {
    let pair = String(characters[index...].prefix(2))
    switch pair {
    case "==": throw failure(.doubledEquals, at: index)
    case "&&": throw failure(.foreignOperator(pair, instead: "'and'"), at: index)
    case "||": throw failure(.foreignOperator(pair, instead: "'or'"), at: index)
    case "<>": throw failure(.foreignOperator(pair, instead: "'!='"), at: index)
    case "=>": throw failure(.foreignOperator(pair, instead: "'>='"), at: index)
    case "=<": throw failure(.foreignOperator(pair, instead: "'<='"), at: index)
    default: break
    }
    if let symbol = BinaryOperator(rawValue: pair) {
      return single(.binary(symbol), length: pair.count)
    }
    if character == "*", tokens.last?.endsValue != true { throw failure(.path("*"), at: index) }
    if let symbol = BinaryOperator(rawValue: String(character)) { return single(.binary(symbol)) }
    switch character {
    case "“", "”", "„", "‘", "’", "‚": throw failure(.curlyQuote(character), at: index)
    case "&":
      throw failure(.foreignOperator("&", instead: "'and', or concat() for texts"), at: index)
    case "!": throw failure(.foreignOperator("!", instead: "not(…)"), at: index)
    case "%": throw failure(.foreignOperator("%", instead: "'mod'"), at: index)
    case "−", "–":
      throw failure(.foreignOperator(String(character), instead: "a plain '-'"), at: index)
    case "/" where tokens.last?.endsValue == true:
      throw failure(.foreignOperator("/", instead: "'div' to divide"), at: index)
    case "/", "[", "@": throw failure(.path(String(character)), at: index)
    default: throw failure(.unexpected(String(character)), at: index)
    }
  }
}

/// A letter or underscore, then letters, digits, underscores, hyphens or points; ä and ö are letters.
func isFormName(_ name: some StringProtocol) -> Bool {
  guard let first = name.first, first.isLetter || first == "_" else { return false }
  return name.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
}
