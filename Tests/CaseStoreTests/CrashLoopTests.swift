import Foundation
import GRDB
import Interview
import RepeatableNumbers
import Testing

@testable import CaseStore

/// Programs that work on one store, one after another, each killed at a moment of its own.
///
/// Fifty of them; `LUOTSI_CRASH_ROUNDS` asks for another number, `LUOTSI_CRASH_SEED` for moments
/// that were drawn before.
@Suite struct CrashLoopTests {
  let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  @Test func `whatever was acknowledged is there after every kill, and the next program goes on`()
    async throws
  {
    let seed = environment("LUOTSI_CRASH_SEED") ?? UInt64.random(in: 0...UInt64.max)
    print("LUOTSI_CRASH_SEED=\(seed)")
    var random = SplitMix64(seed: seed)
    var known = KnownCases()
    var untold = 0
    for round in 1...(environment("LUOTSI_CRASH_ROUNDS") ?? 50) {
      let told = folder.url.appending(path: "told")
      try Data().write(to: told)
      // Microseconds. Short ones are as likely as long ones, so that openings are hit as well.
      let life = UInt32(pow(10, Double.random(in: 2...5.5, using: &random)))
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [
          store = folder.store as URL, told = told as URL, first = known.steps as Int,
          life = life as UInt32,
        ] in
        Thread.detachNewThread {
          usleep(life)
          kill(getpid(), SIGKILL)
        }
        try work(on: CaseDatabase.openForPractice(at: store), from: first, telling: told)
      }
      for _ in try 0..<Data(contentsOf: told).count { known.takeStep() }
      let found = try casesFound()
      if found != known.cases {
        known.takeStep()
        untold += 1
      }
      try #require(found == known.cases, "round \(round), step \(known.steps), seed \(seed)")
    }
    print("\(known.steps) saves; \(untold) programs were killed between a save and its telling")
    #expect(known.steps > 0)
  }

  /// What the store says of all cases, every row of it having been found to belong to one.
  private func casesFound() throws -> [String: KnownCases.Known] {
    let store = try folder.open()
    var cases: [String: KnownCases.Known] = [:]
    for summary in try store.summaries() {
      let whole = try store.load(summary.id)
      cases[summary.code] = KnownCases.Known(
        age: whole.interview?.answers["age"],
        isRanked: whole.ranking != nil,
      )
    }
    let lines = try store.auditLog().count
    try store.read { db in
      #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
      let contents = try store.rows.contents(in: db)
      let pages = contents.pages.count
      let book = contents.book == nil ? 0 : 1
      let documents = try store.rows.entries(in: db).values.reduce(0) { $0 + $1.documents.count }
      let rows = try Int.fetchOne(db, sql: "SELECT count(*) FROM sealed")
      #expect(rows == 1 + pages + book + documents + lines)
    }
    return cases
  }
}

private func environment<Number: FixedWidthInteger>(_ name: String) -> Number? {
  ProcessInfo.processInfo.environment[name].flatMap { Number($0) }
}

/// What one step after another does: cases come, are answered and ranked, and three later one goes.
private enum Step {
  case create(String)
  case answer(String, age: Int)
  case rank(String)
  case delete(String)

  init(_ number: Int) {
    let round = number / 8
    switch number % 8 {
    case 0: self = .create("SUO-\(round)")
    case 4: self = .rank("SUO-\(round)")
    case 7 where round >= 3: self = .delete("SUO-\(round - 3)")
    default: self = .answer("SUO-\(round)", age: number)
    }
  }
}

/// The cases that there are after a number of steps.
private struct KnownCases {
  struct Known: Equatable {
    var age: StoredAnswer?
    var isRanked = false
  }

  private(set) var steps = 0
  /// By their codes.
  private(set) var cases: [String: Known] = [:]

  mutating func takeStep() {
    switch Step(steps) {
    case .create(let code): cases[code] = Known()
    case .answer(let code, let age): cases[code]?.age = .text("\(age)")
    case .rank(let code): cases[code]?.isRanked = true
    case .delete(let code): cases[code] = nil
    }
    steps += 1
  }
}

/// Takes steps without end, adding a byte to the file `told` whenever one is on the disk.
private func work(on store: CaseDatabase, from first: Int, telling told: URL) throws {
  let acknowledgements = try FileHandle(forWritingTo: told)
  var cases: [String: GuidanceCase.ID] = [:]
  for summary in try store.summaries() { cases[summary.code] = summary.id }
  func known(_ code: String) throws -> GuidanceCase.ID { try #require(cases[code]) }
  for number in first... {
    switch Step(number) {
    case .create(let code):
      cases[code] = try store.createCase(code: code, isExample: true, at: moment(0)).id
    case .answer(let code, let age):
      // Some rows fill one page of the file, some need others beside it.
      let remark = String(repeating: "sana ", count: age * 7 % 4_001)
      try store.save(
        interview(age: age, remark: remark),
        form: sampleForm,
        progress: halfWay,
        of: known(code),
        at: moment(1),
      )
    case .rank(let code): try store.save(ranking(), of: known(code), at: moment(2))
    case .delete(let code): try store.deleteCase(known(code))
    }
    try acknowledgements.write(contentsOf: Data([1]))
  }
}
