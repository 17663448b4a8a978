import Foundation
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// Screens at 80×24 as text with their roles under them; see the files in `Golden`.
///
/// With LUOTSI_RECORD=1 in the environment the files are written anew, and the test fails to say so.
@Suite struct GoldenScreenTests {
  private static let names = [
    "locked", "locked for several", "recovery key asked", "opening", "new store",
    "choosing a passphrase", "passphrase too weak", "protecting", "recovery key",
    "recovery key and text left",
    "no cases", "cases", "cases searched", "new case", "new case with an identity code",
    "keeping", "keeping until a past day", "purged",
    "purge doubted", "rolled back", "recovered",
    "question status", "question birth_year",
    "question did_kitchen", "rejected", "remark", "ranking", "filter", "compare", "what if",
    "reasons", "help",
    "help of a question", "failure",
    "repeat prompt", "instance removed", "ranked entry", "dropped", "soft check", "why", "search",
    "nothing found", "finished", "reason", "changed form", "unavailable",
    "pathways", "pathway steps", "occupations", "services", "needs", "service details", "radar",
    "radar at its end", "no pathway",
    "reason for a pin", "pin without a reason", "pinned and hidden", "unfolded",
    "reasons of a pinned", "comparison with a pinned", "weights", "weights by points",
    "weights by order", "capped weights", "own weights",
    "openings", "ladder in full", "nothing fits", "openings where nothing fits",
    "labour", "labour elsewhere", "one occupation",
    "relaxation in full", "near miss in full", "swap test",
    "review", "review at its end", "name of a reviewer", "another occupation", "source missing",
    "nothing to review", "review of missing facts", "review picking cards",
    "review counting hours",
    "catalogue", "catalogue searched", "catalogue not found", "catalogue narrowed",
    "catalogue narrowed to nothing", "narrowing", "training", "training at its end",
    "training from the catalogue", "training in JOD",
    "plan", "plan at its end", "changed step", "new step", "empty step", "new meeting",
    "training as a step", "disagreement", "disagreement without a reason", "service as a referral",
    "ranking with a disagreement", "plan of nothing", "rights", "rights to be asked for",
    "rights of nothing", "telling", "difference", "no difference", "cases with plans",
    "directory", "directory filter", "directory narrowed", "directory of nothing", "service page",
    "no desks", "desks", "sending all", "sending without a code", "reading a file",
    "taking a card in", "making a card", "transfer previewed", "transfer taken in", "conflict",
    "client question", "client list", "covered", "reading order", "right to left",
    "right to left ordered here", "right to left for the client", "answer refused to the client",
    "client searching", "client at the end",
    "importing", "import refused", "import tried", "import taken", "import under way",
    "palette", "palette searched", "palette of the cases", "jump", "jump searched", "jump back",
    "nothing to undo", "found in the list",
    "sections", "page of questions", "page while typing", "page of several", "looking over",
    "not yet finished", "page with a second language",
  ]

  @Test("A screen looks as recorded", arguments: Language.allCases)
  func golden(language: Language) throws {
    for screen in try everyScreen(in: language) where Self.names.contains(screen.name) {
      let frame = view(screen.state, size: Size(rows: 24, columns: 80))
      let file = Self.folder.appending(
        path: screen.name.replacing(" ", with: "-") + ".\(language.rawValue).txt"
      )
      let text = Self.text(of: frame)
      if ProcessInfo.processInfo.environment["LUOTSI_RECORD"] == "1" {
        try Data(text.utf8).write(to: file)
        Issue.record("\(file.lastPathComponent) was recorded: look at it before committing")
      } else {
        let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(text == recorded, "\(screen.name) in \(language)")
      }
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  private static func text(of frame: Frame) -> String {
    let cursor = "cursor \(frame.cursor.row),\(frame.cursor.column)"
    return (frame.lines + [cursor] + frame.roleMap.map(trimmed)).joined(separator: "\n") + "\n"
  }

  private static func trimmed(_ roles: String) -> String {
    let kept = roles.lastIndex { $0 != "." }.map { roles[...$0] } ?? ""
    return String(kept)
  }
}
