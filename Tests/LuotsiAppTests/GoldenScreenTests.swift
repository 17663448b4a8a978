import Foundation
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// Every screen as text with its roles under it, in three languages and at three sizes; see the files
/// in `Golden`.
///
/// With LUOTSI_RECORD=1 in the environment the files are written anew, and the test fails to say so.
@Suite struct GoldenScreenTests {
  private static let sizes = [
    Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 20, columns: 60),
  ]

  /// Questions differ in their texts alone: these stand for one choice, several and what is typed.
  private static let questions = ["status", "birth_year", "did_kitchen"].map { "question " + $0 }

  @Test func `every screen looks as recorded`() throws {
    var texts: [String: String] = [:]
    for language in Language.allCases {
      for screen in try everyScreen(in: language) where Self.isRecorded(screen.name) {
        for size in Self.sizes {
          let heading = "== \(language.rawValue) \(size.columns)x\(size.rows)\n"
          texts[screen.name, default: ""] +=
            heading + Self.text(of: view(screen.state, size: size))
        }
      }
    }
    let isRecording = ProcessInfo.processInfo.environment["LUOTSI_RECORD"] == "1"
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      let file = Self.folder.appending(path: name.replacing(" ", with: "-") + ".txt")
      if isRecording {
        try Data(text.utf8).write(to: file)
      } else {
        let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(text == recorded, "\(name)")
      }
    }
    if isRecording { Issue.record("the screens were recorded: look at them before committing") }
  }

  @Test func `no file stands for a screen that is gone`() throws {
    let names = Set(try everyScreen(in: .fi).map { $0.name.replacing(" ", with: "-") + ".txt" })
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(Set(files).subtracting(names) == [])
  }

  private static func isRecorded(_ name: String) -> Bool {
    !name.hasPrefix("question ") || questions.contains(name)
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  private static func text(of frame: Frame) -> String {
    let cursor = "cursor \(frame.cursor.row),\(frame.cursor.column)"
    return (frame.lines + [cursor] + frame.roleMap.map(trimmed)).joined(separator: "\n") + "\n"
  }

  private static func trimmed(_ roles: String) -> String {
    roles.lastIndex { $0 != "." }.map { String(roles[...$0]) } ?? ""
  }
}
