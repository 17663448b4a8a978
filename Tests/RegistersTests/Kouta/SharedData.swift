import Foundation

/// Real documents of the registers, which stand beside the checkout and not in it.
enum SharedData {
  static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../../shared/data").standardizedFileURL

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// Every JSON file of some folders.
  static func documents(in folders: [String]) throws -> [URL] {
    try folders.flatMap { name -> [URL] in
      let found = FileManager.default.enumerator(
        at: folder.appending(path: name),
        includingPropertiesForKeys: nil,
      )
      return (found?.allObjects as? [URL] ?? [])
        .filter { $0.pathExtension == "json" }
        .sorted { $0.path < $1.path }
    }
  }
}
