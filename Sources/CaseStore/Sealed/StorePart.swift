/// A part of a sealed store, as it is named when something is wrong with it.
public enum StorePart: Hashable, Sendable {
  /// What says which pages the register has and how old each is.
  case contents
  /// One of the 256 pages of the register of cases: those whose identifier begins with the byte.
  case registerPage(UInt8)
  case document(DocumentKind, GuidanceCase.ID)
  /// A line of the audit log, counted from 1.
  case auditEntry(Int)
  /// The other desks that are known, and which cases were erased.
  case book

  /// What the part is sealed for, so that it opens in its own place alone.
  var place: String {
    switch self {
    case .contents: "contents"
    case .registerPage(let page): "register/\(page)"
    case .document(let kind, let id): "case/\(id)/\(kind.rawValue)"
    case .auditEntry(let position): "audit/\(position)"
    case .book: "book"
    }
  }
}

extension StorePart: CustomStringConvertible {
  public var description: String {
    switch self {
    case .contents: "the table of contents"
    case .registerPage(let page): "page \(page) of the register of cases"
    case .document(let kind, let id): "the \(kind.rawValue) of case \(id)"
    case .auditEntry(let position): "line \(position) of the audit log"
    case .book: "the list of other desks"
    }
  }
}
