import Foundation
import Testing

@Suite struct RulesCommandTests {
  private let data: DataFolder

  init() throws { data = try DataFolder() }

  private func luotsi(_ arguments: String...) throws -> Finished {
    try finish(Program.binary, arguments, environment: data.environment)
  }

  @Test func `the shipped rule pack has no errors`() throws {
    let finished = try luotsi("rules", "check", "--date", "2026-11-24", "--language", "en")
    #expect(finished.status == 0)
    #expect(finished.output.hasPrefix("Rule pack luotsi-rules "))
    #expect(finished.output.contains("\n0 errors, "))
    #expect(finished.errors == "")
  }

  @Test func `a rule pack that cannot be used ends with its sentence and 1`() throws {
    let file = data.path + "/rules.json"
    try Data(#"{"schema": "luotsi-rules/1"}"#.utf8).write(to: URL(filePath: file))
    let finished = try luotsi("rules", "check", file)
    #expect(finished.status == 1)
    #expect(finished.output == "")
    #expect(
      finished.errors
        == "\(file): The rule pack cannot be read: 'id' is missing. Correct the file, or use the "
        + "one that came with the program.\n"
    )
  }

  @Test func `the facts of rules are listed for programs`() throws {
    let finished = try luotsi("rules", "facts", "--format", "json")
    #expect(finished.status == 0)
    let document = try JSONSerialization.jsonObject(with: Data(finished.output.utf8))
    let members = try #require(document as? [String: Any])
    #expect(members["schema"] as? String == "luotsi-rule-facts/1")
    #expect((members["facts"] as? [Any])?.isEmpty == false)
  }
}
