import CSimdjson
import Foundation

/// A value of the document that a parser read last.
///
/// Every reading of another kind of value is nil, and so is one of `null`: registers leave out
/// fields and write `null` as they like, and neither says anything.
public struct JSONValue {
  private let node: JSONNode

  init(_ node: JSONNode) { self.node = node }

  public var isNull: Bool { JSONNodeKind(node) == JSONKindNull }
  public var isObject: Bool { JSONNodeKind(node) == JSONKindObject }
  public var isArray: Bool { JSONNodeKind(node) == JSONKindArray }

  /// A member that is there and not `null`.
  public subscript(_ key: StaticString) -> JSONValue? {
    key.withUTF8Buffer { member(UnsafeRawBufferPointer($0)) }
  }

  public subscript(named key: String) -> JSONValue? {
    var key = key
    return key.withUTF8 { member(UnsafeRawBufferPointer($0)) }
  }

  private func member(_ key: UnsafeRawBufferPointer) -> JSONValue? {
    var found = JSONNode()
    let name = key.baseAddress?.assumingMemoryBound(to: CChar.self)
    guard JSONNodeMember(node, name, key.count, &found) else { return nil }
    let value = JSONValue(found)
    return value.isNull ? nil : value
  }

  public var text: String? {
    utf8.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a text; they live as long as the document.
  public var utf8: UnsafeRawBufferPointer? {
    var text = JSONText()
    guard JSONNodeText(node, &text) else { return nil }
    return UnsafeRawBufferPointer(start: text.start, count: text.length)
  }

  public var flag: Bool? {
    var flag = false
    return JSONNodeFlag(node, &flag) ? flag : nil
  }

  public var number: Double? {
    var number = 0.0
    return JSONNodeNumber(node, &number) ? number : nil
  }

  /// Nil also for a number with a fraction.
  public var whole: Int? {
    var whole: Int64 = 0
    if JSONNodeWhole(node, &whole) { return Int(whole) }
    return number.flatMap { Int(exactly: $0) }
  }

  /// Of an array; none for any other value.
  public var elements: JSONElements { JSONElements(walk: JSONWalkElements(node)) }
  /// Of an object, in the order of the text; none for any other value.
  public var members: JSONMembers { JSONMembers(walk: JSONWalkMembers(node)) }

  /// The value as a text of its own, without blanks.
  /// - Throws: `noMemory`.
  public func written() throws(JSONFault) -> [UInt8] {
    var length = 0
    guard let text = JSONNodeWritten(node, &length) else { throw .noMemory }
    defer { free(text) }
    return Array(UnsafeRawBufferPointer(start: text, count: length))
  }
}

public struct JSONElements: Sequence, IteratorProtocol {
  fileprivate var walk: JSONWalk

  public mutating func next() -> JSONValue? {
    var element = JSONNode()
    return JSONWalkNextElement(&walk, &element) ? JSONValue(element) : nil
  }
}

public struct JSONMembers: Sequence, IteratorProtocol {
  fileprivate var walk: JSONWalk

  public mutating func next() -> (key: String, value: JSONValue)? {
    var key = JSONText()
    var member = JSONNode()
    guard JSONWalkNextMember(&walk, &key, &member) else { return nil }
    let bytes = UnsafeRawBufferPointer(start: key.start, count: key.length)
    return (String(decoding: bytes, as: UTF8.self), JSONValue(member))
  }
}
