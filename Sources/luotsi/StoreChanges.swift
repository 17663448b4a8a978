import CaseStore
import Foundation
import LuotsiApp

extension Workplace {
  /// Changes the cases as the one program that may, from before the passphrase is asked.
  ///
  /// The practice store is anybody's at any time.
  func changingStore(practice: Bool, _ body: (CaseDatabase) throws -> Void) throws {
    guard !practice else { return try body(store(practice: true)) }
    try holdingStore {
      let store = try store(practice: false)
      defer { keepSeen(store) }
      try body(store)
    }
  }

  /// Does something while no other program may change the store of real cases.
  func holdingStore(_ body: () throws -> Void) throws {
    let hold = try storing { () throws(StoreError) in try StoreHold(of: storeFile) }
    try withExtendedLifetime(hold) { try body() }
  }

  /// Does something that erases cases, and takes them out of the backups too, also where traces of
  /// them were left in the store itself.
  ///
  /// - Throws: a failure of the machine when a backup still holds a case, or may.
  func erasing<Value>(
    from store: CaseDatabase,
    _ body: () throws(StoreError) -> Value,
  ) throws -> Value {
    let erased = Result { try storing(body) }
    let left = try storing { () throws(StoreError) in try store.clearBackups(at: Date()) }
    let value = try erased.get()
    guard !left.isEmpty else { return value }
    let sentences = leftCopySentences(left)[options.chosenLanguage]
    guard left.contains(where: \.isBackup) else {
      printError(sentences)
      return value
    }
    throw Failure(.machine, sentences)
  }

  /// The command that restores the newest backup, on a line of its own, after a store could not be
  /// opened; empty where there is none or where it would not be the remedy.
  func newestBackupHint(after error: StoreError) throws -> String {
    guard error.mayNeedBackup else { return "" }
    let newest = try storing { () throws(StoreError) in
      try BackupFolder(of: storeFile).backups().first
    }
    guard let newest else { return "" }
    return "\n" + newestBackupSentence(newest)[options.chosenLanguage]
  }
}
