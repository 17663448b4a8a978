import Foundation
import JSONDocuments

/// The folder of real documents beside the project, where it is there.
let sharedData = URL(filePath: #filePath).resolvingSymlinksInPath()
  .appending(path: "../../../../shared/data").standardizedFileURL

func isPresent(_ folder: String) -> Bool {
  FileManager.default.fileExists(
    atPath: sharedData.appending(path: folder).path(percentEncoded: false)
  )
}

/// The documents of a file: those of a list, those that an object names by id, or the one there is.
func documents(in file: URL, byID: Bool = false) throws -> [Any] {
  let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
  if let list = root as? [Any] { return list }
  if byID, let map = root as? [String: Any] { return Array(map.values) }
  return [root]
}

/// The members of some documents without which the same records are read, each named by its path
/// with `[]` for the elements of a list; what stands in such a member is not named again.
///
/// Members that say nothing in any of the documents, such as `null` and empty lists, are left out.
func unmodelledMembers<Record: Equatable>(
  of documents: [Any],
  read: (JSONValue) -> Record,
) throws -> [String] {
  let parser = try JSONParser()
  func records(_ documents: [Any]) throws -> [Record] {
    try documents.map { document in
      try parser.read(JSONSerialization.data(withJSONObject: document), read)
    }
  }
  let whole = try records(documents)
  var unmodelled: [String] = []
  for path in Set(documents.flatMap(MemberPaths.members)).sorted() {
    let isInside = unmodelled.contains { path.hasPrefix("\($0).") || path.hasPrefix("\($0)[]") }
    if isInside { continue }
    if try records(documents.map { MemberPaths.removing(path, from: $0) }) == whole {
      unmodelled.append(path)
    }
  }
  return unmodelled
}
