import TerminalUI

/// Turns the bytes of a terminal into events, however they are cut into pieces.
///
/// A sequence nobody knows is swallowed whole, so that it never ends up typed into a field; also one
/// that stops for a while on a slow line. Curses has a decoder too, but it types the rest of what it
/// does not know and loses a letter whose bytes arrive apart.
struct InputDecoder {
  /// The bytes of an input not yet complete.
  private var pending: [UInt8] = []
  /// The paste not yet ended; nil outside one.
  private var paste: Paste?
  /// Whether the last input was a lone escape, to which the next bytes may belong after all.
  private var isAfterEscape = false

  /// Milliseconds after which ``flush()`` is due when no byte comes; nil when nothing is to be
  /// settled by waiting.
  ///
  /// Short after a lone escape, since most often the Escape key sent it.
  var patience: Int32? {
    if let paste { return paste.isEmpty ? nil : 1000 }
    switch pending.count {
    case 0: return nil
    case 1 where pending == [escape]: return 25
    default: return isSequence ? nil : 100
    }
  }

  /// Reads bytes that came in one piece.
  mutating func feed(_ bytes: some Collection<UInt8>) -> [Event] {
    if isAfterEscape, !bytes.isEmpty {
      isAfterEscape = false
      if isRestOfSequence(bytes) { return swallow(bytes) }
    }
    var events: [Event] = []
    for byte in bytes { take(byte, into: &events) }
    return events
  }

  /// Gives up waiting for the rest of what is pending; what has begun as a sequence stays one.
  mutating func flush() -> [Event] {
    if paste != nil { return flushPaste() }
    if isSequence { return [] }
    defer { pending = [] }
    guard pending.first == escape else { return [] }
    if pending.count == 1 {
      isAfterEscape = true
      return [.key(.escape)]
    }
    return pending.count == 2 ? [.key(.alt(Character(Unicode.Scalar(pending[1]))))] : []
  }

  /// The paste goes on, as its ending has not come; Escape pressed alone ends one whose ending is
  /// lost.
  private mutating func flushPaste() -> [Event] {
    if paste?.isAtLoneEscape == true {
      paste = nil
      isAfterEscape = true
    }
    return paste?.text().map { [.paste($0)] } ?? []
  }

  private mutating func take(_ byte: UInt8, into events: inout [Event]) {
    guard paste != nil else {
      pending.append(byte)
      settle(into: &events)
      return
    }
    guard paste?.take(byte) == true else { return }
    if let text = paste?.text() { events.append(.paste(text)) }
    paste = nil
  }

  private mutating func settle(into events: inout [Event]) {
    while !pending.isEmpty {
      switch interpretation(of: pending[...]) {
      case .incomplete:
        shorten()
        return
      case .complete(let event):
        if let event { events.append(event) }
        pending = []
      case .pasteBegins:
        pending = []
        paste = Paste()
      case .split(let event, let rest):
        if let event { events.append(event) }
        pending = Array(rest)
      }
    }
  }

  /// Keeps a sequence without an end from filling the memory; it stays one nobody knows.
  private mutating func shorten() {
    if pending.count > 256 { pending = Array(pending.prefix(8)) }
  }

  /// Whether what is pending can be nothing but a sequence; an Alt key sends two bytes at most.
  private var isSequence: Bool {
    guard pending.first == escape, pending.count > 1 else { return false }
    return pending.count > 2 || pending[1] != UInt8(ascii: "P")
  }

  /// Whether bytes that came together go on with a sequence: nobody types two keys at once.
  private func isRestOfSequence(_ bytes: some Collection<UInt8>) -> Bool {
    switch bytes.first {
    case UInt8(ascii: "["): return bytes.count > 1
    case UInt8(ascii: "O"):
      // Also before another sequence, as arrows come that are held down.
      let rest = bytes.dropFirst()
      return rest.prefix(1).contains { finalKey($0) != nil }
        && rest.dropFirst().prefix(1).allSatisfy { $0 == escape }
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return bytes.contains(escape) || bytes.contains(0x07)
    default: return false
    }
  }

  /// Reads `bytes` as going on after an escape that has been told as a key: their key is not told
  /// any more, as it would act on another screen.
  private mutating func swallow(_ bytes: some Collection<UInt8>) -> [Event] {
    pending = [escape]
    var rest = bytes[...]
    var events: [Event] = []
    while paste == nil, let byte = rest.popFirst() {
      take(byte, into: &events)
      if pending.isEmpty || !events.isEmpty { break }
    }
    return feed(rest)
  }
}
