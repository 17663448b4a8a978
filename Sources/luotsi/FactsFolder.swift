import Foundation
import Reports

/// The folder that an export goes into: new, or empty so far.
struct FactsFolder {
  private let url: URL
  private let name: String

  /// Looks at the folder and changes nothing.
  init(_ name: String) throws {
    self.name = name
    url = URL(filePath: name)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else {
      throw Failure(.input, "\(name): this is a file. Name a folder.")
    }
    let contents: [String]
    do {
      contents = try FileManager.default.contentsOfDirectory(atPath: name)
    } catch {
      throw Failure(.input, "\(name): the folder cannot be read. Check its permissions.")
    }
    guard contents.isEmpty else {
      throw Failure(
        .input,
        "\(name): the folder is not empty. Name a new one, so that exports do not mix.",
      )
    }
  }

  /// Writes each file whole, for its owner alone; the one that loads them comes last.
  func write(_ export: FactsExport) throws {
    do {
      try FileManager.default.createDirectory(
        at: url,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700],
      )
      for file in export.files {
        let target = url.appending(path: file.name)
        try Data(file.text.utf8).write(to: target, options: .atomic)
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o600],
          ofItemAtPath: target.path(percentEncoded: false),
        )
      }
    } catch {
      throw Failure(
        .machine,
        "\(name): the export cannot be written, and is not complete. Check the permissions and the "
          + "free space, remove the folder and export again.",
      )
    }
  }
}
