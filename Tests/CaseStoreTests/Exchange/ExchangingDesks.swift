import Foundation
import Interview
import Sealing

@testable import CaseStore

/// Stores of one organisation that know each other.
final class ExchangingDesks {
  let folder: StoreFolder
  private(set) var stores: [CaseDatabase] = []
  private static let names = ["Toimisto", "Kannettava 1", "Kannettava 2"]

  init(_ count: Int = 3, relation: KnownDesk.Relation = .own) throws {
    folder = try StoreFolder()
    for number in 0..<count {
      let locked = try LockedStore.open(at: folder.url.appending(path: "desk-\(number).sqlite"))
      stores.append(
        try locked.setUp(
          for: "Ohjaaja \(number)",
          Passphrase("kuu nousee metsän yli"),
          work: .least,
          at: moment(0),
        )
      )
    }
    for (number, store) in stores.enumerated() {
      for (other, known) in stores.enumerated() where other != number {
        let desk = KnownDesk(name: Self.names[other], card: try known.card(), relation: relation)
        try store.trust(desk, at: moment(0))
      }
    }
  }

  subscript(number: Int) -> CaseDatabase { stores[number] }

  func file(
    from: Int,
    to: Int,
    _ consignment: CaseDatabase.Consignment = .all,
  ) throws -> Data {
    try stores[from].transfer(
      consignment,
      to: Self.names[to],
      at: moment(500),
      voluntary: { _ in ["helps"] },
    )
  }

  @discardableResult
  func pass(
    from: Int,
    to: Int,
    _ consignment: CaseDatabase.Consignment = .all,
  ) throws -> ReceivedTransfer {
    try stores[to].receive(file(from: from, to: to, consignment), at: moment(600))
  }

  /// Locks a store and opens it again later.
  func reopen(_ number: Int, at time: Date) throws {
    let locked = try stores[number].locked()
    stores[number] = try locked.unlock(
      locked.slots[0],
      with: Passphrase("kuu nousee metsän yli"),
      at: time,
    )
  }
}

extension CaseDatabase {
  /// Everything the store knows of each case.
  func states() throws -> [GuidanceCase.ID: CaseState] {
    try read { db in
      var states: [GuidanceCase.ID: CaseState] = [:]
      for (id, entry) in try rows.entries(in: db) { states[id] = try state(of: id, entry, in: db) }
      return states
    }
  }

  func answer(_ age: Int, in id: GuidanceCase.ID, at time: Date) throws {
    try save(interview(age: age), form: sampleForm, progress: halfWay, of: id, at: time)
  }
}
