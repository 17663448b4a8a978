import RepeatableNumbers
import TerminalUI
import Testing

@testable import Curses

struct Input: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let events: [Event]

  init(_ text: String, _ events: Event...) {
    bytes = Array(text.utf8)
    self.events = events
  }

  var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }

  static let all: [Input] = [
    Input("a", .key(.character("a"))),
    Input("ä", .key(.character("ä"))),
    Input("日", .key(.character("日"))),
    Input("م", .key(.character("م"))),
    Input("👍", .key(.character("👍"))),
    Input("\r", .key(.enter)),
    Input("\n", .key(.enter)),
    Input("\t", .key(.tab)),
    Input("\u{7F}", .key(.backspace)),
    Input("\u{8}", .key(.backspace)),
    Input("\u{3}", .key(.control("c"))),
    Input("\u{1A}", .key(.control("z"))),
    Input("\u{1B}a", .key(.alt("a"))),
    Input("\u{1B}ä", .key(.alt("ä"))),
    Input("\u{1B}\r", .key(.escape), .key(.enter)),
    Input("\u{1B}\u{1B}[A", .key(.escape), .key(.up)),
    Input("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", .key(.up), .key(.down), .key(.right), .key(.left)),
    Input("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", .key(.up), .key(.down), .key(.right), .key(.left)),
    Input("\u{1B}[H\u{1B}[4~\u{1B}OF\u{1B}[1~", .key(.home), .key(.end), .key(.end), .key(.home)),
    Input("\u{1B}[5~\u{1B}[6~\u{1B}[3~", .key(.pageUp), .key(.pageDown), .key(.delete)),
    Input("\u{1B}[Z", .key(.backTab)),
    Input(
      "\u{1B}OP\u{1B}[[B\u{1B}[13~",
      .key(.function(1)),
      .key(.function(2)),
      .key(.function(3)),
    ),
    Input(
      "\u{1B}[15~\u{1B}[17~\u{1B}[24~",
      .key(.function(5)),
      .key(.function(6)),
      .key(.function(12)),
    ),
    Input("\u{1B}[1;5A", .key(.up)),
    Input("\u{1B}[99;5ux", .key(.character("x"))),
    Input("\u{1B}[Ix", .key(.character("x"))),
    Input("\u{1B}[?62;4cx", .key(.character("x"))),
    Input(
      "\u{1B}[<0;11;3Mx",
      .mouse(MouseEvent(.press, at: Position(row: 2, column: 10))),
      .key(.character("x")),
    ),
    Input("\u{1B}[<0;11;3mx", .key(.character("x"))),
    Input("\u{1B}[<64;1;1M", .mouse(MouseEvent(.wheelUp, at: Position(row: 0, column: 0)))),
    Input("\u{1B}[<69;2;1M", .mouse(MouseEvent(.wheelDown, at: Position(row: 0, column: 1)))),
    Input("\u{1B}[M +#", .mouse(MouseEvent(.press, at: Position(row: 2, column: 10)))),
    Input(
      "\u{1B}[200~rivi 1\nä\u{1B}[A\u{1B}[201~x",
      .paste("rivi 1\nä\u{1B}[A"),
      .key(.character("x")),
    ),
  ]
}

@Suite struct InputDecoderTests {
  @Test(arguments: Input.all)
  func `bytes become events`(input: Input) {
    var decoder = InputDecoder()
    let events = decoder.feed(input.bytes)
    #expect(events == input.events)
    #expect(decoder.patience == nil)
  }

  @Test(arguments: Input.all)
  func `the same events come when the bytes are broken in two anywhere`(input: Input) {
    for cut in 0...input.bytes.count {
      var decoder = InputDecoder()
      let events = decoder.feed(input.bytes[..<cut]) + decoder.feed(input.bytes[cut...])
      #expect(events == input.events, "cut at \(cut)")
    }
  }

  @Test(arguments: [
    ("\u{1B}", [Event.key(.escape)], 25), ("\u{1B}P", [.key(.alt("P"))], 100),
    ("\u{1B}[", [], nil), ("\u{1B}O", [], nil), ("\u{1B}]", [], nil), ("\u{1B}[1;", [], nil),
    ("\u{1B}[200~text", [.paste("text")], 1000), ("a", [], nil),
  ])
  func `an input that does not go on is settled after a while`(
    text: String,
    events: [Event],
    patience: Int32?,
  ) {
    var decoder = InputDecoder()
    _ = decoder.feed(Array(text.utf8))
    #expect(decoder.patience == patience)
    let settled = decoder.flush()
    #expect(settled == events)
    #expect(decoder.patience == nil)
  }

  @Test func `a letter cut short is dropped and the next key is read`() {
    var decoder = InputDecoder()
    let events = decoder.feed([0xC3, UInt8(ascii: "x"), 0xA4, 0xFF, 0xE2, 0x82])
    #expect(events == [.key(.character("x"))])
    let settled = decoder.flush()
    #expect(settled == [])
  }

  @Test(arguments: UInt64(1)...50)
  func `random bytes neither trap nor keep the keys from coming back`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var decoder = InputDecoder()
    for _ in 0..<400 {
      _ = decoder.feed([UInt8.random(in: 0...255, using: &random)])
      if UInt8.random(in: 0...9, using: &random) == 0 { _ = decoder.flush() }
    }
    _ = decoder.flush()
    // A sequence may still be open: Enter ends a string, and a mouse report takes three bytes.
    let events = decoder.feed([13] + Array(repeating: UInt8(ascii: "q"), count: 4))
    #expect(events.last == .key(.character("q")))
    #expect(events.filter(\.isTyped).allSatisfy { $0 == .key(.character("q")) })
  }
}
