import Foundation
import Testing

/// What the program says of a store that cannot be opened.
@Suite struct OpeningFaultTests {
  private let data: DataFolder
  private let store: URL

  init() throws {
    data = try DataFolder()
    try data.setUpStore()
    store = URL(filePath: data.path + "/luotsi/cases.sqlite")
  }

  private func luotsi(_ arguments: String...) throws -> Finished {
    let shared = ["--language", "en", "--passphrase-file", data.passphraseFile]
    return try finish(Program.binary, arguments + shared, environment: data.environment)
  }

  private func backUp() throws -> String {
    #expect(try luotsi("backup").status == 0)
    let folder = data.path + "/luotsi/backups"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    return "\(folder)/\(name)"
  }

  @Test func `a broken store is told with the newest backup, which then restores it`() throws {
    #expect(try luotsi("case", "add", "--answers", Program.example, "--code", "A").status == 0)
    let backup = try backUp()
    try Data(repeating: 0xA7, count: 20_000).write(to: store)
    let broken = try luotsi("case", "list")
    #expect(broken.status == 3)
    #expect(broken.errors.contains("The file is not a Luotsi client store (\(store.path))."))
    #expect(broken.errors.contains("luotsi restore '\(backup)'\n"))
    #expect(try luotsi("restore", backup).status == 0)
    #expect(try luotsi("case", "list").output.hasPrefix("A\t"))
  }

  @Test func `without a backup nothing is offered`() throws {
    try Data(repeating: 0xA7, count: 20_000).write(to: store)
    #expect(
      try luotsi("case", "list").errors
        == "The file is not a Luotsi client store (\(store.path)). Choose another file.\n"
    )
  }

  @Test(
    "A -wal file that is gone or empty does not keep the store from opening",
    arguments: [true, false],
  )
  func log(isGone: Bool) throws {
    #expect(try luotsi("case", "add", "--answers", Program.example, "--code", "A").status == 0)
    let log = URL(filePath: store.path + "-wal")
    if isGone {
      if FileManager.default.fileExists(atPath: log.path) {
        try FileManager.default.removeItem(at: log)
      }
    } else {
      try Data().write(to: log)
    }
    #expect(try luotsi("case", "list").status == 0)
  }
}
