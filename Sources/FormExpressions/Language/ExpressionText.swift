/// The text of an expression as bytes, which tokens point into.
struct ExpressionText {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  subscript(index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  func spelling(from start: Int, to end: Int) -> String {
    String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
  }

  /// The character, counted from 1, that begins at a byte.
  func column(of offset: Int) -> Int { spelling(from: 0, to: offset).count + 1 }

  /// The code point that begins at a byte, and how many bytes it takes.
  func scalar(at index: Int) -> (value: Unicode.Scalar, length: Int)? {
    guard index < bytes.count else { return nil }
    if bytes[index] < 0x80 { return (Unicode.Scalar(bytes[index]), 1) }
    var decoder = UTF8()
    var rest = bytes[index..<min(index + 4, bytes.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return (scalar, UTF8.width(scalar))
  }
}

extension Unicode.Scalar {
  /// A letter or underscore; ä and ö are letters.
  var beginsName: Bool {
    isASCII
      ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_"
      : properties.isAlphabetic
  }

  /// What may follow the first character of a name: letters, digits, `_`, `-` and `.`.
  var continuesName: Bool {
    guard !beginsName else { return true }
    if isASCII { return ("0"..."9").contains(self) || self == "-" || self == "." }
    return properties.numericType != nil || properties.generalCategory == .nonspacingMark
      || properties.generalCategory == .spacingMark
  }
}

/// A letter or underscore, then letters, digits, underscores, hyphens or points.
package func isFormName(_ name: some StringProtocol) -> Bool {
  guard let first = name.unicodeScalars.first, first.beginsName else { return false }
  return name.unicodeScalars.allSatisfy(\.continuesName)
}
