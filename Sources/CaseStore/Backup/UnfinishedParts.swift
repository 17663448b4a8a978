import Foundation

/// The name of a copy that is not finished, between the file's own name and eight random letters.
let partMark = ".part-"

/// The unfinished copies in a folder, with what SQLite left beside them.
func unfinishedParts(in folder: URL) throws(StoreError) -> [URL] {
  try fileNames(in: folder).filter { $0.contains(partMark) }.map { folder.appending(path: $0) }
}

/// Removes unfinished copies that nobody has written to for an hour before `time`: a program that
/// made one ended before it was finished.
func removeParts(in folder: URL, olderThan time: Date) throws(StoreError) {
  for part in try unfinishedParts(in: folder) {
    guard let changed = timeOfChange(part), changed < time.addingTimeInterval(-3600) else {
      continue
    }
    try removeFile(part)
  }
}

/// Nil for a file that is gone.
private func timeOfChange(_ file: URL) -> Date? {
  var status = stat()
  guard stat(file.path(percentEncoded: false), &status) == 0 else { return nil }
  return Date(timeIntervalSince1970: Double(status.st_mtim.tv_sec))
}
