import Foundation
import Testing

/// What a client may ask for: everything that is kept, a day on which it goes, and to be forgotten.
@Suite struct CaseFileTests {
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
      arguments + ["--passphrase-file", data.passphraseFile],
      environment: data.environment,
    )
  }

  @Test func `everything of a client is printed for a program and to be read`() throws {
    let json = try run("case", "export", "SUO-1", "--as", "everything")
    let file = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let members = try #require(file as? [String: Any])
    #expect(members["schema"] as? String == "luotsi-case/1")
    #expect(members["code"] as? String == "SUO-1")
    #expect(members["interview"] != nil && members["keptUntil"] != nil)
    let log = try #require(members["log"] as? [[String: Any]])
    #expect(
      log.map { $0["action"] as? String } == [
        "case-added", "interview-saved", "case-read", "case-exported",
      ]
    )
    let text = try run("case", "export", "SUO-1", "--as", "text", "--language", "fi")
    #expect(text.output.hasPrefix("Kaikki, mitä Luotsissa on asiakkaasta SUO-1\n"))
    #expect(text.output.contains("   → ") && text.output.contains("Kuka on käsitellyt tietoja"))
  }

  @Test func `a case gets a last day, and a day that is past or none is refused`() throws {
    #expect(try run("case", "keep", "SUO-1", "--until", "31.12.2099").status == 0)
    let listed = try run("case", "list", "--format", "json")
    #expect(listed.output.contains("\"keptUntil\" : \"2099-12-31\""))
    #expect(try run("case", "purge").output == "")
    let past = try run("case", "keep", "SUO-1", "--until", "2020-01-01")
    #expect(past.status == 1)
    #expect(
      past.errors == "'2020-01-01' is no day from today on. Write it as 2027-05-31.\n"
    )
  }

  @Test func `settings of the organisation count, and a mistake in them stops everything`() throws {
    let folder = data.path + "/.config/luotsi"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = folder + "/settings.json"
    try Data("{\"keepMonths\": 0}".utf8).write(to: URL(filePath: file))
    let refused = try run("case", "list")
    #expect(refused.status == 1)
    #expect(refused.errors == "\(file): 'keepMonths' is a whole number from 1 to 120.\n")
  }
}
