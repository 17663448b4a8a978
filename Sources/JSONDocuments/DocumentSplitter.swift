/// Finds where one JSON document ends and the next begins, without reading what they say.
///
/// A file may hold one document, a list of documents, or documents one after another as in NDJSON.
/// Bytes come in pieces of any size; only the document at hand is kept, so a file may be larger
/// than the memory.
struct DocumentSplitter {
  /// A longer document is no record of a register.
  static let mostBytes = 64_000_000

  private enum Stage {
    case start, between, inside, ended
  }

  private let file: String
  private let body: (DocumentPlace, DocumentText) throws -> Void
  private var stage = Stage.start
  private var isList = false
  private var needsComma = false
  private var depth = 0
  private var inText = false
  private var escaped = false
  /// Whether the document at hand is a bare word or number, which nothing closes.
  private var isBare = false
  private var line = 1
  private var beginLine = 1
  private var kept: [UInt8] = []

  /// `body` gets each document and its place.
  init(file: String, body: @escaping (DocumentPlace, DocumentText) throws -> Void) {
    self.file = file
    self.body = body
  }

  mutating func add(_ piece: UnsafeRawBufferPointer) throws {
    var index = 0
    while index < piece.count {
      if stage == .inside {
        let begin = index
        let isWhole = scan(piece, from: &index)
        try keep(piece, from: begin, to: index)
        if isWhole { try emit() }
      } else {
        try stepBetween(piece[index])
        if stage == .inside { continue }
        index += 1
      }
    }
  }

  mutating func finish() throws {
    if stage == .inside, isBare, !inText { try emit() }
    guard stage != .inside else { throw fault(.cutShort, line: beginLine) }
    if isList, stage != .ended { throw fault(.cutShort, line: line) }
    if stage == .start { throw fault(.empty, line: 1) }
  }

  /// Reads one byte outside documents; a byte that begins one is left for ``scan(_:from:)``.
  private mutating func stepBetween(_ byte: UInt8) throws {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      return
    case UInt8(ascii: "\n"):
      line += 1
    case _ where stage == .start && [0xEF, 0xBB, 0xBF].contains(byte):
      return
    case _ where stage == .start && [0xFE, 0xFF].contains(byte):
      throw fault(.utf16, line: 1)
    case UInt8(ascii: "[") where stage == .start:
      isList = true
      stage = .between
    case UInt8(ascii: ",") where isList && needsComma:
      needsComma = false
    case UInt8(ascii: ","):
      throw fault(.misplacedComma, line: line)
    case UInt8(ascii: "]") where isList && stage == .between:
      stage = .ended
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      throw fault(.unopened, line: line)
    default:
      guard stage != .ended, !(isList && needsComma) else {
        throw fault(.misplacedComma, line: line)
      }
      stage = .inside
      beginLine = line
      isBare = byte != UInt8(ascii: "{") && byte != UInt8(ascii: "[")
    }
  }

  /// Moves to the end of the document at hand or of the piece.
  /// - Returns: whether the document is whole.
  private mutating func scan(_ piece: UnsafeRawBufferPointer, from index: inout Int) -> Bool {
    var (depth, inText, escaped, line) = (depth, inText, escaped, line)
    defer { (self.depth, self.inText, self.escaped, self.line) = (depth, inText, escaped, line) }
    while index < piece.count {
      let byte = piece[index]
      if inText {
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == UInt8(ascii: "\"") {
          inText = false
        } else if byte == UInt8(ascii: "\n") {
          line += 1
        }
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        inText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return true }
        depth -= 1
        if depth == 0 {
          index += 1
          return true
        }
      case UInt8(ascii: "\n"):
        if isBare, depth == 0 { return true }
        line += 1
      case UInt8(ascii: ","):
        if depth == 0 { return true }
      default:
        break
      }
      index += 1
    }
    return false
  }

  private mutating func keep(_ piece: UnsafeRawBufferPointer, from begin: Int, to end: Int) throws {
    guard kept.count + end - begin <= Self.mostBytes else {
      throw fault(.tooLarge(most: Self.mostBytes), line: beginLine)
    }
    kept.append(contentsOf: piece[begin..<end])
  }

  private mutating func emit() throws {
    let count = kept.count
    kept.append(contentsOf: repeatElement(0, count: DocumentText.padding))
    let place = DocumentPlace(file: file, line: beginLine)
    try kept.withUnsafeBytes { try body(place, DocumentText($0, count: count)) }
    kept.removeAll(keepingCapacity: true)
    stage = .between
    needsComma = isList
    isBare = false
  }

  private func fault(_ cause: DocumentFault.Cause, line: Int) -> DocumentFault {
    DocumentFault(cause, at: DocumentPlace(file: file, line: line))
  }
}
