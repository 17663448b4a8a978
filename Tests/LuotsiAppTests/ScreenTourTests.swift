import Foundation
import TerminalUI
import Testing

@testable import LuotsiApp

/// `docs/tour.md`: the screens as the program draws them, in Finnish at 80×24.
///
/// With LUOTSI_RECORD=1 in the environment it is written anew, and the test fails to say so.
@Suite struct ScreenTourTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/tour.md")

  @Test func `the tour shows the screens as they are`() throws {
    let text = try tour()
    if ProcessInfo.processInfo.environment["LUOTSI_RECORD"] == "1" {
      try Data(text.utf8).write(to: Self.file)
      Issue.record("docs/tour.md was recorded: look at it before committing")
    } else {
      let recorded = String(decoding: try Data(contentsOf: Self.file), as: UTF8.self)
      #expect(text == recorded)
    }
  }

  @Test func `every place where keys mean something is in the tour, or much like one that is`()
    throws
  {
    let shown = Set(try tourPages.flatMap(\.pages).map { try state(of: $0).keyContext })
    let alike: Set<KeyContext> = [
      // The same screens with a field in place of a choice, or for the client.
      .longList, .transferForm, .clientTyping, .clientSearching, .clientSearchingSeveral,
      // Two keys over any screen; the tour is shown over a question.
      .tour,
    ]
    #expect(Set(KeyContext.allCases).subtracting(shown).subtracting(alike) == [])
  }

  private func tour() throws -> String {
    var lines = [
      "# The screens",
      "",
      "Every screen in Finnish at 80 columns and 24 rows, as the program draws it, with invented clients and",
      "example data. `make tour` writes this page; a test compares it with the program.",
    ]
    for (part, pages) in tourPages {
      lines += ["", "## \(part)"]
      for page in pages {
        let frame = at80(try state(of: page))
        lines += ["", "### \(page.title)", "", page.text, "", "```"]
        lines += frame.lines
        lines.append("```")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func state(of page: TourPage) throws -> AppState {
    let screens = try everyScreen(in: .fi)
    let state = screens.first { $0.name == page.screen }?.state
    return try #require(state, "no screen is named '\(page.screen)'")
  }
}
