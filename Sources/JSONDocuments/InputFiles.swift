import Foundation

/// Files to import from, found in what somebody named: files, folders and what stands in them.
public struct InputFiles: Equatable, Sendable {
  public struct File: Equatable, Sendable {
    public let path: String
    public let bytes: Int
  }

  /// In the order named, those of a folder in the order of their names.
  public let files: [File]
  /// Files of a folder with an ending that is not one of those wanted.
  public let ignored: [String]

  /// - Parameters:
  ///   - named: files and folders, in any mixture.
  ///   - endings: in small letters without a full stop; a file named itself may have any.
  /// - Throws: `missing` or `unreadable`, with the path.
  public init(_ named: [URL], endings: [String]) throws(DocumentFault) {
    var files: [File] = []
    var ignored: [String] = []
    for url in named {
      let path = url.path(percentEncoded: false)
      guard let kind = Self.kind(of: path) else {
        throw DocumentFault(.missing, at: DocumentPlace(file: path, line: 1))
      }
      guard kind.isFolder else {
        files.append(File(path: path, bytes: kind.bytes))
        continue
      }
      for file in try Self.contents(of: path) {
        let ending = file.path.split(separator: ".").last?.lowercased() ?? ""
        if endings.contains(ending) { files.append(file) } else { ignored.append(file.path) }
      }
    }
    self.files = files
    self.ignored = ignored
  }

  public var bytes: Int { files.reduce(0) { $0 + $1.bytes } }

  private static func contents(of folder: String) throws(DocumentFault) -> [File] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      let place = DocumentPlace(file: folder, line: 1)
      throw DocumentFault(.unreadable(reason: error.localizedDescription), at: place)
    }
    var files: [File] = []
    for name in names where !name.hasPrefix(".") {
      let path = (folder as NSString).appendingPathComponent(name)
      guard let kind = kind(of: path) else { continue }
      if kind.isFolder {
        files += try contents(of: path)
      } else {
        files.append(File(path: path, bytes: kind.bytes))
      }
    }
    return files
  }

  private static func kind(of path: String) -> (isFolder: Bool, bytes: Int)? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return (status.st_mode & S_IFMT == S_IFDIR, Int(status.st_size))
  }
}
