import Foundation
import Testing

/// `luotsi advisor`: who can open the case store.
@Suite struct AdvisorCommandTests {
  private let data: DataFolder

  init() throws { data = try DataFolder() }

  private func file(_ passphrase: String) throws -> String {
    let path = data.path + "/\(UUID().uuidString)"
    try Data((passphrase + "\n").utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `the first advisor makes the store and gets a recovery key`() throws {
    let early = try luotsi("case", "list", data: data)
    #expect(early.status == 1)
    #expect(
      early.errors
        == "\(data.path)/luotsi/cases.sqlite: no passphrase has been chosen yet. Start 'luotsi', or "
        + "add the first advisor with 'luotsi advisor add'.\n"
    )
    let chosen = try file("kuu nousee metsän yli")
    let made = try luotsi(
      "advisor",
      "add",
      "Aino",
      "--new-passphrase-file",
      chosen,
      "--language",
      "en",
      data: data,
    )
    #expect(made.output.hasPrefix("The recovery key, which is not shown again."))
    #expect(made.output.split(separator: "\n").last?.split(separator: "-").count == 6)
    let listed = try luotsi("advisor", "list", "--language", "en", data: data)
    #expect(listed.output == "Aino\n(recovery key)\n")
    #expect(try luotsi("case", "list", "--passphrase-file", chosen, data: data).status == 0)
  }

  @Test func `a passphrase easy to guess is refused, and a wrong one opens nothing`() throws {
    let weak = try luotsi(
      "advisor",
      "add",
      "Aino",
      "--new-passphrase-file",
      try file("salasana"),
      data: data,
    )
    #expect(weak.status == 1)
    #expect(
      weak.errors
        == "The passphrase is too easy to guess. Choose at least 15 characters, such as four random "
        + "words. Nothing was changed.\n"
    )
    try data.setUpStore()
    let wrong = try luotsi(
      "case",
      "list",
      "--language",
      "en",
      "--passphrase-file",
      try file("lumi sulaa pelloilta"),
      data: data,
    )
    #expect(wrong.status == 3)
    #expect(wrong.errors == "The passphrase is wrong. Type it again.\n")
  }

  @Test func `another advisor is added, named when opening, and removed again`() throws {
    try data.setUpStore()
    let first = data.passphraseFile
    let second = try file("lumi sulaa pelloilta")
    let added = try luotsi(
      "advisor",
      "add",
      "Eino",
      "--passphrase-file",
      first,
      "--new-passphrase-file",
      second,
      data: data,
    )
    #expect(added.status == 0 && added.output == "", "\(added.errors)")
    let unnamed = try luotsi("case", "list", "--passphrase-file", first, data: data)
    #expect(
      unnamed.errors
        == "Several advisors can open the cases (Aino, Eino). Name one: --advisor.\n"
    )
    func list(_ name: String, _ passphrase: String) throws -> Int32 {
      try luotsi(
        "case",
        "list",
        "--advisor",
        name,
        "--passphrase-file",
        passphrase,
        data: data,
      ).status
    }
    #expect(try list("Eino", second) == 0)
    #expect(try list("Eino", first) == 3)
    let removed = try luotsi(
      "advisor",
      "remove",
      "Aino",
      "--advisor",
      "Eino",
      "--passphrase-file",
      second,
      data: data,
    )
    #expect(removed.status == 0)
    #expect(
      try luotsi("advisor", "list", "--language", "en", data: data).output.hasSuffix("Eino\n")
    )
  }
}

/// `luotsi audit`: what was done, without clients and, unless asked for, without names.
@Suite struct AuditCommandTests {
  @Test func `the log is printed without names of advisors until they are asked for`() throws {
    let data = try DataFolder()
    try data.setUpStore()
    let file = data.passphraseFile
    let added = try luotsi(
      "case",
      "add",
      "--code",
      "SALAINEN-1",
      "--answers",
      Program.example,
      "--passphrase-file",
      file,
      data: data,
    )
    #expect(added.status == 0, "\(added.errors)")
    let log = try luotsi("audit", "--passphrase-file", file, data: data)
    let lines = log.output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(
      lines.map { "\($0[0]) \($0[2]) \($0[3])" } == [
        "1 advisor 1 store-made", "2 advisor 1 opened", "3 advisor 1 case-added",
        "4 advisor 1 interview-saved", "5 advisor 1 opened",
      ]
    )
    #expect(!log.output.contains("SALAINEN") && !log.output.contains("Aino"))
    let named = try luotsi("audit", "--names", "--passphrase-file", file, data: data)
    #expect(named.output.contains("\tAino\topened"))
    let json = try luotsi("audit", "--format", "json", "--passphrase-file", file, data: data)
    #expect(json.output.contains("\"schema\" : \"luotsi-audit/1\""))
  }
}
