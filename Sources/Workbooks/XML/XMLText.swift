extension XMLPullParser {
  /// Character data with its references resolved and its line ends as LF.
  func decoded(_ range: Range<Int>) throws(PartFault) -> String {
    var isPlain = true
    var isASCII = true
    for index in range {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") || byte == 0x0D { isPlain = false }
      if byte >= 0x80 { isASCII = false }
      guard byte >= 0x20 || isSpace(byte) else { throw mistake(.forbiddenCharacter, at: index) }
    }
    if isPlain, isASCII { return String(decoding: bytes[range], as: UTF8.self) }
    if isPlain { return try validated(range) }
    var text = ""
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "&"):
        text += try validated(start..<index)
        let (character, end) = try reference(at: index, before: range.upperBound)
        text.unicodeScalars.append(character)
        index = end
        start = end
      case 0x0D:
        text += try validated(start..<index) + "\n"
        index += index + 1 < range.upperBound && bytes[index + 1] == 0x0A ? 2 : 1
        start = index
      default: index += 1
      }
    }
    return text + (try validated(start..<range.upperBound))
  }

  func validated(_ range: Range<Int>) throws(PartFault) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      throw mistake(.notUTF8, at: range.lowerBound)
    }
    return text
  }

  /// What `&name;` or `&#number;` stands for, and where it ends.
  private func reference(
    at start: Int,
    before limit: Int,
  ) throws(PartFault) -> (Unicode.Scalar, end: Int) {
    // The longest reference is a character by a hexadecimal number, as in `&#x10FFFF;`.
    let window = bytes[start..<min(limit, start + 12)]
    guard let end = window.firstIndex(of: UInt8(ascii: ";")) else {
      throw mistake(.unknownEntity, at: start)
    }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    let scalar: Unicode.Scalar? =
      switch name {
      case "lt": "<"
      case "gt": ">"
      case "amp": "&"
      case "quot": "\""
      case "apos": "'"
      default: numbered(name)
      }
    guard let scalar else { throw mistake(.unknownEntity, at: start) }
    return (scalar, end + 1)
  }

  private func numbered(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    // Swift would also take a sign.
    guard digits.allSatisfy(\.isHexDigit),
      let number = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number)
    else { return nil }
    return Unicode.Scalar(number)
  }
}
