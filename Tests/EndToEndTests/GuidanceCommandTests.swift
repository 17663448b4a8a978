import Foundation
import Testing

/// What a client was told, permits and plans, noted and printed by commands.
@Suite struct GuidanceCommandTests {
  private let data: DataFolder

  init() throws {
    data = try DataFolder()
    try data.setUpStore()
    let added = try run("case", "add", "--code", "SUO-1", "--answers", Program.example)
    try #require(added.status == 0, "\(added.errors)")
  }

  private func run(_ arguments: String...) throws -> Finished {
    try finish(
      Program.binary,
      arguments + ["--language", "en", "--passphrase-file", data.passphraseFile],
      environment: data.environment,
    )
  }

  private func members(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func `a consent is given, withdrawn and printed beside those nobody asked about`() throws {
    let asked = try run("case", "consent", "SUO-1")
    #expect(asked.output.hasPrefix("Told to the client: not noted\nConsents\n"))
    #expect(asked.output.contains("  school  Packet for a school: not asked\n"))
    let given = try run("case", "consent", "SUO-1", "--give", "school")
    #expect(given.output.contains("  school  Packet for a school: given on "))
    let refused = try run("case", "consent", "SUO-1", "--refuse", "school")
    #expect(refused.output.contains("  school  Packet for a school: refused or withdrawn on "))
    #expect(refused.output.contains("  employer  Card for an employer: not asked\n"))
  }

  @Test func `giving and refusing at once, and an unknown purpose, are mistakes of usage`() throws {
    let both = try run("case", "consent", "SUO-1", "--give", "school", "--refuse", "school")
    #expect(both.status == 2)
    #expect(both.errors.contains("Give --give or --refuse, one at a time."))
    #expect(try run("case", "consent", "SUO-1", "--give", "everything").status == 2)
  }

  @Test func `that a client was told is noted with language and interpreter`() throws {
    #expect(try run("case", "told", "SUO-1", "--in", "so", "--interpreter").status == 0)
    let printed = try run("case", "consent", "SUO-1").output
    #expect(printed.prefix { $0 != "\n" }.hasSuffix(" · so · with interpreter"))
  }

  @Test func `a plan is printed to be read and for a program`() throws {
    #expect(try run("case", "plan", "SUO-1").output == "Nothing is planned yet.\n")
    let plan = try members(try run("case", "plan", "SUO-1", "--format", "json").output)
    #expect(plan["schema"] as? String == "luotsi-plan/1")
    #expect(plan["code"] as? String == "SUO-1")
    #expect((plan["steps"] as? [Any])?.isEmpty == true)
  }

  @Test func `an answer is corrected under the form's checks, with the reason in the log`() throws {
    let corrected = try run(
      "case",
      "correct",
      "SUO-1",
      "birth_year",
      "1991",
      "--reason",
      "a slip of the pen",
    )
    #expect(corrected.status == 0, "\(corrected.errors)")
    let answers = try members(try run("case", "export", "SUO-1").output)
    #expect((answers["answers"] as? [String: Any])?["birth_year"] as? String == "1991")
    let log = try run("case", "export", "SUO-1", "--as", "audit").output
    #expect(log.contains("change reason") && log.contains("a slip of the pen"))
    let everything = try run("case", "export", "SUO-1", "--as", "everything")
    let file = try members(everything.output)
    let corrections = try #require(file["corrections"] as? [[String: Any]])
    #expect(corrections.map { $0["field"] as? String } == ["answer/birth_year"])
    #expect(file["guidance"] != nil)
    let text = try run("case", "export", "SUO-1", "--as", "text").output
    #expect(text.contains("Corrections\n"))
    #expect(text.contains("Told to the client: not noted\n"))
  }

  @Test func `a correction that the form forbids, or of no question, changes nothing`() throws {
    let before = try run("case", "export", "SUO-1").output
    let forbidden = try run(
      "case",
      "correct",
      "SUO-1",
      "birth_year",
      "1800",
      "--reason",
      "a slip of the pen",
    )
    #expect(forbidden.status == 1)
    #expect(forbidden.errors.hasPrefix("'birth_year': "))
    #expect(forbidden.errors.hasSuffix(" Nothing was changed.\n"))
    let unknown = try run("case", "correct", "SUO-1", "birthyear", "1991", "--reason", "x")
    #expect(unknown.status == 1)
    #expect(
      unknown.errors == "The form has no question 'birthyear'. 'luotsi case export SUO-1' shows "
        + "the names.\n"
    )
    let blank = try run("case", "correct", "SUO-1", "birth_year", "1991", "--reason", " ")
    #expect(
      blank.errors == "--reason is empty. Write in a few words why it is corrected.\n"
    )
    #expect(try run("case", "export", "SUO-1").output == before)
  }
}
