import CSimdjson
import Foundation

/// Reads one JSON document after another, each in the room that the last one had.
public final class JSONParser {
  /// How deep arrays and objects may stand in others.
  public static let mostNested = 256

  private let reader: OpaquePointer

  /// - Throws: `noMemory`.
  public init() throws(JSONFault) {
    guard let reader = JSONReaderCreate(Self.mostNested) else { throw .noMemory }
    self.reader = reader
  }

  deinit { JSONReaderFree(reader) }

  /// Gives `body` the root of a document; its values are worthless once `body` has returned.
  public func read<Result>(
    _ text: DocumentText,
    _ body: (JSONValue) throws -> Result,
  ) throws -> Result {
    var root = JSONNode()
    let outcome = JSONReaderRead(reader, text.start, text.count, &root)
    switch outcome {
    case JSONReadingDone: return try body(JSONValue(root))
    case JSONReadingNotUTF8: throw JSONFault.notUTF8
    case JSONReadingTooDeep: throw JSONFault.tooDeep(most: Self.mostNested)
    case JSONReadingNoMemory: throw JSONFault.noMemory
    default: throw JSONFault.notJSON
    }
  }

  /// The same for a text in memory.
  public func read<Result>(
    _ text: some Sequence<UInt8>,
    _ body: (JSONValue) throws -> Result,
  ) throws -> Result {
    var bytes = Array(text)
    let count = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: DocumentText.padding))
    return try bytes.withUnsafeBytes { buffer in
      try read(DocumentText(buffer, count: count), body)
    }
  }
}

/// The bytes of one document, with room after them that a parser may look at.
public struct DocumentText {
  /// How much room that is, in bytes.
  public static let padding = JSONPadding()

  let start: UnsafePointer<CChar>
  /// Without the room.
  public let count: Int

  /// `buffer` has at least `count` bytes and the padding.
  init(_ buffer: UnsafeRawBufferPointer, count: Int) {
    guard let start = buffer.baseAddress, buffer.count >= count + Self.padding else {
      preconditionFailure("a document without room after it")
    }
    self.start = start.assumingMemoryBound(to: CChar.self)
    self.count = count
  }

  public var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start, count: count)
  }
}
