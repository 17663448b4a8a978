/// The number in a cell as people write it: `5` and not `5.0`, `0.1` and not `1E-1`.
///
/// Nil for what is no finite number. Beyond 21 digits an exponent stays.
func plainNumber(_ text: String) -> String? {
  if isShortWhole(text) { return text }
  guard let number = finiteNumber(text) else { return nil }
  if number == 0 { return "0" }
  if number == number.rounded(), abs(number) < 1e18 { return String(Int(number)) }
  let shortest = number.magnitude.description
  guard let mark = shortest.firstIndex(of: "e"),
    let exponent = Int(shortest[shortest.index(after: mark)...]), abs(exponent) <= 21
  else { return number.description }
  let digits = shortest[..<mark].filter { $0 != "." }
  let mantissa = digits.hasSuffix("0") && digits.count == 2 ? String(digits.prefix(1)) : digits
  let sign = number < 0 ? "-" : ""
  let zeros = { (count: Int) in String(repeating: "0", count: count) }
  return exponent < 0
    ? sign + "0." + zeros(-exponent - 1) + mantissa
    : sign + mantissa + zeros(exponent + 1 - mantissa.count)
}

/// Only digits, sign, point and exponent: Swift would also read `nan` and `0x1p3`.
func finiteNumber(_ text: String) -> Double? {
  let isPlain = text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }
  guard isPlain, let number = Double(text), number.isFinite else { return nil }
  return number
}

private func isShortWhole(_ text: String) -> Bool {
  guard let first = text.utf8.first, text.utf8.count <= 15 else { return false }
  return (first != UInt8(ascii: "0") || text.utf8.count == 1)
    && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}
