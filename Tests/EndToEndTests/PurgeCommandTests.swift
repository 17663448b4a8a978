import CaseStore
import Foundation
import Sealing
import Testing

/// `luotsi case purge`: erases the cases whose time is over, once the clock can be believed.
@Suite struct PurgeCommandTests {
  private let data: DataFolder

  init() throws {
    data = try DataFolder()
    try Data((DataFolder.passphrase + "\n").utf8).write(to: URL(filePath: data.passphraseFile))
    let long = Date(timeIntervalSinceNow: -400 * 86_400)
    let cases = try LockedStore.open(at: URL(filePath: data.path + "/luotsi/cases.sqlite")).setUp(
      for: "Aino",
      Passphrase(DataFolder.passphrase),
      work: .least,
      at: long,
    )
    _ = try cases.createCase(code: "SUO-1", isExample: false, at: long)
  }

  private func run(_ command: String...) throws -> Finished {
    let shared = ["--language", "en", "--passphrase-file", data.passphraseFile]
    return try finish(Program.binary, command + shared, environment: data.environment)
  }

  @Test func `after months without use it asks whether the clock is right`() throws {
    let asked = try run("case", "purge")
    #expect(asked.status == 1 && asked.output == "")
    let sentence =
      /Luotsi was last used on \d+ [A-Z][a-z]+ \d{4}, so nothing was deleted: the clock may be wrong\. Cases whose time would be over: 1\. Set the clock or, if it is right, delete them: luotsi case purge --clock-is-right\n/
    #expect(asked.errors.wholeMatch(of: sentence) != nil, "\(asked.errors)")
    #expect(try run("case", "purge").status == 1)
    #expect(try run("case", "list").output.hasPrefix("SUO-1\t"))
    let erased = try run("case", "purge", "--clock-is-right")
    #expect(erased.status == 0 && erased.output == "SUO-1\n", "\(erased.errors)")
    #expect(try run("case", "list").output == "")
  }
}
