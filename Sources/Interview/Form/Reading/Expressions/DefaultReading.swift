import FormExpressions

/// Whether the text of a `default` cell is worked out, rather than taken as it stands.
///
/// As pyxform 4.5 decides: it is when an operator, a call or a `${name}` stands outside quotation
/// marks. In days and places the first hyphen settles that it is not.
func isComputedDefault(_ text: String, of type: QuestionType) -> Bool {
  let hasPlainHyphens =
    switch type {
    case .date, .dateTime, .geopoint, .geotrace, .geoshape: true
    default: false
    }
  let bytes = Array(text.utf8)
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      guard let end = bytes[(index + 1)...].firstIndex(of: byte) else { return false }
      index = end + 1
    case UInt8(ascii: "$"):
      if text.hasReference(at: index, in: bytes) { return true }
      index += 1
    case UInt8(ascii: "-"):
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      guard isDigit(next) || next == UInt8(ascii: ".") else {
        return !hasPlainHyphens
      }
      index = endOfWord(from: index + 1, in: bytes)
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "|"): return true
    case _ where isNamePart(byte):
      let end = endOfWord(from: index, in: bytes)
      if end < bytes.count, bytes[end] == UInt8(ascii: "("), !isDigit(byte) { return true }
      let word = bytes[index..<end]
      let isBetweenBlanks = index > 0 && bytes[index - 1] == 0x20 && end < bytes.count
      if isBetweenBlanks, bytes[end] == 0x20,
        word.elementsEqual("mod".utf8) || word.elementsEqual("div".utf8)
      {
        return true
      }
      index = end
    default: index += 1
    }
  }
  return false
}

extension String {
  /// Whether `${name}` begins at a byte.
  fileprivate func hasReference(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "{") else { return false }
    return bytes[index...].contains(UInt8(ascii: "}"))
  }
}

private func endOfWord(from start: Int, in bytes: [UInt8]) -> Int {
  var end = start
  while end < bytes.count,
    isNamePart(bytes[end]) || bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ":")
  {
    end += 1
  }
  return end
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func isNamePart(_ byte: UInt8) -> Bool {
  isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
}
