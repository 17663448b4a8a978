/// Digits with at most one point; nil when there is no digit or anything else.
///
/// Short ones are exact without going through the library: a whole number below 2^53 divided by a
/// power of ten up to 10^22 rounds once.
func decimal(in bytes: some BidirectionalCollection<UInt8>) -> Double? {
  var mantissa = 0
  var digits = 0
  var decimals = 0
  var hasPoint = false
  for byte in bytes {
    if byte.isDigit {
      digits += 1
      if digits <= 15 { mantissa = mantissa * 10 + Int(byte - UInt8(ascii: "0")) }
      if hasPoint { decimals += 1 }
    } else if byte == UInt8(ascii: "."), !hasPoint {
      hasPoint = true
    } else {
      return nil
    }
  }
  guard digits > 0 else { return nil }
  if digits <= 15 { return Double(mantissa) / powersOfTen[decimals] }
  return Double(String(decoding: bytes, as: UTF8.self) + (bytes.last?.isDigit == true ? "" : "0"))
}

private let powersOfTen: [Double] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]

/// The number that a text is: a leading minus, digits and one point or comma, with blanks around.
///
/// NaN for anything else, '' included. A comma is a point, as in JavaRosa; there is no exponent.
func numberFromText(_ text: String) -> Double {
  var text = text
  return text.withUTF8 { bytes in
    var rest = bytes[...]
    while let first = rest.first, first.isBlank { rest.removeFirst() }
    while let last = rest.last, last.isBlank { rest.removeLast() }
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    let number =
      rest.contains(UInt8(ascii: ","))
      ? decimal(in: rest.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 })
      : decimal(in: rest)
    guard let number else { return .nan }
    return isNegative ? -number : number
  }
}

extension UInt8 {
  /// White space of XML.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension UInt8 {
  /// A visible character of ASCII.
  fileprivate var isPlainInk: Bool { self > 0x20 && self < 0x7F }
}

extension StringProtocol {
  /// Without white space at either end.
  package var trimmed: String {
    // Most cells begin and end with a letter, and asking Unicode about each is slow.
    let bytes = String(self).utf8
    if let first = bytes.first, let last = bytes.last, first.isPlainInk, last.isPlainInk {
      return String(self)
    }
    let body = drop { $0.isWhitespace }
    guard let last = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(body[...last])
  }
}
