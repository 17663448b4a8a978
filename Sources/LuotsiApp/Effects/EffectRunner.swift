import CaseStore
import Catalogue
import CatalogueStore
import CivilDates
import Foundation
import Sealing

/// The one impure hop between an update and the next paint: it reads and writes the store and the
/// catalogue.
public struct EffectRunner: Sendable {
  /// The store, and the one value with its key while that is open.
  private var door: Door
  let catalogue: CatalogueDatabase
  /// The folder of code sets, which imports read.
  let codes: URL
  private let isPractice: Bool
  private let retention: Retention
  /// Where what was seen of the store is kept; nil for practice.
  private let seenFolder: URL?
  private let clock: @Sendable () -> Moment
  /// The person's own file of settings; nil where nothing is kept.
  public var settingsFile: URL?
  /// The folder of the bundled answers.
  public var exampleAnswers: URL?
  /// Steers what is being done; nil where it cannot be steered.
  var control: JobControl?

  private enum Door: Sendable {
    case closed(LockedStore)
    /// With the hold that keeps other programs from changing the store; for practice there is none.
    case open(CaseDatabase, StoreHold?)
  }

  public init(
    store: CaseDatabase,
    catalogue: CatalogueDatabase,
    codes: URL,
    isPractice: Bool,
    clock: @escaping @Sendable () -> Moment,
  ) {
    self.init(
      door: .open(store, nil),
      catalogue: catalogue,
      codes: codes,
      isPractice: isPractice,
      clock: clock,
    )
  }

  /// Starts with a store that nobody has opened.
  public init(
    locked: LockedStore,
    catalogue: CatalogueDatabase,
    codes: URL,
    retention: Retention = .standard,
    seenFolder: URL,
    clock: @escaping @Sendable () -> Moment,
  ) {
    self.init(
      door: .closed(locked),
      catalogue: catalogue,
      codes: codes,
      isPractice: false,
      retention: retention,
      seenFolder: seenFolder,
      clock: clock,
    )
  }

  private init(
    door: Door,
    catalogue: CatalogueDatabase,
    codes: URL,
    isPractice: Bool,
    retention: Retention = .standard,
    seenFolder: URL? = nil,
    clock: @escaping @Sendable () -> Moment,
  ) {
    self.door = door
    self.retention = retention
    self.seenFolder = seenFolder
    self.catalogue = catalogue
    self.codes = codes
    self.isPractice = isPractice
    self.clock = clock
  }

  /// The present moment, with the offset of the place where the program runs.
  public var moment: Moment { clock() }

  private func now() -> Date { Date(timeIntervalSince1970: Double(clock().milliseconds) / 1000) }

  public mutating func perform(_ effect: Effect) -> Outcome {
    switch effect {
    case .setUpStore(let holder, let passphrase):
      return setUp(holder, passphrase)
    case .unlock(let slot, let passphrase):
      return opened { locked, time throws(StoreError) in
        guard let slot = locked.slots.first(where: { $0.id == slot.id }) else { return nil }
        return try locked.unlock(slot, with: readPassphrase(passphrase, locked), at: time)
      }
    case .unlockWithRecoveryKey(let text):
      guard let recovery = RecoveryKey(text) else { return .notARecoveryKey }
      return opened { locked, time throws(StoreError) in
        try locked.unlock(with: recovery, at: time)
      }
    case .lock:
      guard case .open(let store, _) = door else { return .failed(.store(notOpen)) }
      return storeOutcome { () throws(StoreError) in
        let locked = try store.locked()
        keepSeen()
        door = .closed(locked)
        return .locked(locked.slots)
      }
    case .backUp(let day):
      do throws(StoreError) {
        guard try store().locked().backUp(on: day) else { return .backedUp(leaving: []) }
      } catch {
        return .backupFailed(error)
      }
      return storeOutcome { () throws(StoreError) in
        .backedUp(leaving: try store().clearBackups(at: now()).filter(\.isBackup))
      }
    case .clearBackups:
      return storeOutcome { () throws(StoreError) in
        .backedUp(leaving: try store().clearBackups(at: now()))
      }
    case .changeKnowledge(let changes):
      return catalogueOutcome { () throws(CatalogueError) in
        try catalogue.change(changes)
        return .catalogueRead(try catalogue.contents())
      }
    case .listCases:
      return storeOutcome { () throws(StoreError) in .listed(try store().summaries()) }
    case .purge(let day):
      return storeOutcome { () throws(StoreError) in
        .purged(try store().purge(on: day, at: now()))
      }
    case .keep(let id, let day):
      return storeOutcome { () throws(StoreError) in
        try store().setDeleteBy(day, of: id, at: now())
        return .kept
      }
    case .readDesks, .writeCard, .trustDesk, .forgetDesk, .sendCases, .readTransferFile,
      .receiveTransfer, .readConflicts, .settle:
      return transferred(effect)
    case .writeText(let text, let path):
      return written(text, to: path.withHome)
    case .createCase(let code):
      return storeOutcome { () throws(StoreError) in
        let new = try store().createCase(code: code, isExample: isPractice, at: now())
        return .opened(new, heldWith: nil)
      }
    case .readExample: return exampleRead()
    case .addExample(let client):
      return storeOutcome { () throws(StoreError) in
        .exampleAdded(try client.save(in: store(), at: now()))
      }
    case .eraseExample(let id):
      return storeOutcome { () throws(StoreError) in
        try store().deleteCase(id, at: now())
        return .exampleErased
      }
    case .saveSettings(let changes): return kept(changes)
    case .openCase(let id, let currentForm):
      return storeOutcome { () throws(StoreError) in
        let opened = try store().load(id, at: now())
        guard let hash = opened.interview?.contentHash, hash != currentForm else {
          return .opened(opened, heldWith: nil)
        }
        return .opened(opened, heldWith: try store().form(hash))
      }
    case .saveInterview(let record, let form, let progress, let id):
      return storeOutcome { () throws(StoreError) in
        try store().save(record, form: form, progress: progress, of: id, at: now())
        return .saved
      }
    case .saveRanking(let record, let id):
      return storeOutcome { () throws(StoreError) in
        try store().save(record, of: id, at: now())
        return .saved
      }
    case .readFile(let id):
      return storeOutcome { () throws(StoreError) in
        .fileRead(ClientFile(try store().load(id, at: now())))
      }
    case .changeGuidance(let change, let id):
      return storeOutcome { () throws(StoreError) in
        try store().make(change, of: id, at: now())
        return .fileChanged(ClientFile(try store().load(id, at: now())))
      }
    case .importCatalogue(let source, let path, let day, let isTrial):
      return imported(source, path: path, on: day, isTrial: isTrial)
    case .readService(let id):
      return serviceRead(id)
    case .readLabour(let question):
      return asking { () throws(CatalogueError) in
        .labour(try catalogue.labourHistory(question), question)
      }
    case .findOfferings(let text):
      return asking { () throws(CatalogueError) in
        .found(try catalogue.rows(matching: text), for: text)
      }
    case .describeOffering(let id):
      return asking { () throws(CatalogueError) in
        .described(id, try catalogue.record(of: id))
      }
    case .readOpportunities(let id):
      return asking { () throws(CatalogueError) in
        .opportunities(id, try catalogue.opportunities(of: id))
      }
    }
  }

  private func transferred(_ effect: Effect) -> Outcome {
    storeOutcome { () throws(StoreError) in
      let store = try store()
      do throws(TransferFault) {
        guard let outcome = try store.perform(effect, at: now()) else {
          preconditionFailure("only effects on transfers come here")
        }
        return .transferred(outcome)
      } catch {
        return .failed(.transfer(error))
      }
    }
  }

  private func store() throws(StoreError) -> CaseDatabase {
    guard case .open(let store, _) = door else { throw notOpen }
    return store
  }

  private var notOpen: StoreError {
    StoreError(.unexpected(detail: "the case store is locked"), path: "")
  }

  private mutating func setUp(_ holder: String, _ passphrase: String) -> Outcome {
    guard case .closed(let seen) = door else { return .failed(.store(notOpen)) }
    return storeOutcome { () throws(StoreError) in
      let (locked, hold) = try held(seen)
      let recovery = try newRecoveryKey(for: locked)
      let store = try locked.setUp(
        for: holder,
        readPassphrase(passphrase, locked),
        recovery: recovery,
        at: now(),
      )
      keepOpen(store, hold)
      keepSeen()
      return .storeSetUp(recoveryKey: recovery.text, leftovers(of: store))
    }
  }

  /// Does not throw, as the recovery key is shown only once.
  private func leftovers(of store: CaseDatabase) -> OpeningNotice? {
    do throws(StoreError) {
      return try store.openingNotice(nil)
    } catch {
      return .plainTextLeft(path: store.path)
    }
  }

  /// Opens the cases; when `open` gives nil, those who can open them are others than were shown.
  private mutating func opened(
    _ open: (LockedStore, Date) throws(StoreError) -> CaseDatabase?
  ) -> Outcome {
    guard case .closed(let seen) = door else { return .failed(.store(notOpen)) }
    return storeOutcome { () throws(StoreError) in
      let (locked, hold) = try held(seen)
      let seen = seenFolder.map { SeenChanges(of: locked, at: URL(filePath: locked.path), in: $0) }
      guard let store = try open(locked, now()) else {
        door = .closed(locked)
        return .locked(locked.slots)
      }
      let rollback = try seen?.rollback(of: store)
      try seen?.separateCopies(store)
      keepOpen(store, hold)
      keepSeen()
      let notice = try store.openingNotice(rollback)
      guard notice == nil, hold.followsKill else { return .unlocked(notice) }
      return .unlocked(try store.recovery(offsetMinutes: clock().offsetMinutes))
    }
  }

  /// Keeps how many changes the store counts, for the next opening to compare with: called when it
  /// has been opened, and before it is locked or the program ends.
  ///
  /// That this fails stops nothing; `luotsi doctor` tells it.
  public func keepSeen() {
    guard case .open(let store, _) = door, let seenFolder else { return }
    let seen = SeenChanges(of: store, at: URL(filePath: store.path), in: seenFolder)
    do throws(StoreError) { try seen.keep(store) } catch { return }
  }

  private mutating func keepOpen(_ store: CaseDatabase, _ hold: StoreHold) {
    var store = store
    store.retention = retention
    door = .open(store, hold)
  }

  /// The store as it is now, with the hold on it: since it was seen, another program may have
  /// changed who can open it, or put a backup in its place.
  private func held(_ seen: LockedStore) throws(StoreError) -> (LockedStore, StoreHold) {
    let url = URL(filePath: seen.path)
    let hold = try StoreHold(of: url)
    return (try LockedStore.open(at: url), hold)
  }

  private func storeOutcome(_ body: () throws(StoreError) -> Outcome) -> Outcome {
    do throws(StoreError) { return try body() } catch { return .failed(failure(error)) }
  }

  /// A store in a bad way is told with its newest backup, where there is one that can be named.
  private func failure(_ error: StoreError) -> ProgramFailure {
    guard error.mayNeedBackup, !isPractice else { return .store(error) }
    let newest: Backup?
    // A folder that cannot be listed offers nothing; the store's own error is what matters.
    do throws(StoreError) {
      newest = try BackupFolder(of: URL(filePath: storePath)).backups().first
    } catch {
      newest = nil
    }
    return newest.map { .storeWithBackup(error, $0) } ?? .store(error)
  }

  private var storePath: String {
    switch door {
    case .closed(let locked): locked.path
    case .open(let store, _): store.path
    }
  }

  private func catalogueOutcome(_ body: () throws(CatalogueError) -> Outcome) -> Outcome {
    do throws(CatalogueError) { return try body() } catch { return .failed(.catalogue(error)) }
  }

  /// A question that fails leaves everything that was written as it is.
  private func asking(_ question: () throws(CatalogueError) -> Outcome) -> Outcome {
    do throws(CatalogueError) { return try question() } catch { return .catalogueFailed(error) }
  }

  private func serviceRead(_ id: Service.ID) -> Outcome {
    do throws(CatalogueError) {
      return .serviceRead(id, try catalogue.serviceRecord(of: id))
    } catch {
      return .serviceUnread(id, error)
    }
  }
}

private func readPassphrase(
  _ text: String,
  _ store: LockedStore,
) throws(StoreError) -> Passphrase {
  do { return try Passphrase(text) } catch {
    throw StoreError(.cannotSeal(error), path: store.path)
  }
}

private func newRecoveryKey(for store: LockedStore) throws(StoreError) -> RecoveryKey {
  do { return try .random() } catch { throw StoreError(.cannotSeal(error), path: store.path) }
}
