import CaseStore
import LuotsiApp

/// A store that was opened, beside what this machine had seen of it.
struct WatchedStore {
  let cases: CaseDatabase
  /// What has to be told of it.
  let notice: OpeningNotice?
  /// Why what was seen now could not be kept; the store is open all the same.
  let unkept: StoreError?
}

extension Workplace {
  /// Opens the store and tells what has to be told of it.
  func unlockedStore(_ store: LockedStore) throws -> CaseDatabase {
    let watched = try watchedStore(store)
    if let notice = watched.notice { printError(notice.sentence[options.chosenLanguage]) }
    return watched.cases
  }

  func watchedStore(_ store: LockedStore) throws -> WatchedStore {
    let seen = SeenChanges(of: store, at: storeFile, in: seenFolder)
    let cases = try openedStore(store)
    let notice = try storing { () throws(StoreError) in
      try seen.separateCopies(cases)
      return try cases.openingNotice(seen.rollback(of: cases))
    }
    return WatchedStore(cases: cases, notice: notice, unkept: keepSeen(cases))
  }

  /// Keeps how many changes the store counts now.
  ///
  /// - Returns: why that failed, which stops no work.
  @discardableResult
  func keepSeen(_ cases: CaseDatabase) -> StoreError? {
    do throws(StoreError) {
      try SeenChanges(of: cases, at: storeFile, in: seenFolder).keep(cases)
      return nil
    } catch {
      return error
    }
  }
}
