/// Why a file could not be taken apart into documents, and where.
public struct DocumentFault: Error, Equatable, Sendable {
  public enum Cause: Equatable, Sendable {
    /// `reason` is the system's own words.
    case unreadable(reason: String)
    case missing
    case notAnArchive
    case lockedArchive
    /// A part of an archive that does not unpack.
    case corruptEntry
    /// The file ends inside the document that begins at the place.
    case cutShort
    /// Something other than one comma stands before the document.
    case misplacedComma
    /// A bracket closes what none opened.
    case unopened
    case tooLarge(most: Int)
    /// A part of an archive that is larger than what it can be, and perhaps made to fill the memory.
    case tooLargeUnpacked(most: Int)
    case json(JSONFault)
    case utf16
    /// A file with nothing in it but blanks.
    case empty
  }

  public let cause: Cause
  public let place: DocumentPlace

  public init(_ cause: Cause, at place: DocumentPlace) {
    self.cause = cause
    self.place = place
  }
}

extension DocumentFault: CustomStringConvertible {
  /// Says where, what and what to do, in English; other languages word the cause themselves.
  public var description: String { "\(place): \(cause.sentences)" }
}

extension DocumentFault.Cause {
  fileprivate var sentences: String {
    switch self {
    case .unreadable(let reason):
      "this cannot be read (\(reason)). Check that you may read it and that the disk is whole."
    case .missing:
      "nothing is there. Check the path."
    case .notAnArchive:
      "this is not a whole zip file. Copy it again."
    case .lockedArchive:
      "this zip file asks for a password. Unpack it first and import the files."
    case .corruptEntry:
      "this part of the zip file does not unpack. Copy the file again."
    case .cutShort:
      "the file ends in the middle of the document that begins here. Export or copy it again."
    case .misplacedComma:
      "documents stand with one comma between them in a list and with none outside. "
        + "Export the file again."
    case .unopened:
      "a bracket closes here that was never opened. Export the file again."
    case .tooLarge(let most):
      "this document is larger than \(most / 1_000_000) MB, so it is no record of a register. "
        + "Check that this is the file you meant."
    case .tooLargeUnpacked(let most):
      "this part of the zip file unpacks to more than \(most / 1_000_000) MB, so it is no table of a "
        + "register. Check that this is the file you meant."
    case .json(let fault):
      fault.sentences
    case .utf16:
      "this is UTF-16 and not UTF-8. Save the file with the encoding UTF-8."
    case .empty:
      "there is nothing in this file. Export it again."
    }
  }
}

extension JSONFault {
  fileprivate var sentences: String {
    switch self {
    case .notUTF8:
      "the document that begins here is not text in UTF-8. Save the file with that encoding."
    case .tooDeep(let most):
      "lists and objects stand more than \(most) deep in each other in the document that begins "
        + "here. No register writes so; check that this is the file you meant."
    case .notJSON:
      "the document that begins here is not JSON. Check that this is the file you meant and that "
        + "it is whole."
    case .noMemory:
      "there is no memory left for the document that begins here. Close other programs and try "
        + "again."
    }
  }
}
