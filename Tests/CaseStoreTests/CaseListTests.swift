import Foundation
import Sealing
import Testing

@testable import CaseStore

@Suite struct CaseListTests {
  let folder: StoreFolder
  let store: CaseDatabase

  init() throws {
    folder = try StoreFolder()
    store = try folder.open()
  }

  @Test func `a new store lists no cases`() throws {
    #expect(try store.summaries() == [])
  }

  @Test func `the case saved last comes first`() throws {
    let first = try store.createCase(code: "SUO-1", isExample: false, at: moment(1))
    _ = try store.createCase(code: "SUO-2", isExample: false, at: moment(2))
    try store.save(
      interview(age: 34),
      form: sampleForm,
      progress: halfWay,
      of: first.id,
      at: moment(3),
    )
    #expect(try store.summaries().map(\.code) == ["SUO-1", "SUO-2"])
  }

  @Test func `of cases saved in the same moment the one added last comes first`() throws {
    for code in ["SUO-1", "SUO-2", "SUO-3"] {
      _ = try store.createCase(code: code, isExample: false, at: moment(1))
    }
    #expect(try store.summaries().map(\.code) == ["SUO-3", "SUO-2", "SUO-1"])
  }

  @Test(
    "A code in use is refused in any letter case",
    arguments: ["ÄIJÄ-1", "äijä-1", "A\u{308}IJA\u{308}-1"],
  )
  func duplicateCode(_ code: String) throws {
    _ = try store.createCase(code: "ÄIJÄ-1", isExample: false, at: moment(1))
    #expect(throws: StoreError(.duplicateCode(code), path: folder.path)) {
      try store.createCase(code: code, isExample: false, at: moment(2))
    }
    #expect(try store.summaries().count == 1)
  }

  @Test("Examples and real cases never share the practice store", arguments: [true, false])
  func examplesApart(isExample: Bool) throws {
    _ = try store.createCase(code: "SUO-1", isExample: isExample, at: moment(1))
    #expect(throws: StoreError(.mixesExamplesWithRealCases, path: folder.path)) {
      try store.createCase(code: "SUO-2", isExample: !isExample, at: moment(2))
    }
    #expect(try store.summaries().map(\.isExample) == [isExample])
  }

  @Test func `a store of one's own takes an example beside real cases`() throws {
    let own = try LockedStore.open(at: folder.url.appending(path: "own.sqlite"))
      .setUp(for: "Aino", Passphrase("kuu nousee metsän yli"), work: .least, at: moment(0))
    _ = try own.createCase(code: "ESIM-1", isExample: true, at: moment(1))
    _ = try own.createCase(code: "SUO-1", isExample: false, at: moment(2))
    #expect(try own.summaries().map(\.isExample) == [false, true])
  }

  @Test func `a case is found by its identifier as a person may type it`() throws {
    let id = try store.createSample()
    #expect(GuidanceCase.ID(id.rawValue.uppercased()) == id)
    #expect(GuidanceCase.ID("KIVI-1") == nil)
  }
}
