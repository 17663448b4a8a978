import CaseStore
import CivilDates
import Foundation
import LuotsiApp

/// Something that is wrong with a store, or with the files around it.
enum DoctorFinding {
  case store(StoreFinding)
  case opening(OpeningNotice)
  /// An older store would not be noticed, as what was seen of it cannot be kept.
  case unseen(StoreError)
  /// Other users of the machine may read it; the permissions as a number.
  case openToOthers(path: String, permissions: Int)
  case noBackup
  /// The newest backup is older than a week.
  case oldBackup(day: CivilDate, days: Int)
  /// Less is free on the disk than the store needs for a backup and some work.
  case littleSpace(megabytes: Int)
  /// The newest backup is one of another store, or no backup at all.
  case strangeBackup(path: String)
  case unsoundBackup(path: String)
  /// A copy that a program did not finish.
  case unfinished(path: String)
}

extension WatchedStore {
  var findings: [DoctorFinding] {
    [notice.map { .opening($0) }, unkept.map { .unseen($0) }].compactMap { $0 }
  }
}

/// What is wrong with the newest backup and with copies that were left unfinished.
func findings(inBackupsOf cases: CaseDatabase, at time: Date) throws(StoreError) -> [DoctorFinding]
{
  let folder = BackupFolder(of: URL(filePath: cases.path))
  var findings: [DoctorFinding] = []
  if let newest = try folder.backups().first {
    let path = newest.url.path(percentEncoded: false)
    switch cases.checkBackup(newest.url) {
    case .sound: break
    case .ofAnotherStore: findings.append(.strangeBackup(path: path))
    case .unsound: findings.append(.unsoundBackup(path: path))
    }
  }
  return try findings
    + folder.unfinishedParts(at: time).map { .unfinished(path: $0.path(percentEncoded: false)) }
}

/// What is wrong with the files of a store that has cases.
func findings(aroundStoreAt file: URL, on day: CivilDate) throws(StoreError) -> [DoctorFinding] {
  var findings: [DoctorFinding] = []
  for url in [file.deletingLastPathComponent(), file] {
    let path = url.path(percentEncoded: false)
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let permissions = attributes[.posixPermissions] as? Int
    else { throw StoreError(.cannotOpen, path: path) }
    if permissions & 0o077 != 0 {
      findings.append(.openToOthers(path: path, permissions: permissions))
    }
  }
  if let newest = try BackupFolder(of: file).backups().first {
    let days = day.dayNumber - newest.day.dayNumber
    if days > 7 { findings.append(.oldBackup(day: newest.day, days: days)) }
  } else {
    findings.append(.noBackup)
  }
  let folder = file.deletingLastPathComponent().path(percentEncoded: false)
  let system = try? FileManager.default.attributesOfFileSystem(forPath: folder)
  if let free = (system?[.systemFreeSize] as? NSNumber)?.intValue, free < 200_000_000 {
    findings.append(.littleSpace(megabytes: free / 1_000_000))
  }
  return findings
}
