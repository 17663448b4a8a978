import TerminalUI
import Testing

@testable import Curses

/// Sequences that nobody knows, or that stop on a slow line.
@Suite struct BrokenSequenceTests {
  /// Answers of terminals, keys of other protocols, and a keypad.
  static let unknown = [
    "\u{1B}[?1;2c", "\u{1B}[97;5u", "\u{1B}[27;5;9~", "\u{1B}[O", "\u{1B}[8;24;80t",
    "\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{7}", "\u{1B}]52;c;eA==\u{1B}\\", "\u{1B}P>|XTerm(370)\u{1B}\\",
    "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^x\u{1B}\\", "\u{1B}Xx\u{1B}\\",
  ]

  @Test(arguments: unknown + ["\u{1B}Oj"])
  func `an unknown sequence types nothing, wherever it is broken`(text: String) {
    let bytes = Array(text.utf8)
    for cut in 0...bytes.count {
      var decoder = InputDecoder()
      let events =
        decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...]) + decoder.feed(Array("x".utf8))
      #expect(events == [.key(.character("x"))], "cut at \(cut)")
    }
  }

  @Test(arguments: unknown)
  func `an unknown sequence types nothing when it stops for a while`(text: String) {
    let bytes = Array(text.utf8)
    for cut in 1..<bytes.count {
      // Alt-P is a key, so what begins as a string of commands counts as one after a while.
      if text.hasPrefix("\u{1B}P"), cut == 2 { continue }
      #expect(typed(bytes, pausingAt: cut) == [], "cut at \(cut)")
    }
  }

  @Test(arguments: Input.all.filter(\.isSequence))
  func `a known sequence types nothing of itself when it stops for a while`(input: Input) {
    for cut in 1..<input.bytes.count {
      let wanted = input.events.filter(\.isTyped)
      #expect(typed(input.bytes, pausingAt: cut) == wanted, "cut at \(cut)")
    }
  }

  @Test func `a paste that stops for a while goes on as a paste`() {
    var decoder = InputDecoder()
    let first = decoder.feed(Array("\u{1B}[200~rivi 1\n".utf8)) + decoder.flush()
    let second = decoder.feed(Array("rivi 2\n\u{1B}[201~x".utf8))
    #expect(first == [.paste("rivi 1\n")])
    #expect(second == [.paste("rivi 2\n"), .key(.character("x"))])
  }

  @Test func `Escape pressed alone ends a paste whose end was lost`() {
    var decoder = InputDecoder()
    let pasted = decoder.feed(Array("\u{1B}[200~text".utf8)) + decoder.flush()
    #expect(pasted == [.paste("text")])
    let escaped = decoder.feed([0x1B]) + decoder.flush()
    #expect(escaped == [])
    let key = decoder.feed([UInt8(ascii: "q")])
    #expect(key == [.key(.character("q"))])
  }

  @Test func `a paste without an end and a sequence without an end do not fill the memory`() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\u{1B}[200~".utf8))
    let events = decoder.feed(Array(repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(events == [])
    let end = decoder.feed(Array("\u{1B}[201~".utf8))
    #expect(end == [.paste(String(repeating: "a", count: Paste.mostBytes))])
    let digits = decoder.feed([0x1B, 0x5B] + Array(repeating: UInt8(ascii: "1"), count: 100_000))
    let after = decoder.feed(Array("mx".utf8))
    #expect(digits + after == [.key(.character("x"))])
  }

  /// What is typed by `bytes` when they stop at `cut` for longer than anything is waited for.
  private func typed(_ bytes: [UInt8], pausingAt cut: Int) -> [Event] {
    var decoder = InputDecoder()
    let events =
      decoder.feed(bytes[..<cut]) + decoder.flush() + decoder.feed(bytes[cut...]) + decoder.flush()
    return events.filter(\.isTyped)
  }
}

extension Input {
  /// Whether it is more than Escape or Alt and a letter, which are keys of their own.
  fileprivate var isSequence: Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("\u{1B}[") || text.contains("\u{1B}O")
  }
}

extension Event {
  /// Whether it puts a character into a field.
  var isTyped: Bool {
    if case .key(.character) = self { true } else { false }
  }
}
