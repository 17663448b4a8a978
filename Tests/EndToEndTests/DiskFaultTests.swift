import CaseStore
import Foundation
import Sealing
import Testing

/// Commands on a store whose disk fails at one write after another, until none is left to fail at.
@Suite(.enabled(if: FailingDisk.compiler != nil, "there is no C compiler to build a fault with"))
struct DiskFaultTests {
  private let disk: FailingDisk
  /// A store with the case SUO-1, a form of one question and an answer to it.
  private let before: DataFolder
  private let passphrase: Passphrase

  init() throws {
    disk = try FailingDisk()
    before = try DataFolder(in: memory)
    passphrase = try Passphrase(DataFolder.passphrase)
    try Data((DataFolder.passphrase + "\n").utf8)
      .write(to: URL(filePath: before.passphraseFile))
    try Data(form.utf8).write(to: URL(filePath: before.path + "/form.md"))
    try Data(#"{"form":"form","version":"","answers":{"age":"34"}}"#.utf8)
      .write(to: URL(filePath: before.path + "/answers.json"))
    _ = try LockedStore.open(at: before.store).setUp(
      for: "Aino",
      passphrase,
      work: .least,
      at: Date(),
    )
    let added = try finish(
      Program.binary,
      add("SUO-1") + ["--passphrase-file", before.passphraseFile],
      environment: before.environment,
    )
    try #require(added.status == 0, "\(added.errors)")
  }

  private func add(_ code: String) -> [String] {
    [
      "case", "add", "--language", "en", "--code", code,
      "--form", before.path + "/form.md", "--answers", before.path + "/answers.json",
    ]
  }

  /// The store of `before` as it was, in a folder of its own.
  private func copy() throws -> DataFolder {
    let data = try DataFolder(in: memory)
    try FileManager.default.copyItem(
      atPath: before.path + "/luotsi",
      toPath: data.path + "/luotsi",
    )
    return data
  }

  @Test(
    "A case is stored whole or not at all whichever write fails, and what was there stays",
    arguments: DiskFault.allCases,
  )
  func addingACase(fault: DiskFault) throws {
    let arguments = add("SUO-2") + ["--passphrase-file", before.passphraseFile]
    let told = try everyFault(fault, arguments, on: copy) { data, status in
      let store = try LockedStore.open(at: data.store)
      let cases = try store.unlock(store.slots[0], with: passphrase, at: Date())
      let codes = try wholeCases(cases)
      #expect(codes == ["SUO-1", "SUO-2"] || (status == 3 && codes == ["SUO-1"]))
    }
    #expect(fault == .short ? told.isEmpty : !told.isEmpty)
  }

  @Test(
    "A new store is set up whole or not at all whichever write fails, and the next try completes it",
    arguments: [DiskFault.once, .torn],
  )
  func settingUp(fault: DiskFault) throws {
    let folder = { try DataFolder(in: memory) }
    let told = try everyFault(fault, add("SUO-1") + ["--practice"], on: folder) { data, status in
      let store = try CaseDatabase.openForPractice(at: data.store, time: Date())
      let codes = try wholeCases(store)
      #expect(codes == ["SUO-1"] || (status == 3 && codes == []))
    }
    #expect(!told.isEmpty)
  }

  /// Runs a command while its first write fails, its second, and so on, and gives what it said.
  private func everyFault(
    _ fault: DiskFault,
    _ arguments: [String],
    on folder: () throws -> DataFolder,
    check: (DataFolder, Int32) throws -> Void,
  ) throws -> Set<String> {
    var told: Set<String> = []
    for number in 1...1000 {
      let data = try folder()
      let (run, wasHit) = try disk.luotsi(
        arguments + ["--store", data.store.path],
        data: data,
        failing: fault,
        at: number,
      )
      let place = "\(fault), write \(number): \(run.errors)"
      #expect(run.status == 0 || (wasHit && run.status == 3), "\(place)")
      if run.status != 0 {
        let sentence = run.errors.replacing(data.store.path, with: "PLACE")
        #expect(sentences.contains(sentence), "\(place)")
        told.insert(sentence)
      }
      do { try check(data, run.status) } catch { Issue.record("\(place): \(error)") }
      guard wasHit else {
        #expect(number > 10, "a store is written in more than ten writes")
        print("\(fault): \(number - 1) writes failed")
        return told
      }
    }
    Issue.record("a command that never stops writing")
    return told
  }

  private func wholeCases(_ store: CaseDatabase) throws -> [String] {
    try store.summaries().map { summary in
      let answers = try store.load(summary.id, at: Date()).interview?.answers
      #expect(answers == ["age": "34"])
      return summary.code
    }
    .sorted()
  }
}

extension DataFolder {
  fileprivate var store: URL { URL(filePath: path + "/luotsi/cases.sqlite") }
}

/// A disk on which flushing takes no time, where there is one.
private let memory =
  FileManager.default.isWritableFile(atPath: "/dev/shm")
  ? URL(filePath: "/dev/shm") : FileManager.default.temporaryDirectory

private let sentences = [
  "The disk is failing (PLACE). Copy the folder to another disk at once.\n",
  "The disk is full, this was not saved (PLACE). Free some space and answer again.\n",
]

private let form = """
  | survey |
  |        | type    | name | label::English (en) |
  |        | integer | age  | Age                 |
  """
