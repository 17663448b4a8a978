private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// Checks that bytes are UTF-8 without zero bytes, and returns them without a byte order mark.
func checkedText(_ bytes: [UInt8]) throws(TextFault) -> [UInt8] {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
  if let zero = bytes.firstIndex(of: 0) {
    throw .zeroByte(line: lineNumber(of: zero, in: bytes))
  }
  let text = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
  guard String(validating: text, as: UTF8.self) == nil else { return text }
  let bad = firstInvalidByte(of: text)
  let lineStart = text[..<bad].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  throw .notUTF8(line: lineNumber(of: bad, in: text), byte: bad - lineStart + 1)
}

private func lineNumber(of index: Int, in bytes: [UInt8]) -> Int {
  bytes[..<index].count { $0 == UInt8(ascii: "\n") } + 1
}

private func firstInvalidByte(of bytes: [UInt8]) -> Int {
  var parser = Unicode.UTF8.ForwardParser()
  var rest = bytes.makeIterator()
  var valid = 0
  while case .valid(let scalar) = parser.parseScalar(from: &rest) { valid += scalar.count }
  return valid
}
