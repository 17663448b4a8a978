import FormExpressions

/// A part of a label: words, or a question whose value stands there.
enum TextPiece: Equatable {
  case plain(String)
  case reference(QuestionID)

  /// A `${` that no `}` follows, or that holds no name, is left in the words.
  static func pieces(of text: String) -> [TextPiece] {
    var pieces: [TextPiece] = []
    var plainStart = text.startIndex
    var rest = text[...]
    while let dollar = rest.utf8.firstIndex(of: UInt8(ascii: "$")) {
      let afterDollar = text.utf8.index(after: dollar)
      rest = text[afterDollar...]
      guard rest.utf8.first == UInt8(ascii: "{"),
        let end = rest.utf8.firstIndex(of: UInt8(ascii: "}"))
      else { continue }
      let name = text[text.utf8.index(after: afterDollar)..<end]
      guard isFormName(name) else { continue }
      if plainStart < dollar { pieces.append(.plain(String(text[plainStart..<dollar]))) }
      pieces.append(.reference(QuestionID(String(name))))
      plainStart = text.utf8.index(after: end)
      rest = text[plainStart...]
    }
    if plainStart < text.endIndex { pieces.append(.plain(String(text[plainStart...]))) }
    return pieces
  }

  static func references(in text: String) -> [QuestionID] {
    pieces(of: text).compactMap { if case .reference(let id) = $0 { id } else { nil } }
  }
}
