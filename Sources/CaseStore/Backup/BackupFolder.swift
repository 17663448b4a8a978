import CivilDates
import Foundation

/// A copy of a store, made on one day.
public struct Backup: Equatable, Sendable {
  public let day: CivilDate
  public let url: URL
}

/// Where the backups of a store lie: the folder `backups` beside it.
public struct BackupFolder: Sendable {
  let store: URL

  public init(of store: URL) { self.store = store }

  var url: URL { store.deletingLastPathComponent().appending(path: "backups") }

  /// The file of a day's backup, such as `cases-2026-11-24.sqlite`.
  public func file(of day: CivilDate) -> URL { url.appending(path: "\(stem)\(day)\(ending)") }

  /// Every backup of the store, newest first; what else lies in the folder is left alone.
  public func backups() throws(StoreError) -> [Backup] {
    try fileNames(in: url).compactMap { name in
      guard name.hasPrefix(stem), name.hasSuffix(ending),
        let day = CivilDate(String(name.dropFirst(stem.count).dropLast(ending.count)))
      else { return nil }
      return Backup(day: day, url: file(of: day))
    }
    .sorted { $0.day > $1.day }
  }

  private var stem: String { store.deletingPathExtension().lastPathComponent + "-" }
  private var ending: String { ".sqlite" }
}

/// The names of the files in a folder; none when there is no such folder.
func fileNames(in folder: URL) throws(StoreError) -> [String] {
  let path = folder.path(percentEncoded: false)
  guard folder.isThere else { return [] }
  do {
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  } catch {
    throw StoreError(.cannotOpen, path: path)
  }
}
