/// Something that a register's document says and that cannot be used.
///
/// A problem with one field leaves the rest of the document in use; only ``Problem/anotherKind``,
/// ``Problem/repeated`` and a missing name or number of the document itself leave it out.
public struct RecordProblem: Error, Equatable, Hashable, Sendable {
  public enum Problem: Equatable, Hashable, Sendable {
    /// What has to be there is not.
    case missing
    case notADate(String)
    case notANumber(String)
    /// A code that the set does not hold; it is kept as it is.
    case unknownCode(String, set: String)
    /// A document of some other register or kind, with what it looks like where that is known.
    case anotherKind(found: String?)
    /// Something in a row of a table kept by hand, in whole sentences.
    case inRow(String)
    /// The same document stands earlier in what is imported.
    case repeated(String)
    /// A publisher's own id that no list imported with it explains; what it stands in is left out.
    case unresolved(String, list: String)
  }

  /// The member's path, such as `metadata.opetus.opetuskieli`; empty for the document itself.
  public let path: String
  public let problem: Problem

  public init(_ path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }
}

extension RecordProblem: CustomStringConvertible {
  /// Says what and what to do, in English; the place is said before it.
  public var description: String {
    path.isEmpty ? problem.sentences : "\(path): \(problem.sentences)"
  }
}

extension RecordProblem.Problem {
  fileprivate var sentences: String {
    switch self {
    case .missing:
      "this is missing, so the document was left out. Ask the register to add it."
    case .notADate(let text):
      "'\(text)' is not a date, so none is known. Ask the register to correct it."
    case .notANumber(let text):
      "'\(text)' is not a number that can stand here, so none is known. Ask the register to "
        + "correct it."
    case .unknownCode(let code, let set):
      "'\(code)' is not in the code set \(set). It was kept as it is; import newer code sets."
    case .anotherKind(let found):
      "this is \(found ?? "no document of this register"), so it was left out. "
        + "Check that the file and the format belong together."
    case .inRow(let sentences):
      sentences
    case .repeated(let id):
      "'\(id)' stands earlier in these files, so this one was left out. Remove one of them."
    case .unresolved(let id, let list):
      "'\(id)' stands in no \(list) of these files, so the row was left out. Import that list in the "
        + "same run."
    }
  }
}
