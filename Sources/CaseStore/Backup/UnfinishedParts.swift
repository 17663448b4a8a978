import Foundation

/// Stands in the name of a copy that is not finished, between that of the file it is to become and
/// eight random letters.
let partMark = ".part-"

extension BackupFolder {
  /// The copies that a program began to make, of the store or in its place, and did not finish: those
  /// that nobody has written to for an hour before `time`.
  public func unfinishedParts(at time: Date) throws(StoreError) -> [URL] {
    var parts: [URL] = []
    for folder in [store.deletingLastPathComponent(), url] {
      for name in try fileNames(in: folder) where isPart(name) {
        let file = folder.appending(path: name)
        guard let changed = timeOfChange(file) else { continue }
        if changed < time.addingTimeInterval(-3600) { parts.append(file) }
      }
    }
    return parts
  }

  private func isPart(_ name: String) -> Bool {
    name.hasPrefix(store.deletingPathExtension().lastPathComponent) && name.contains(partMark)
  }
}

/// Nil for a file that is gone.
private func timeOfChange(_ file: URL) -> Date? {
  var status = stat()
  guard stat(file.path(percentEncoded: false), &status) == 0 else { return nil }
  return Date(timeIntervalSince1970: Double(status.st_mtim.tv_sec))
}
