/// A part of a label: words, or a question whose value stands there.
enum TextPiece: Equatable {
  case plain(String)
  case reference(QuestionID)

  /// A `${` that no `}` follows, or that holds no name, is left in the words.
  static func pieces(of text: String) -> [TextPiece] {
    var pieces: [TextPiece] = []
    var plain = ""
    var rest = Substring(text)
    while let character = rest.first {
      if rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
        let name = rest[..<end].dropFirst(2)
        if isFormName(name) {
          if !plain.isEmpty { pieces.append(.plain(plain)) }
          plain = ""
          pieces.append(.reference(QuestionID(String(name))))
          rest = rest[rest.index(after: end)...]
          continue
        }
      }
      plain.append(character)
      rest.removeFirst()
    }
    if !plain.isEmpty { pieces.append(.plain(plain)) }
    return pieces
  }

  static func references(in text: String) -> [QuestionID] {
    pieces(of: text).compactMap { if case .reference(let id) = $0 { id } else { nil } }
  }
}
