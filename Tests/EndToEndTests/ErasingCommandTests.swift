import CaseStore
import Foundation
import Sealing
import Testing

/// `luotsi case erase`: the case is gone from the store and from its backups.
@Suite struct ErasingCommandTests {
  private let data: DataFolder
  private var folder: String { data.path + "/luotsi" }

  init() throws {
    data = try DataFolder(in: memory)
    try Data((DataFolder.passphrase + "\n").utf8).write(to: URL(filePath: data.passphraseFile))
    let cases = try LockedStore.open(at: URL(filePath: data.path + "/luotsi/cases.sqlite")).setUp(
      for: "Aino",
      Passphrase(DataFolder.passphrase),
      work: .least,
      at: Date(),
    )
    for code in ["SUO-1", "SUO-2"] {
      _ = try cases.createCase(code: code, isExample: false, at: Date())
    }
    let made = try luotsi("backup", data: data)
    try #require(made.status == 0, "\(made.errors)")
  }

  private var arguments: [String] {
    ["--language", "en", "--passphrase-file", data.passphraseFile]
  }

  private func run(_ command: String...) throws -> Finished {
    try finish(Program.binary, command + arguments, environment: data.environment)
  }

  private func backup() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/backups")
    #expect(names.count == 1, "\(names)")
    return folder + "/backups/" + (try #require(names.first))
  }

  /// The codes in the backup, opened as a copy of it.
  private func codesInBackup() throws -> [String] {
    let copy = data.path + "/copy.sqlite"
    try FileManager.default.copyItem(atPath: try backup(), toPath: copy)
    let locked = try LockedStore.open(at: URL(filePath: copy))
    let cases = try locked.unlock(
      locked.slots[0],
      with: Passphrase(DataFolder.passphrase),
      at: Date(),
    )
    let codes = try cases.summaries().map(\.code).sorted()
    #expect(cases.check() == [])
    for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: copy + suffix) {
      try FileManager.default.removeItem(atPath: copy + suffix)
    }
    return codes
  }

  @Test func `an erased case is gone from the backups too`() throws {
    let erased = try run("case", "erase", "SUO-1")
    #expect(erased.status == 0 && erased.errors == "")
    #expect(erased.output == "SUO-1 has been erased.\n")
    #expect(try codesInBackup() == ["SUO-2"])
  }

  @Test func `a store put aside that holds the case is named`() throws {
    let restored = try run("restore", try backup())
    #expect(restored.status == 0, "\(restored.errors)")
    let erased = try run("case", "erase", "SUO-1")
    #expect(erased.status == 0)
    #expect(
      erased.errors.wholeMatch(
        of:
          /What was erased may still be in the store put aside \(\/.+\/cases-put-aside-.+\.sqlite\)\. Delete that file once it is not needed\.\n/
      ) != nil,
      "\(erased.errors)",
    )
  }

  @Test func `a damaged backup is named and told what to do with, and the case is erased`() throws {
    let backup = try backup()
    let whole = try Data(contentsOf: URL(filePath: backup))
    try whole.prefix(whole.count / 2).write(to: URL(filePath: backup))
    let erased = try run("case", "erase", "SUO-1")
    #expect(erased.status == 3)
    #expect(erased.output == "SUO-1 has been erased.\n")
    #expect(
      erased.errors
        == "What was erased may still be in the backup (\(backup)): it is damaged or cannot be "
        + "read. Luotsi tries again after the next backup; you can also delete the file.\n"
    )
    #expect(try run("case", "list").output.hasPrefix("SUO-2\t"))
  }

  @Test(
    "Whichever write to a backup fails, it is whole, told where it holds the case, and erased later",
    .enabled(if: FailingDisk.compiler != nil, "there is no C compiler to build a fault with"),
    arguments: DiskFault.allCases,
  )
  func faults(fault: DiskFault) throws {
    let disk = try FailingDisk()
    let before = data.path + "/before"
    try FileManager.default.copyItem(atPath: folder, toPath: before)
    for number in 1...1000 {
      let (erased, wasHit) = try disk.luotsi(
        ["case", "erase", "SUO-1"] + arguments,
        data: data,
        failing: fault,
        at: number,
        of: "/luotsi/backups/",
      )
      let place = "\(fault), write \(number): \(erased.errors)"
      #expect(erased.status == 0 || (wasHit && erased.status == 3), "\(place)")
      #expect(erased.output == "SUO-1 has been erased.\n", "\(place)")
      let codes = try codesInBackup()
      let isClear = codes == ["SUO-2"]
      #expect(isClear || codes == ["SUO-1", "SUO-2"], "\(place)")
      if !isClear {
        #expect(erased.errors.contains(try backup()), "\(place)")
        #expect(try run("case", "purge").status == 0)
        #expect(try codesInBackup() == ["SUO-2"], "\(place)")
      }
      guard wasHit else {
        #expect(number > 5, "a backup is written in more than five writes")
        return
      }
      try FileManager.default.removeItem(atPath: folder)
      try FileManager.default.copyItem(atPath: before, toPath: folder)
      try FileManager.default.removeItem(atPath: data.path + "/told")
    }
    Issue.record("a command that never stops writing")
  }
}

/// A disk on which flushing takes no time, where there is one.
private let memory =
  FileManager.default.isWritableFile(atPath: "/dev/shm")
  ? URL(filePath: "/dev/shm") : FileManager.default.temporaryDirectory
