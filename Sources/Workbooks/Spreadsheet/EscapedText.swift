/// Resolves `_x000D_`, by which Office writes what XML cannot; line ends become LF.
///
/// Control characters other than tabs and line ends are left out.
func unescaped(_ text: String) -> String {
  guard mayHaveEscape(text) else { return text }
  let units = Array(text.utf16)
  var result: [UInt16] = []
  var index = 0
  var found = false
  while index < units.count {
    guard let code = escape(in: units, at: index) else {
      result.append(units[index])
      index += 1
      continue
    }
    found = true
    index += 7
    if code == 0x0D {
      if index >= units.count || units[index] != 0x0A { result.append(0x0A) }
    } else if code >= 0x20 || code == 0x09 || code == 0x0A {
      result.append(code)
    }
  }
  return found ? String(decoding: result, as: UTF16.self) : text
}

private func mayHaveEscape(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "x"), previous == UInt8(ascii: "_") { return true }
      previous = byte
    }
    return false
  }
}

private func escape(in units: [UInt16], at index: Int) -> UInt16? {
  guard index + 7 <= units.count, units[index] == 0x5F, units[index + 1] == 0x78,
    units[index + 6] == 0x5F
  else { return nil }
  var code: UInt16 = 0
  for unit in units[(index + 2)..<(index + 6)] {
    guard let scalar = Unicode.Scalar(unit), let digit = Character(scalar).hexDigitValue,
      unit < 0x80
    else { return nil }
    code = code << 4 | UInt16(digit)
  }
  return code
}
