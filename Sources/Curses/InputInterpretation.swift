import TerminalUI

let escape: UInt8 = 0x1B

/// What the bytes received so far amount to.
enum Interpretation {
  /// More bytes have to come.
  case incomplete
  /// All bytes are used up, for an event or for nothing.
  case complete(Event?)
  case pasteBegins
  /// The first bytes make an event or nothing; the rest begins anew.
  case split(Event?, rest: ArraySlice<UInt8>)
}

/// Reads one input from `bytes`, which are not empty and end where the input may.
func interpretation(of bytes: ArraySlice<UInt8>) -> Interpretation {
  guard let first = bytes.first else { return .incomplete }
  switch first {
  case escape: return escapeSequence(bytes)
  case 0x00..<0x20, 0x7F: return .complete(.key(controlKey(first)))
  case 0x20..<0x7F: return .complete(.key(.character(Character(Unicode.Scalar(first)))))
  default: return multibyteCharacter(bytes)
  }
}

private func controlKey(_ byte: UInt8) -> Key {
  switch byte {
  case 0x08, 0x7F: .backspace
  case 0x09: .tab
  case 0x0A, 0x0D: .enter
  case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
  default: .control(Character(Unicode.Scalar(byte + 0x40)))
  }
}

private func multibyteCharacter(_ bytes: ArraySlice<UInt8>) -> Interpretation {
  let length: Int
  switch bytes[bytes.startIndex] {
  case 0xC2...0xDF: length = 2
  case 0xE0...0xEF: length = 3
  case 0xF0...0xF4: length = 4
  default: return .complete(nil)
  }
  if let stray = bytes.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
    return .split(nil, rest: bytes[stray...])
  }
  if bytes.count < length { return .incomplete }
  guard let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first,
    scalar.properties.generalCategory != .control
  else { return .complete(nil) }
  return .complete(.key(.character(Character(scalar))))
}

private func escapeSequence(_ bytes: ArraySlice<UInt8>) -> Interpretation {
  let rest = bytes.dropFirst()
  guard let second = rest.first else { return .incomplete }
  switch second {
  case UInt8(ascii: "["): return controlSequence(bytes)
  case UInt8(ascii: "O"):
    guard rest.count > 1, let final = rest.last else { return .incomplete }
    return final < 0x20
      ? .split(nil, rest: rest.suffix(1)) : .complete(finalKey(final).map(Event.key))
  case 0x00..<0x20, 0x7F: return .split(.key(.escape), rest: rest)
  case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "X"), UInt8(ascii: "^"),
    UInt8(ascii: "_"):
    return controlString(bytes)
  default: break
  }
  switch interpretation(of: rest) {
  case .complete(.key(.character(let character))): return .complete(.key(.alt(character)))
  case let other: return other
  }
}

/// Reads a string that a terminal answers a question with (ECMA-48 5.6).
///
/// Nothing here asks, so it is dropped up to its end: `ESC \`, or a bell with xterm. Another control
/// character ends it too, so that the keys come back when the end is lost.
private func controlString(_ bytes: ArraySlice<UInt8>) -> Interpretation {
  let body = bytes.dropFirst(2)
  guard let last = body.last else { return .incomplete }
  if body.dropLast().last == escape {
    return last == UInt8(ascii: "\\") ? .complete(nil) : .split(nil, rest: bytes.suffix(2))
  }
  switch last {
  case 0x07: return .complete(nil)
  case escape: return .incomplete
  case 0x00..<0x20, 0x7F: return .split(nil, rest: body.suffix(1))
  default: return .incomplete
  }
}
