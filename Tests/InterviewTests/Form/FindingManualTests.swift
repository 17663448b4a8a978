import Foundation
import Testing

@testable import Interview

/// The codes in the manual's table of findings.
private func manualCodes() throws -> Set<String> {
  let manual = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/form-language.md")
  let text = try String(contentsOf: manual, encoding: .utf8)
  let chapter = try #require(text.components(separatedBy: "## Findings").last)
  let cells = chapter.split(separator: "\n").filter { $0.hasPrefix("| `") }
    .compactMap { $0.split(separator: "|").first }
  return Set(cells.flatMap { $0.split(separator: "`").map(String.init) }.filter(isCode))
}

private func isCode(_ text: String) -> Bool {
  text.contains { $0.isLetter } && text.allSatisfy { $0.isLowercase || $0 == "-" }
}

/// Of files and whole sheets, which a form in three texts cannot have.
private let fileCodes: Set = [
  "csv", "formula-without-value", "error-value", "not-a-number", "not-a-date", "long-number",
  "merged-cells", "more-problems", "sheet-left-out", "repeated-sheet", "missing-survey",
  "misspelt-sheet", "unused-sheet",
]

struct FindingManualTests {
  @Test func `the manual lists every kind of finding, and an example makes each of them`() throws {
    let found = Set(OneMistake.all.flatMap(\.findings).map(\.code))
    let listed = try manualCodes()
    #expect(found.subtracting(listed) == [], "not in the manual")
    #expect(listed.subtracting(found).subtracting(fileCodes) == [], "without an example")
    #expect(fileCodes.subtracting(listed) == [], "not in the manual")
  }
}
