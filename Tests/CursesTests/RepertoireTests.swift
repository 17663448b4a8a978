import Foundation
import TerminalUI
import Testing

@testable import Curses

extension OneTerminalAtATime {
  /// Terminals that cannot show everything.
  @Suite struct RepertoireTests {
    @Test func `with plain marks bars, verdicts and lines are ASCII and as wide, letters stay`()
      throws
    {
      let headless = try HeadlessTerminal(rows: 3, columns: 10, repertoire: .plainMarks)
      var frame = Frame(size: headless.terminal.size)
      frame.write("▸●◐○×✓…–↑ö", at: Position(row: 0, column: 0))
      frame.write("▕█▓░▏│─┼日", at: Position(row: 1, column: 0))
      frame.write("Työ م Жe\u{301}", at: Position(row: 2, column: 0))
      headless.terminal.present(frame)
      #expect(headless.row(0).joined() == ">*+oxv~-^ö")
      #expect(headless.row(1).joined() == "|#%.||-+日日")
      #expect(headless.row(2).joined() == "Työ م Жe\u{301}  ")
    }

    @Test func `a terminal from before UTF-8 gets ASCII alone`() throws {
      let headless = try HeadlessTerminal(rows: 2, columns: 8, repertoire: .ascii)
      var frame = Frame(size: headless.terminal.size)
      frame.write("Työ日Жe\u{301}", at: Position(row: 0, column: 0))
      frame.write("Å\u{1FAE9}•½x", at: Position(row: 1, column: 0))
      headless.terminal.present(frame)
      #expect(headless.row(0).joined() == "Tyo? ?e ")
      #expect(headless.row(1).joined() == "A? *?x  ")
    }
  }
}

@Suite struct RepertoireChoiceTests {
  struct Surroundings: Sendable {
    let wish: String?
    let locale: String?
    let type: String?
    let repertoire: Repertoire
  }

  @Test(arguments: [
    Surroundings(wish: nil, locale: nil, type: "xterm-256color", repertoire: .all),
    Surroundings(wish: nil, locale: "C", type: "xterm-256color", repertoire: .all),
    Surroundings(wish: nil, locale: "fi_FI.UTF-8", type: "vt220", repertoire: .all),
    Surroundings(wish: nil, locale: nil, type: "vt220", repertoire: .all),
    Surroundings(wish: nil, locale: "POSIX", type: "vt220", repertoire: .ascii),
    Surroundings(wish: "1", locale: "fi_FI.ISO-8859-1", type: "vt100", repertoire: .ascii),
    Surroundings(wish: "1", locale: "fi_FI.utf8", type: "linux", repertoire: .plainMarks),
    Surroundings(wish: "0", locale: "fi_FI.UTF-8", type: "linux", repertoire: .all),
  ])
  func `the environment decides at the start`(_ place: Surroundings) {
    let chosen = Repertoire(named: place.wish, localeName: place.locale, type: place.type)
    #expect(chosen == place.repertoire)
  }

  @Test func `every mark that the sources draw has one ASCII character, and verdicts differ`()
    throws
  {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    var missing: Set<Unicode.Scalar> = []
    for folder in ["TerminalUI", "LuotsiApp", "Reports"] {
      let files = try #require(
        FileManager.default.enumerator(
          at: sources.appending(path: folder),
          includingPropertiesForKeys: nil,
        )
      )
      // What is known of other scripts' marks is drawn as the client's language has it.
      for case let file as URL in files
      where file.pathExtension == "swift"
        && !["/Direction/", "/ReadingOrder/"].contains(where: file.path().contains)
      {
        let text = try String(contentsOf: file, encoding: .utf8)
        missing.formUnion(text.unicodeScalars.filter { !$0.isASCII && !$0.properties.isAlphabetic })
      }
    }
    missing.subtract(asciiMarks.keys)
    #expect(missing.filter { $0.properties.generalCategory != .nonspacingMark } == [])
    #expect(asciiMarks.values.filter { !$0.isASCII } == [])
    #expect(Set(["●", "◐", "○", "×"].map { asciiMarks[$0] }).count == 4)
    #expect(Set(["█", "▓", "░"].map { asciiMarks[$0] }).count == 3)
  }
}
