/// Where a document was found.
public struct DocumentPlace: Equatable, Hashable, Sendable {
  /// The file's path, or the archive's and the entry's with a blank and `>` between.
  public let file: String
  /// The line on which it begins, counted from 1.
  public let line: Int

  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}

extension DocumentPlace: CustomStringConvertible {
  public var description: String { "\(file), line \(line)" }
}
