/// Why a file could not be read as a table, and on which line.
public struct TableFault: Error, Equatable, Sendable {
  public enum Cause: Equatable, Sendable {
    case notUTF8
    case utf16
    case unclosedQuote
    case empty
    /// No line of the beginning names the columns, each given by the names it may have.
    case noColumns([String])
  }

  public let cause: Cause
  /// From 1.
  public let line: Int

  public init(_ cause: Cause, line: Int) {
    self.cause = cause
    self.line = line
  }
}

extension TableFault: CustomStringConvertible {
  /// Says where, what and what to do, in English; the file is said before it.
  public var description: String {
    switch cause {
    case .notUTF8:
      "line \(line): this is not text in UTF-8 but perhaps in Windows-1252. Save or export the file "
        + "with the encoding UTF-8."
    case .utf16:
      "line \(line): this is UTF-16 and not UTF-8. Save or export the file with the encoding UTF-8."
    case .unclosedQuote:
      "line \(line): a quotation mark opens here and none closes. Export the file again."
    case .empty:
      "line \(line): there is nothing in this file. Export it again."
    case .noColumns(let names):
      "line \(line): no line names the columns \(names.joined(separator: ", ")). Check that the file "
        + "and the format belong together."
    }
  }
}
