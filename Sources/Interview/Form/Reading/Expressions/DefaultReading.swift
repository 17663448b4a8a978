/// Whether the text of a `default` cell is worked out, rather than taken as it stands.
///
/// As pyxform 4.5 decides: it is when an operator, a call or a `${name}` stands outside quotation
/// marks. In days and places the first hyphen settles that it is not.
func isComputedDefault(_ text: String, of type: QuestionType) -> Bool {
  var scanner = DefaultScanner(bytes: Array(text.utf8))
  while let part = scanner.next() {
    switch part {
    case .hyphen: return !type.hasPlainHyphens
    case .computed: return true
    case .plain: break
    }
  }
  return false
}

extension QuestionType {
  fileprivate var hasPlainHyphens: Bool {
    switch self {
    case .date, .dateTime, .geopoint, .geotrace, .geoshape: true
    default: false
    }
  }
}

private struct DefaultScanner {
  enum Part {
    case hyphen
    /// An operator, a call or a reference.
    case computed
    case plain
  }

  let bytes: [UInt8]
  var index = 0

  mutating func next() -> Part? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "|"): return .computed
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      index = bytes[(index + 1)...].firstIndex(of: byte).map { $0 + 1 } ?? bytes.count
    case UInt8(ascii: "$") where isReference: return .computed
    case UInt8(ascii: "-"): return hyphen()
    case _ where byte.isWordPart: return word()
    default: index += 1
    }
    return .plain
  }

  private var isReference: Bool {
    index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "{")
      && bytes[index...].contains(UInt8(ascii: "}"))
  }

  /// A minus right before a number belongs to it.
  private mutating func hyphen() -> Part {
    index += 1
    guard index < bytes.count, bytes[index].isNumberPart else { return .hyphen }
    skipWord()
    return .plain
  }

  private mutating func word() -> Part {
    let start = index
    skipWord()
    if index < bytes.count, bytes[index] == UInt8(ascii: "("), !bytes[start].isNumberPart {
      return .computed
    }
    let spelling = bytes[start..<index]
    let isOperator = spelling.elementsEqual("mod".utf8) || spelling.elementsEqual("div".utf8)
    let isBetweenBlanks =
      start > 0 && bytes[start - 1] == 0x20 && index < bytes.count && bytes[index] == 0x20
    return isOperator && isBetweenBlanks ? .computed : .plain
  }

  private mutating func skipWord() {
    while index < bytes.count,
      bytes[index].isWordPart || bytes[index] == UInt8(ascii: "-")
        || bytes[index] == UInt8(ascii: ":")
    {
      index += 1
    }
  }
}

extension UInt8 {
  fileprivate var isNumberPart: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: ".")
  }

  fileprivate var isWordPart: Bool {
    isNumberPart || self >= 0x80 || self == UInt8(ascii: "_")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
