import TerminalUI

/// Reads a sequence that begins with `ESC [` (ECMA-48 5.4, with the additions of xterm's
/// "Control Sequences" document and the Linux console's function keys).
func controlSequence(_ bytes: ArraySlice<UInt8>) -> Interpretation {
  let body = bytes.dropFirst(2)
  guard let first = body.first, let last = body.last else { return .incomplete }
  switch first {
  case UInt8(ascii: "["):
    guard body.count == 2 else { return .incomplete }
    return .complete(linuxConsoleKey(last).map(Event.key))
  case UInt8(ascii: "M"):
    guard body.count == 4 else { return .incomplete }
    return .complete(mouseEvent(body.dropFirst().map { Int($0) - 32 }))
  default: break
  }
  switch last {
  case 0x20...0x3F: return .incomplete
  case 0x40...0x7E: return meaning(parameters: body.dropLast(), final: last)
  default: return .split(nil, rest: body.suffix(1))
  }
}

private func meaning(parameters: ArraySlice<UInt8>, final: UInt8) -> Interpretation {
  if parameters.first == UInt8(ascii: "<") {
    guard final == UInt8(ascii: "M") else { return .complete(nil) }
    return .complete(mouseEvent(numbers(parameters.dropFirst())))
  }
  let values = numbers(parameters)
  guard final == UInt8(ascii: "~") else { return .complete(finalKey(final).map(Event.key)) }
  if values == [200] { return .pasteBegins }
  return .complete(values.first.flatMap(numberedKey).map(Event.key))
}

/// The parameters between semicolons; what is no number is left out.
private func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
  parameters.split(separator: UInt8(ascii: ";")).compactMap {
    Int(String(decoding: $0, as: UTF8.self))
  }
}

/// The key of a sequence told by its last letter, after `ESC [` or `ESC O`.
///
/// Modifiers are not told apart: Ctrl-Up is Up.
func finalKey(_ final: UInt8) -> Key? {
  switch Unicode.Scalar(final) {
  case "A": .up
  case "B": .down
  case "C": .right
  case "D": .left
  case "F": .end
  case "H": .home
  case "M": .enter
  case "P"..."S": .function(Int(final - UInt8(ascii: "P")) + 1)
  case "Z": .backTab
  default: nil
  }
}

private func numberedKey(_ number: Int) -> Key? {
  switch number {
  case 1, 7: .home
  case 3: .delete
  case 4, 8: .end
  case 5: .pageUp
  case 6: .pageDown
  case 11...15: .function(number - 10)
  case 17...21: .function(number - 11)
  case 23...24: .function(number - 12)
  default: nil
  }
}

private func linuxConsoleKey(_ letter: UInt8) -> Key? {
  guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return nil }
  return .function(Int(letter - UInt8(ascii: "A")) + 1)
}

/// - Parameter report: button code, column and row, both counted from 1.
/// - Returns: nil for releases, movement and other buttons than the first.
private func mouseEvent(_ report: [Int]) -> Event? {
  guard report.count == 3, report[1] > 0, report[2] > 0 else { return nil }
  let position = Position(row: report[2] - 1, column: report[1] - 1)
  // Bits 2 to 4 of the code are modifier keys.
  switch report[0] & ~0b11100 {
  case 0: return .mouse(MouseEvent(.press, at: position))
  case 64: return .mouse(MouseEvent(.wheelUp, at: position))
  case 65: return .mouse(MouseEvent(.wheelDown, at: position))
  default: return nil
  }
}
