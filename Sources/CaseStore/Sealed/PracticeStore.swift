import Foundation
import Sealing

extension CaseDatabase {
  /// Opens the practice store at a file URL, setting it up as needed.
  ///
  /// Its clients are invented, so it opens with a passphrase that everybody can read here.
  public static func openForPractice(
    at url: URL,
    time: Date,
  ) throws(StoreError) -> CaseDatabase {
    try openForPractice(at: url, time: time, patience: 5)
  }

  /// Opens with another `patience`: the seconds to wait for another program's write to end.
  static func openForPractice(
    at url: URL,
    time: Date,
    patience: Double,
  ) throws(StoreError) -> CaseDatabase {
    let store = try LockedStore.open(at: url, patience: patience)
    return try naming(store.path) {
      let passphrase = try Passphrase("harjoitusaineisto")
      guard let slot = store.slots.first else {
        do throws(StoreError) {
          return try store.setUp(for: "", passphrase, work: .least, at: time)
        } catch  where error.cause == .alreadySetUp {
          return try openForPractice(at: url, time: time, patience: patience)
        }
      }
      return try store.unlock(slot, with: passphrase, at: time)
    }
  }
}
