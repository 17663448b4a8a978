import Foundation
import Testing

@testable import CaseStore

@Suite struct KillTests {
  let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  @Test func `a copy of the files taken after a save holds the answer`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    try store.save(interview(age: 34), form: sampleForm, progress: halfWay, of: id, at: moment(1))
    let copy = try StoreFolder()
    for file in ["cases.sqlite", "cases.sqlite-wal"] {
      try FileManager.default.copyItem(
        at: folder.url.appending(path: file),
        to: copy.url.appending(path: file),
      )
    }
    #expect(try copy.open().load(id).interview == interview(age: 34))
    #expect(try store.load(id).interview == interview(age: 34))
  }

  @Test func `a program killed right after a save has lost no answer`() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [url = folder.store as URL] in
      let store = try CaseDatabase.openForPractice(at: url)
      let id = try store.createSample()
      for age in 18...34 {
        try store.save(
          interview(age: age),
          form: sampleForm,
          progress: halfWay,
          of: id,
          at: moment(1),
        )
      }
      kill(getpid(), SIGKILL)
    }
    let store = try folder.open()
    let summary = try #require(try store.summaries().first)
    #expect(summary.revision == 18)
    #expect(try store.load(summary.id).interview == interview(age: 34))
  }
}
