extension XMLPullParser {
  /// Passes over a comment, a processing instruction or a CDATA section, and returns the content
  /// of the last.
  @discardableResult
  mutating func skipDeclaration() throws(PartFault) -> Range<Int>? {
    if starts(with: "<!--") {
      try skip(past: "-->", from: 4)
      return nil
    }
    if starts(with: "<?") {
      try skip(past: "?>", from: 2)
      return nil
    }
    if starts(with: "<![CDATA[") {
      let start = position + 9
      try skip(past: "]]>", from: 9)
      return start..<(position - 3)
    }
    throw starts(with: "<!DOCTYPE") ? mistake(.documentType) : mistake(.malformed)
  }

  private func starts(with text: StaticString) -> Bool {
    let end = position + text.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    return text.withUTF8Buffer { bytes[position..<end].elementsEqual($0) }
  }

  private mutating func skip(past end: StaticString, from offset: Int) throws(PartFault) {
    position += offset
    while position < bytes.count {
      if starts(with: end) {
        position += end.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw mistake(.endsEarly)
  }
}
