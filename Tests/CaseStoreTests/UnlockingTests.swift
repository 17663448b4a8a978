import Foundation
import Sealing
import Testing

@testable import CaseStore

@Suite struct UnlockingTests {
  let folder: StoreFolder
  private let aino: Passphrase
  private let eino: Passphrase

  init() throws {
    folder = try StoreFolder()
    aino = try Passphrase("kuu nousee metsän yli")
    eino = try Passphrase("lumi sulaa pelloilta")
  }

  private func setUp(_ recovery: RecoveryKey? = nil) throws -> CaseDatabase {
    try LockedStore.open(at: folder.store)
      .setUp(for: "Aino", aino, work: .least, recovery: recovery, at: moment(0))
  }

  private func unlock(
    _ holder: String,
    _ passphrase: Passphrase,
    at seconds: Double = 0,
  ) throws -> CaseDatabase {
    let store = try LockedStore.open(at: folder.store)
    let slot = try #require(store.slots.first { $0.holder == holder })
    return try store.unlock(slot, with: passphrase, at: moment(seconds))
  }

  private func cause(_ body: () throws -> Void) throws -> StoreError.Cause {
    let error = #expect(throws: StoreError.self) { try body() }
    return try #require(error).cause
  }

  @Test func `a new store has nobody who can open it until it is set up, and that once`() throws {
    let store = try LockedStore.open(at: folder.store)
    #expect(store.slots.isEmpty)
    _ = try setUp()
    #expect(try cause { _ = try setUp() } == .alreadySetUp)
    #expect(try LockedStore.open(at: folder.store).slots.map(\.holder) == ["Aino"])
  }

  @Test func `the passphrase opens the cases, another one does not`() throws {
    let id = try setUp().createSample()
    #expect(try unlock("Aino", aino).summaries().map(\.id) == [id])
    #expect(try cause { _ = try unlock("Aino", eino) } == .wrongPassphrase(seconds: 0))
  }

  @Test func `several advisors open the same cases, each with their own passphrase`() throws {
    let store = try setUp()
    let id = try store.createSample()
    try store.addAdvisor("Eino", eino, work: .least, at: moment(0))
    #expect(try unlock("Eino", eino).summaries().map(\.id) == [id])
    #expect(try cause { _ = try unlock("Eino", aino) } == .wrongPassphrase(seconds: 0))
    #expect(
      try cause { try store.addAdvisor("EINO", aino, work: .least, at: moment(0)) }
        == .duplicateHolder("EINO")
    )
    let slots = try store.keySlots()
    try store.remove(slots[0].id, at: moment(0))
    #expect(try LockedStore.open(at: folder.store).slots.map(\.holder) == ["Eino"])
    #expect(try cause { try store.remove(slots[1].id, at: moment(0)) } == .lastAdvisor)
    #expect(try cause { try store.remove(slots[0].id, at: moment(0)) } == .noSuchSlot)
  }

  @Test func `a passphrase is changed without writing any case anew`() throws {
    let store = try setUp()
    _ = try store.createSample()
    let rows = try store.pool.read { try Data.fetchAll($0, sql: "SELECT body FROM sealed") }
    let slot = try #require(try store.keySlots().first)
    try store.changePassphrase(of: slot.id, to: eino, work: .least, at: moment(0))
    #expect(try cause { _ = try unlock("Aino", aino) } == .wrongPassphrase(seconds: 0))
    #expect(try unlock("Aino", eino).summaries().count == 1)
    let after = try store.pool.read { try Data.fetchAll($0, sql: "SELECT body FROM sealed") }
    // The table of contents alone, which counts the lines of the log.
    #expect(Set(rows).subtracting(after).count == 1)
  }

  @Test func `a printed key opens the cases until it is replaced`() throws {
    let printed = try RecoveryKey.random()
    let store = try setUp(printed)
    _ = try store.createSample()
    func unlock(_ key: RecoveryKey) throws -> CaseDatabase {
      try LockedStore.open(at: folder.store).unlock(with: key, at: moment(0))
    }
    #expect(try unlock(printed).summaries().count == 1)
    let next = try RecoveryKey.random()
    try store.replaceRecoveryKey(with: next, at: moment(0))
    #expect(try cause { _ = try unlock(printed) } == .wrongPassphrase(seconds: 0))
    #expect(try unlock(next).summaries().count == 1)
  }

  @Test func `a store without a printed key says so`() throws {
    _ = try setUp()
    let store = try LockedStore.open(at: folder.store)
    #expect(
      try cause { _ = try store.unlock(with: RecoveryKey.random(), at: moment(0)) }
        == .noRecoveryKey
    )
  }

  @Test func `after three wrong tries waiting doubles, also when the program starts again`() throws
  {
    _ = try setUp()
    var now = 0.0
    var waits: [Int] = []
    for _ in 1...12 {
      guard case .wrongPassphrase(let wait) = try cause({ _ = try unlock("Aino", eino, at: now) })
      else {
        Issue.record("a wrong passphrase was not called one")
        return
      }
      waits.append(wait)
      if wait > 0 {
        let early = try cause { _ = try unlock("Aino", aino, at: now + Double(wait) - 1.5) }
        #expect(early == .tooManyTries(seconds: 2))
      }
      now += Double(wait)
    }
    #expect(waits == [0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900])
    _ = try unlock("Aino", aino, at: now)
    #expect(try cause { _ = try unlock("Aino", eino, at: now) } == .wrongPassphrase(seconds: 0))
  }

  @Test func `a clock that was set back makes nobody wait longer`() throws {
    _ = try setUp()
    for _ in 1...3 { _ = try cause { _ = try unlock("Aino", eino, at: 1_000_000) } }
    #expect(try cause { _ = try unlock("Aino", aino, at: 0) } == .tooManyTries(seconds: 5))
  }
}
