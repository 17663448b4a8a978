import Foundation
import RepeatableNumbers
import Testing

@testable import JSONDocuments

@Suite("Taking a file apart into documents")
struct SplittingTests {
  @Test("A list, documents on lines and a single document give the same documents")
  func shapes() throws {
    let wanted = [#"{"a":1}"#, #"{"b":[2,"]"]}"#]
    #expect(try documents(of: #"[{"a":1},{"b":[2,"]"]}]"#) == wanted)
    #expect(try documents(of: "{\"a\":1}\n{\"b\":[2,\"]\"]}\n") == wanted)
    #expect(try documents(of: #" {"a":1} "#) == [wanted[0]])
  }

  @Test("Each document has the line on which it begins")
  func lines() throws {
    var lines: [Int] = []
    try split("[\n{\"a\":\n1},\n\n{\"b\":2}]") { place, _ in lines.append(place.line) }
    #expect(lines == [2, 5])
  }

  @Test("A byte order mark before the first document has no meaning")
  func byteOrderMark() throws {
    #expect(try documents(of: "\u{FEFF}[{}]") == ["{}"])
  }

  @Test("An empty list holds no document, an empty file is a fault")
  func emptiness() throws {
    #expect(try documents(of: "[ ]").isEmpty)
    #expect(fault(of: "") == DocumentFault(.empty, at: place(1)))
    #expect(fault(of: " \n ") == DocumentFault(.empty, at: place(1)))
  }

  @Test("A file cut short says where the document that ends it begins")
  func cutShort() {
    #expect(fault(of: "[{\"a\":1},\n{\"b\":[2") == DocumentFault(.cutShort, at: place(2)))
    #expect(fault(of: "[{\"a\":1}") == DocumentFault(.cutShort, at: place(1)))
    #expect(fault(of: "{\"a\":\"x") == DocumentFault(.cutShort, at: place(1)))
  }

  @Test("Commas and brackets out of place are told by line")
  func misplaced() {
    #expect(fault(of: "[{}\n{}]") == DocumentFault(.misplacedComma, at: place(2)))
    #expect(fault(of: "[{},,{}]") == DocumentFault(.misplacedComma, at: place(1)))
    #expect(fault(of: "{},{}") == DocumentFault(.misplacedComma, at: place(1)))
    #expect(fault(of: "[{}]\n}") == DocumentFault(.unopened, at: place(2)))
  }

  @Test("UTF-16 is named as what it is")
  func utf16() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]
    #expect(throws: DocumentFault(.utf16, at: place(1))) {
      try split(bytes) { _, _ in }
    }
  }

  @Test("However a file is cut into pieces, the documents are the same")
  func pieces() throws {
    let text = #"[{"a":"\\\"}"},  {"b":[{"c":"é,]"}]} , {"d":-1.5e3}]"#
    let whole = try documents(of: text)
    #expect(whole.count == 3)
    for size in 1...9 {
      var found: [String] = []
      try split(Array(text.utf8), pieceSize: size) { _, text in
        found.append(String(decoding: text.bytes, as: UTF8.self))
      }
      #expect(found == whole, "pieces of \(size) bytes")
    }
  }

  @Test("A document of more than 64 MB is refused before it fills the memory")
  func tooLarge() {
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    var splitter = DocumentSplitter(file: "f.json") { _, _ in }
    #expect(throws: DocumentFault(.tooLarge(most: 64_000_000), at: place(1))) {
      try Array("{\"a\":\"".utf8).withUnsafeBytes { try splitter.add($0) }
      for _ in 0..<100 { try piece.withUnsafeBytes { try splitter.add($0) } }
    }
  }
}

private func place(_ line: Int) -> DocumentPlace { DocumentPlace(file: "f.json", line: line) }

private func documents(of text: String) throws -> [String] {
  var documents: [String] = []
  try split(text) { _, text in documents.append(String(decoding: text.bytes, as: UTF8.self)) }
  return documents
}

private func fault(of text: String) -> DocumentFault? {
  do {
    try split(text) { _, _ in }
    return nil
  } catch {
    return error as? DocumentFault
  }
}

private func split(
  _ text: String,
  _ body: @escaping (DocumentPlace, DocumentText) throws -> Void,
) throws {
  try split(Array(text.utf8), body)
}

private func split(
  _ bytes: [UInt8],
  pieceSize: Int = 1 << 16,
  _ body: @escaping (DocumentPlace, DocumentText) throws -> Void,
) throws {
  var splitter = DocumentSplitter(file: "f.json", body: body)
  for start in stride(from: 0, to: bytes.count, by: pieceSize) {
    let piece = Array(bytes[start..<min(start + pieceSize, bytes.count)])
    try piece.withUnsafeBytes { try splitter.add($0) }
  }
  try splitter.finish()
}
