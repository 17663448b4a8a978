import Foundation

/// A file that another desk made.
public enum TransferFile: Equatable, Sendable {
  case card(DeskCardFile)
  /// Sealed; what it holds is known when it is opened.
  case transfer(Data)

  private static let largest = 1_000_000_000

  /// Reads the file at a path, whichever of the two it is; nothing else than a file, which might
  /// never end.
  public init(at path: String) throws(TransferFault) {
    let data: Data
    do {
      let url = URL(filePath: path).resolvingSymlinksInPath()
      let isFile = try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
      guard isFile == true else { throw TransferFault.unreadable(path: path) }
      let file = try FileHandle(forReadingFrom: url)
      defer { file.closeFile() }
      data = try file.read(upToCount: Self.largest + 1) ?? Data()
    } catch {
      throw .unreadable(path: path)
    }
    guard data.count <= Self.largest else { throw .tooLarge(path: path) }
    self = data.first == UInt8(ascii: "{") ? .card(try DeskCardFile(data)) : .transfer(data)
  }

  /// Writes a new file, whole or not at all; it is on the disk on return.
  public static func write(_ data: Data, to path: String) throws(TransferFault) {
    guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path: path) }
    do {
      try data.write(to: URL(filePath: path), options: .atomic)
      try flush(URL(filePath: path))
    } catch {
      throw .unwritable(path: path)
    }
  }
}
