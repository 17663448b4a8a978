/// The next thing in a document; names are without their prefix.
enum XMLEvent: Equatable {
  case start(String)
  case end(String)
}

/// Reads the XML of spreadsheet parts, one element at a time, straight from bytes in UTF-8.
///
/// Foundation's XMLParser took 27 ms for the events alone of a form with 5,897 choices, where
/// this takes 5 ms and no memory beyond the part itself. Document types are refused. Namespaces
/// are not looked up: the transitional and the strict ones name the same elements alike.
struct XMLPullParser {
  private struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  let bytes: [UInt8]
  var position = 0
  /// The names with prefix of the elements that are open.
  private var open: [Range<Int>] = []
  private var attributes: [Attribute] = []
  /// Whether the element last begun was written `<name/>`.
  private var endsAtOnce = false
  private var hadRoot = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Passes over character data; nil at the end of the document.
  mutating func next() throws(PartFault) -> XMLEvent? {
    // Each name is taken before `localName` is called: in one expression with it, the parser would
    // be copied first, and with it the list of open elements.
    if endsAtOnce {
      let name = closeElement()
      return .end(localName(name))
    }
    while try skipToMarkup() {
      switch byte(after: 1) {
      case UInt8(ascii: "/"):
        let name = try takeEndTag()
        return .end(localName(name))
      case UInt8(ascii: "!"), UInt8(ascii: "?"): try skipDeclaration()
      default:
        let name = try takeStartTag()
        return .start(localName(name))
      }
    }
    return nil
  }

  /// Passes over everything up to the end of the element whose start came last.
  mutating func skipElement() throws(PartFault) {
    let outside = open.count - 1
    while open.count > outside {
      guard try next() != nil else { throw mistake(.endsEarly) }
    }
  }

  /// The text of the element whose start came last, up to its end; elements within are left out.
  mutating func text() throws(PartFault) -> String {
    if endsAtOnce {
      closeElement()
      return ""
    }
    var text = ""
    while true {
      let start = position
      guard try skipToMarkup() else { throw mistake(.endsEarly) }
      if position > start { text += try decoded(start..<position) }
      switch byte(after: 1) {
      case UInt8(ascii: "/"):
        _ = try takeEndTag()
        return text
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        if let range = try skipDeclaration() { text += try validated(range) }
      default:
        _ = try takeStartTag()
        try skipElement()
      }
    }
  }

  /// An attribute of the element whose start came last, by its name without prefix.
  func attribute(_ name: String) throws(PartFault) -> String? {
    for attribute in attributes where isNamed(attribute.name, name) {
      return try decoded(attribute.value)
    }
    return nil
  }

  func mistake(_ mistake: XMLMistake, at byte: Int? = nil) -> PartFault {
    .xml(mistake, byte: (byte ?? position) + 1)
  }

  /// Moves to the next `<`; false at the end of a complete document.
  private mutating func skipToMarkup() throws(PartFault) -> Bool {
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
      guard !open.isEmpty || isSpace(bytes[position]) else { throw mistake(.malformed) }
      position += 1
    }
    guard position == bytes.count else { return true }
    guard open.isEmpty, hadRoot else { throw mistake(.endsEarly) }
    return false
  }

  private mutating func takeStartTag() throws(PartFault) -> Range<Int> {
    guard !open.isEmpty || !hadRoot else { throw mistake(.malformed) }
    guard open.count < Limit.depth.value else { throw .overLimit(.depth) }
    hadRoot = true
    position += 1
    let name = try takeName()
    open.append(name)
    attributes.removeAll(keepingCapacity: true)
    while true {
      skipSpace()
      switch byte(after: 0) {
      case UInt8(ascii: ">"):
        position += 1
        return name
      case UInt8(ascii: "/"):
        guard byte(after: 1) == UInt8(ascii: ">") else { throw mistake(.malformed) }
        position += 2
        endsAtOnce = true
        return name
      default: attributes.append(try takeAttribute())
      }
    }
  }

  private mutating func takeEndTag() throws(PartFault) -> Range<Int> {
    let start = position
    position += 2
    let name = try takeName()
    skipSpace()
    guard byte(after: 0) == UInt8(ascii: ">"), let opened = open.last,
      bytes[opened] == bytes[name]
    else { throw position < bytes.count ? mistake(.malformed, at: start) : mistake(.endsEarly) }
    position += 1
    open.removeLast()
    return name
  }

  @discardableResult
  private mutating func closeElement() -> Range<Int> {
    endsAtOnce = false
    return open.removeLast()
  }

  private mutating func takeAttribute() throws(PartFault) -> Attribute {
    let name = try takeName()
    skipSpace()
    guard byte(after: 0) == UInt8(ascii: "=") else { throw mistake(.malformed) }
    position += 1
    skipSpace()
    guard let quote = byte(after: 0), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { throw mistake(.malformed) }
    position += 1
    let start = position
    while let byte = byte(after: 0), byte != quote {
      guard byte != UInt8(ascii: "<") else { throw mistake(.malformed) }
      position += 1
    }
    guard position < bytes.count else { throw mistake(.endsEarly) }
    position += 1
    return Attribute(name: name, value: start..<(position - 1))
  }

  private mutating func takeName() throws(PartFault) -> Range<Int> {
    let start = position
    while let byte = byte(after: 0), isNameByte(byte) { position += 1 }
    guard position < bytes.count else { throw mistake(.endsEarly) }
    guard position > start else { throw mistake(.malformed) }
    return start..<position
  }

  private mutating func skipSpace() {
    while let byte = byte(after: 0), isSpace(byte) { position += 1 }
  }

  func byte(after offset: Int) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private func localName(_ name: Range<Int>) -> String {
    String(decoding: bytes[withoutPrefix(name)], as: UTF8.self)
  }

  private func isNamed(_ name: Range<Int>, _ expected: String) -> Bool {
    bytes[withoutPrefix(name)].elementsEqual(expected.utf8)
  }

  private func withoutPrefix(_ name: Range<Int>) -> Range<Int> {
    for index in name where bytes[index] == UInt8(ascii: ":") {
      return (index + 1)..<name.upperBound
    }
    return name
  }
}

func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}

/// Whether a byte may stand in a name, as far as that is needed to see where the name ends.
private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"),
    UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...0xFF:
    true
  default: false
  }
}
