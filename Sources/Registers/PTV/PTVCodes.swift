import Catalogue
import CivilDates

extension RecordObject {
  /// The codes of a list of concepts; from version 12 on they stand bare.
  ///
  /// Older versions leave the code out and give an address that ends with it.
  func codes(_ key: String, set: String, prefix: String) -> [String] {
    let concepts = objects(key)
    let found =
      concepts.isEmpty
      ? texts(key)
      : concepts.compactMap { $0.text("code") ?? $0.text(["newUri", "uri"])?.lastPathPart }
    for code in found where !code.isCode(prefix) { report(key, .unknownCode(code, set: set)) }
    return found
  }

  func addresses(_ key: String) -> [String] {
    let concepts = objects(key)
    return concepts.isEmpty ? texts(key) : concepts.compactMap { $0.text("uri") }
  }

  func charge(_ keys: String...) -> ServiceCharge? {
    guard let key = keys.first(where: has), let text = text(key) else { return nil }
    switch text {
    case "FreeOfCharge", "Free": return .free
    case "Chargeable", "Charged", "ExtraCharge": return .chargeable
    case "Other": return .other
    default:
      report(key, .unknownCode(text, set: key))
      return nil
    }
  }

  /// Version 12 gives only what is published or was, and says so with a day.
  var status: PTVStatus? {
    guard let text = text("publishingStatus") else {
      return has("languageVersions") && has("publishedAt") ? .published : nil
    }
    switch text {
    case "Published": return .published
    case "Draft": return .draft
    case "Modified": return .modified
    case "Deleted", "Archived", "Withdrawn", "OldPublished": return .withdrawn
    default:
      report("publishingStatus", .unknownCode(text, set: "publishingStatus"))
      return nil
    }
  }

  var modified: CivilDate? { day(has("modified") ? "modified" : "publishedAt") }

  /// The id of the record, without which it cannot be used.
  func recordID() -> String? {
    if let id = text(["id", "contentId"]) { return id }
    report(has("languageVersions") ? "contentId" : "id", .missing)
    return nil
  }
}

extension String {
  fileprivate var lastPathPart: String? { split(separator: "/").last.map(String.init) }

  /// Whether this is `prefix` and numbers with full stops between, such as P10.1.
  fileprivate func isCode(_ prefix: String) -> Bool {
    guard hasPrefix(prefix) else { return false }
    let parts = dropFirst(prefix.count).split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
    }
  }
}
