import Foundation

/// What a person typed, taken apart as the index takes texts apart.
struct SearchWords: Equatable {
  /// Letters and digits alone, so that nothing in a word means anything to SQLite.
  let words: [String]

  /// Of a longer text only the first words count; nothing is found by so many anyway.
  static let most = 32

  init(_ text: String) {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.isOfWords {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
        if words.count == Self.most { break }
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    self.words = words
  }

  /// In the language of FTS5: every word, the last one as the beginning of a word; nil without words.
  var expression: String? {
    guard let last = words.last else { return nil }
    let whole = words.dropLast().map { "\"\($0)\"" }
    return (whole + ["\"\(last)\"*"]).joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether FTS5's `unicode61` takes it for a part of a word: it knows Unicode 6.1, after which
  /// signs of two scripts have become letters.
  fileprivate var isOfWords: Bool {
    if isASCII { return properties.isAlphabetic || ("0"..."9").contains(self) }
    guard let age = properties.age, (age.major, age.minor) <= (6, 1),
      !Self.newTaiLue.contains(self), !Self.vedicExtensions.contains(self)
    else { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  private static let newTaiLue: ClosedRange<Unicode.Scalar> = "\u{1980}"..."\u{19DF}"
  private static let vedicExtensions: ClosedRange<Unicode.Scalar> = "\u{1CD0}"..."\u{1CFF}"
}
