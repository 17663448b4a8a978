import Foundation
import Interview
import Testing

@testable import CaseStore

/// What happens to a store, one after another; each is done by a program that is killed after it,
/// the last one in the middle of its work.
private enum Event: String, CaseIterable, Codable {
  case created, answered, answeredAgain, ranked, locked, copied, erased, savedUntilKilled
}

@Suite("No word about a client stands in any file, whatever happens to its store")
struct LifeOfAStoreTests {
  let folder: StoreFolder

  init() throws {
    folder = try StoreFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "tmp"),
      withIntermediateDirectories: false,
    )
  }

  @Test func `from the first save to a copy, an erasure and a kill in the middle`() async throws {
    for event in Event.allCases {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [folder = folder.url as URL, event = event as Event] in
        setenv("TMPDIR", folder.appending(path: "tmp").path(percentEncoded: false), 1)
        try happen(event, in: folder)
        kill(getpid(), SIGKILL)
      }
      let bytes = try folder.allBytes()
      #expect(bytes.count > 10_000)
      #expect(words.filter { $0.isFound(in: bytes) } == [], "after: \(event)")
    }
    let left = try CaseDatabase.openForPractice(at: folder.store).summaries().map(\.code)
    #expect(left == ["TUNNUS-ÄÄ"])
  }

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func `a word in plain text would be found`(encoding: String.Encoding) throws {
    let bytes = try #require("…TUNNUS-ÄÄ…".data(using: encoding))
    try bytes.write(to: folder.url.appending(path: "tmp/trace"))
    #expect(try words.filter { try $0.isFound(in: folder.allBytes()) } == ["TUNNUS"])
  }
}

private let words = [
  "TUNNUS", "salainen-muistiinpano", "näkövamma", "kahdeksantoista-ja-risat", "keuda-1",
]

extension String {
  fileprivate func isFound(in bytes: Data) -> Bool {
    [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian]
      .contains { data(using: $0).map { bytes.contains($0) } ?? false }
  }
}

private func happen(_ event: Event, in folder: URL) throws {
  let file = folder.appending(path: "cases.sqlite")
  let store = try CaseDatabase.openForPractice(at: file)
  func answer(_ code: String, remark: String, at seconds: Double) throws {
    let id = try store.caseID(code)
    try store.save(told(remark), form: sampleForm, progress: halfWay, of: id, at: moment(seconds))
  }
  switch event {
  case .created:
    for code in ["TUNNUS-9", "TUNNUS-ÄÄ"] {
      _ = try store.createCase(code: code, isExample: false, at: moment(0))
    }
  case .answered: try answer("TUNNUS-9", remark: "salainen-muistiinpano", at: 1)
  case .answeredAgain: try answer("TUNNUS-9", remark: "näkövamma", at: 2)
  case .ranked:
    try store.save(ranking(chosen: ["keuda-1"]), of: store.caseID("TUNNUS-9"), at: moment(3))
  case .locked:
    let locked = try store.locked()
    #expect(locked.slots.count == 1)
  case .copied:
    let copy = folder.appending(path: "copy")
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: false)
    for suffix in ["", "-wal", "-shm"] {
      let name = "cases.sqlite" + suffix
      try FileManager.default.copyItem(
        at: folder.appending(path: name),
        to: copy.appending(path: name),
      )
    }
  case .erased: try store.deleteCase(store.caseID("TUNNUS-9"))
  case .savedUntilKilled:
    Thread.detachNewThread {
      usleep(50_000)
      kill(getpid(), SIGKILL)
    }
    for second in 4... {
      let remark = String(repeating: "salainen-muistiinpano ", count: second)
      try answer("TUNNUS-ÄÄ", remark: remark, at: Double(second))
    }
  }
}

private func told(_ remark: String) -> InterviewRecord {
  InterviewRecord(
    form: "alkukartoitus",
    version: "2026-11",
    contentHash: sampleForm.contentHash,
    answers: ["age": "kahdeksantoista-ja-risat"],
    remarks: ["age": remark],
    visited: ["age"],
    position: "age",
  )
}

extension CaseDatabase {
  fileprivate func caseID(_ code: String) throws -> GuidanceCase.ID {
    try #require(try summaries().first { $0.code == code }).id
  }
}

extension StoreFolder {
  /// What lies in all files of the folder and of the folders in it.
  fileprivate func allBytes() throws -> Data {
    try FileManager.default.subpathsOfDirectory(atPath: url.path(percentEncoded: false))
      .map { url.appending(path: $0) }
      .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
      .reduce(Data()) { try $0 + Data(contentsOf: $1) }
  }
}
