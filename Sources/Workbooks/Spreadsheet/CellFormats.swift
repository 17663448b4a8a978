/// The number format of each cell style, by the style's number.
struct CellFormats {
  private var formats: [NumberFormat] = []

  static let none = CellFormats()

  /// Cells without a style are plain.
  subscript(style: Int?) -> NumberFormat {
    guard let style, formats.indices.contains(style) else { return .number }
    return formats[style]
  }

  private init() {}

  /// Reads the styles part: the codes of `numFmts`, then the styles of `cellXfs`.
  init(_ bytes: [UInt8]) throws(PartFault) {
    var parser = XMLPullParser(bytes)
    var codes: [Int: NumberFormat] = [:]
    while let event = try parser.next() {
      switch event {
      case .start("numFmts"): codes = try Self.codes(&parser)
      case .start("cellXfs"): formats = try Self.styles(&parser, codes: codes)
      case .start("styleSheet"): break
      case .start: try parser.skipElement()
      case .end: break
      }
    }
  }

  private static func codes(_ parser: inout XMLPullParser) throws(PartFault) -> [Int: NumberFormat]
  {
    var codes: [Int: NumberFormat] = [:]
    while let event = try parser.next(), event != .end("numFmts") {
      guard event == .start("numFmt"), let id = try parser.number("numFmtId"),
        let code = try parser.attribute("formatCode")
      else { continue }
      codes[id] = NumberFormat(code: code)
    }
    return codes
  }

  private static func styles(
    _ parser: inout XMLPullParser,
    codes: [Int: NumberFormat],
  ) throws(PartFault) -> [NumberFormat] {
    var formats: [NumberFormat] = []
    while let event = try parser.next(), event != .end("cellXfs") {
      guard event == .start("xf") else { continue }
      let id = try parser.number("numFmtId")
      formats.append(id.map { codes[$0] ?? NumberFormat(builtIn: $0) } ?? .number)
    }
    return formats
  }
}

extension XMLPullParser {
  /// An attribute that is a whole number; nil when absent or anything else.
  func number(_ name: String) throws(PartFault) -> Int? {
    try attribute(name).flatMap { Int($0) }
  }
}
