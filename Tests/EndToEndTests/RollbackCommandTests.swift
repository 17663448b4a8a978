import Foundation
import Testing

/// What commands say of a store that is an older copy of itself.
@Suite struct RollbackCommandTests {
  private let data: DataFolder
  private let store: String
  private let older: String

  init() throws {
    data = try DataFolder()
    try data.setUpStore()
    store = data.path + "/luotsi/cases.sqlite"
    older = data.path + "/older.sqlite"
    for code in ["A", "B"] {
      if code == "B" { try FileManager.default.copyItem(atPath: store, toPath: older) }
      let added = try run("case", "add", "--answers", Program.example, "--code", code)
      try #require(added.status == 0, "\(added.errors)")
    }
  }

  private func run(_ command: String...) throws -> Finished {
    let shared = ["--language", "en", "--passphrase-file", data.passphraseFile]
    return try finish(Program.binary, command + shared, environment: data.environment)
  }

  private func putBack() throws {
    try FileManager.default.removeItem(atPath: store)
    try FileManager.default.copyItem(atPath: older, toPath: store)
  }

  @Test func `an older file in the place of the store is told, opens, and is restored as meant`()
    throws
  {
    #expect(try run("case", "list").errors == "")
    try putBack()
    let told = try run("case", "list")
    #expect(told.status == 0)
    #expect(told.output.hasPrefix("A\t"))
    let sentence =
      /An older copy is in the place of the client store: it counts (\d+) changes, where this machine last saw (\d+)\. If that was meant, restore the same copy: luotsi restore\. If not, restore the newest backup\.\n/
    let numbers = try #require(told.errors.wholeMatch(of: sentence), "\(told.errors)")
    let (found, seen) = (try #require(Int(numbers.1)), try #require(Int(numbers.2)))
    #expect(found < seen)
    let doctor = try run("doctor", "--format", "json")
    #expect(doctor.status == 1)
    #expect(doctor.output.contains("\"kind\" : \"rolled-back\""))
    #expect(doctor.errors == "")
    let restored = try run("restore", older)
    #expect(restored.status == 0 && restored.errors == "")
    #expect(try run("case", "list").errors == "")
  }

  @Test func `what cannot be kept stops nothing, and doctor tells it`() throws {
    let state = data.path + "/.state"
    try FileManager.default.removeItem(atPath: state)
    try Data().write(to: URL(filePath: state))
    let listed = try run("case", "list")
    #expect(listed.status == 0 && listed.errors == "")
    #expect(try run("backup").status == 0)
    let doctor = try run("doctor")
    #expect(
      doctor.output
        == "! An older store in the place of this one would not be noticed, as the number of its "
        + "changes cannot be kept (\(state)/luotsi/seen/). Allow writing there.\n"
    )
  }
}
