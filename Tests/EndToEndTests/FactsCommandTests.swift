import CaseStore
import Foundation
import Sealing
import Testing

/// `luotsi facts export`: what an organisation may count leaves the store, and nothing else does.
@Suite struct FactsCommandTests {
  private let data: DataFolder

  init() throws {
    data = try DataFolder()
    try data.setUpStore()
  }

  private func run(_ arguments: String...) throws -> Finished {
    try finish(
      Program.binary,
      arguments + ["--passphrase-file", data.passphraseFile, "--language", "en"],
      environment: data.environment,
    )
  }

  private func add(_ count: Int) throws {
    for number in 1...count {
      let added = try run("case", "add", "--code", "SALA-\(number)", "--answers", Program.example)
      try #require(added.status == 0, "\(added.errors)")
    }
  }

  @Test func `five cases are written as files that psql loads, and the export is logged`() throws {
    try add(5)
    let folder = data.path + "/facts"
    let made = try run("facts", "export", folder)
    #expect(made.status == 0, "\(made.errors)")
    let id = try #require(made.output.firstMatch(of: /identifier (.+)\.\n/)?.output.1)
    #expect(made.output == "Export: \(folder), clients 5, identifier \(id).\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(
      names == [
        "barrier.csv", "client.csv", "export.csv", "field.csv", "interest.csv", "load.sql",
        "rule.csv", "schema.sql", "service.csv", "training.csv", "unlock_step.csv", "verdict.csv",
      ]
    )
    for name in names {
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      #expect(!text.contains("SALA"), "\(name)")
    }
    let unwritable = try run("facts", "export", "/proc/luotsi/facts")
    #expect(unwritable.status == 3)
    #expect(
      unwritable.errors
        == "/proc/luotsi/facts: the export cannot be written, and is not complete. Check the "
        + "permissions and the free space, remove the folder and export again.\n"
    )
    let log = try run("audit").output.split(separator: "\n")
    #expect(log.count { $0.contains("case-read") } == 10)
    #expect(log.contains { $0.hasSuffix("\tadvisor 1\tfacts-exported\t\t\(id)") })
  }

  @Test func `an example to practise on counts as nobody`() throws {
    try add(4)
    let locked = try LockedStore.open(at: URL(filePath: data.path + "/luotsi/cases.sqlite"))
    let passphrase = try Passphrase(DataFolder.passphrase)
    let store = try locked.unlock(locked.slots[0], with: passphrase, at: Date())
    _ = try store.createCase(code: "ESIMERKKI", isExample: true, at: Date())
    let refused = try run("facts", "export", data.path + "/facts")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("4 cases"), "\(refused.errors)")
  }

  @Test func `two exports of one store name it alike`() throws {
    try add(5)
    var stores: [String] = []
    for number in 1...2 {
      let folder = data.path + "/facts-\(number)"
      #expect(try run("facts", "export", folder).status == 0)
      let rows = try String(contentsOfFile: folder + "/export.csv", encoding: .utf8)
        .split(separator: "\r\n")
      stores.append(String(rows[1].split(separator: ",")[1]))
    }
    #expect(stores[0] == stores[1])
    #expect(stores[0].wholeMatch(of: /[0-9a-f]{32}/) != nil)
  }

  @Test func `too few cases, a full folder, a file and no store are refused`() throws {
    let folder = data.path + "/facts"
    let empty = try run("facts", "export", folder)
    #expect(empty.status == 1)
    #expect(
      empty.errors
        == "The case store holds 0 cases. An export needs at least 5, because a client among fewer "
        + "can be recognised. Nothing was written.\n"
    )
    try add(4)
    #expect(try run("facts", "export", folder).errors.hasPrefix("The case store holds 4 cases. "))
    #expect(!FileManager.default.fileExists(atPath: folder))
    #expect(try !run("audit").output.contains("case-read"))

    let full = try run("facts", "export", data.path)
    #expect(full.status == 1)
    #expect(
      full.errors
        == "\(data.path): the folder is not empty. Name a new one, so that exports do not mix.\n"
    )
    let file = try run("facts", "export", data.passphraseFile)
    #expect(file.errors == "\(data.passphraseFile): this is a file. Name a folder.\n")
    let nowhere = try run("facts", "export", folder, "--store", data.path + "/none.sqlite")
    #expect(nowhere.errors == "\(data.path)/none.sqlite: no case store is there. Check the path.\n")
  }

  @Test func `clients who were ranked give verdicts, and practice is marked as invented`() throws {
    #expect(try luotsi("demo", "--play", data: data).status == 0)
    let file = URL(filePath: data.path + "/luotsi/demo.sqlite")
    let store = try CaseDatabase.openForPractice(at: file, time: Date())
    let played = try #require(try store.summaries().first { $0.stage == .ranked })
    let ranking = try #require(try store.load(played.id, at: Date()).ranking)
    for number in 1...5 {
      let copy = try store.createCase(code: "KOPIO-\(number)", isExample: true, at: Date())
      try store.save(ranking, of: copy.id, at: Date())
    }
    let folder = data.path + "/facts"
    let made = try run("facts", "export", folder, "--practice")
    #expect(made.status == 0, "\(made.errors)")
    func rows(_ name: String) throws -> [Substring] {
      try String(contentsOfFile: folder + "/" + name, encoding: .utf8).split(separator: "\r\n")
        .dropFirst().map { $0 }
    }
    #expect(try rows("export.csv").first?.contains(",true,5,") == true)
    #expect(try rows("client.csv").count >= 6)
    #expect(try !rows("verdict.csv").isEmpty && !rows("barrier.csv").isEmpty)
    #expect(try !rows("unlock_step.csv").isEmpty && !rows("interest.csv").isEmpty)
  }
}
