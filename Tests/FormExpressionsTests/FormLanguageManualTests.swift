import Foundation
import Testing

@testable import FormExpressions

private func manualText() throws -> String {
  let manual = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/form-language.md")
  return try String(contentsOf: manual, encoding: .utf8)
}

/// The lines of the manual's chapter on functions that describe one, without their markup.
private func functionLines() throws -> [String] {
  let lines = try manualText().split(separator: "\n").map(String.init)
  let start = try #require(lines.firstIndex(of: "## Functions"))
  let chapter = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
  return chapter.filter { $0.hasPrefix("- `") }
    .map { $0.dropFirst(2).filter { $0 != "`" } }
}

struct FormLanguageManualTests {
  @Test("The manual has each function's own line", arguments: FormFunction.all.map(\.manual))
  func describes(line: String) throws {
    #expect(try functionLines().contains(line))
  }

  @Test func `the manual describes no function that forms cannot call`() throws {
    let manual = Set(FormFunction.all.map(\.manual))
    #expect(try functionLines().filter { !manual.contains($0) } == [])
  }

  @Test func `the manual names the functions that are left out`() throws {
    let manual = try manualText()
    for name in FormFunction.unsupported { #expect(manual.contains("`\(name)`"), "\(name)") }
  }

  @Test func `each function's line begins with a call of it`() {
    for function in FormFunction.all {
      #expect(function.manual.hasPrefix(function.name + "("))
    }
  }
}
