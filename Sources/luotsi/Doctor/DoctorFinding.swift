import CaseStore
import CivilDates
import Foundation

/// Something that is wrong with a store, or with the files around it.
enum DoctorFinding {
  case store(StoreFinding)
  /// Other users of the machine may read it; the permissions as a number.
  case openToOthers(path: String, permissions: Int)
  case noBackup
  /// The newest backup is older than a week.
  case oldBackup(day: CivilDate, days: Int)
  /// Less is free on the disk than the store needs for a backup and some work.
  case littleSpace(megabytes: Int)
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
