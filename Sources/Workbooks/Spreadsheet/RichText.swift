extension XMLPullParser {
  /// The text of a shared or inline string up to the end of its element: its runs joined, without
  /// the reading aids (`rPh`) of East Asian texts.
  mutating func richText(in element: String) throws(PartFault) -> String {
    var text = ""
    while let event = try next() {
      switch event {
      case .start("t"): text += try self.text()
      case .start("rPh"), .start("rPr"): try skipElement()
      case .end(element): return unescaped(text)
      default: break
      }
    }
    throw mistake(.endsEarly)
  }
}

/// The table of texts that cells refer to by number.
func readSharedStrings(_ bytes: [UInt8]) throws(PartFault) -> [String] {
  var parser = XMLPullParser(bytes)
  var strings: [String] = []
  while let event = try parser.next() {
    guard event == .start("si") else { continue }
    guard strings.count < Limit.cells.value else { throw .overLimit(.cells) }
    strings.append(try parser.richText(in: "si"))
  }
  return strings
}
