import TerminalUI

/// Turns the bytes of a terminal into events, however they are cut into pieces.
///
/// A sequence nobody knows is swallowed whole, so that it never ends up typed into a field.
/// Curses has a decoder too, but it types the rest of what it does not know and loses a letter
/// whose bytes arrive apart.
struct InputDecoder {
  /// The bytes of an input not yet complete.
  private var pending: [UInt8] = []
  /// The bytes of a paste not yet ended; nil outside one.
  private var pasted: [UInt8]?

  /// Milliseconds after which ``flush()`` is due when no byte comes; nil when nothing is pending.
  ///
  /// Short after a lone escape, since most often the Escape key sent it.
  var patience: Int32? {
    if pasted != nil { return 1000 }
    switch pending.count {
    case 0: return nil
    case 1 where pending == [escape]: return 25
    default: return 100
    }
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Event] {
    var events: [Event] = []
    for byte in bytes {
      if pasted == nil {
        pending.append(byte)
        settle(into: &events)
      } else {
        takePasted(byte, into: &events)
      }
    }
    return events
  }

  /// Gives up waiting for the rest of what is pending.
  mutating func flush() -> [Event] {
    defer {
      pending = []
      pasted = nil
    }
    if let pasted { return [.paste(String(decoding: pasted, as: UTF8.self))] }
    switch pending {
    case [escape]: return [.key(.escape)]
    case [escape, UInt8(ascii: "[")]: return [.key(.alt("["))]
    case [escape, UInt8(ascii: "O")]: return [.key(.alt("O"))]
    default: return []
    }
  }

  private mutating func settle(into events: inout [Event]) {
    while !pending.isEmpty {
      switch interpretation(of: pending[...]) {
      case .incomplete:
        return
      case .complete(let event):
        if let event { events.append(event) }
        pending = []
      case .pasteBegins:
        pending = []
        pasted = []
      case .split(let event, let rest):
        if let event { events.append(event) }
        pending = Array(rest)
      }
    }
  }

  private mutating func takePasted(_ byte: UInt8, into events: inout [Event]) {
    pasted?.append(byte)
    guard byte == UInt8(ascii: "~"), let text = pasted,
      text.suffix(pasteEnd.count).elementsEqual(pasteEnd)
    else { return }
    events.append(.paste(String(decoding: text.dropLast(pasteEnd.count), as: UTF8.self)))
    pasted = nil
  }
}

private let pasteEnd = Array("\u{1B}[201~".utf8)
