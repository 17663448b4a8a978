import Foundation
import Testing

/// Real documents that stand beside the project where it is developed, and are no part of it.
enum SharedData {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/data").standardizedFileURL

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: path))
  }

  /// Every JSON file in some folders and below.
  static func documents(in folders: [String]) throws -> [URL] {
    folders.flatMap { name -> [URL] in
      let found = FileManager.default.enumerator(
        at: folder.appending(path: name),
        includingPropertiesForKeys: nil,
      )
      return (found?.allObjects as? [URL] ?? [])
        .filter { $0.pathExtension == "json" }
        .sorted { $0.path < $1.path }
    }
  }

  static func files(in path: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)
      .filter { $0.hasSuffix(ending) }.sorted()
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips, and says so, where the real documents are not at hand.
  static var withSharedData: Self {
    .enabled(if: SharedData.isThere, "no ../shared/data here: real documents are not read")
  }
}
