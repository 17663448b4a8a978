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
  for path in Set(documents.flatMap { memberPaths(of: $0) }).sorted() {
    let isInside = unmodelled.contains { path.hasPrefix("\($0).") || path.hasPrefix("\($0)[]") }
    if isInside { continue }
    let steps = path.split(separator: ".").map(String.init)
    if try records(documents.map { without(steps[...], in: $0) }) == whole {
      unmodelled.append(path)
    }
  }
  return unmodelled
}

private func memberPaths(of value: Any) -> [String] {
  switch value {
  case let object as [String: Any]:
    object.flatMap { key, member in
      saysSomething(member) ? [key] + memberPaths(of: member).map { join(key, $0) } : []
    }
  case let list as [Any]:
    list.flatMap { element in memberPaths(of: element).map { join("[]", $0) } }
  default: []
  }
}

private func join(_ first: String, _ rest: String) -> String {
  rest.hasPrefix("[]") ? first + rest : "\(first).\(rest)"
}

private func saysSomething(_ value: Any) -> Bool {
  switch value {
  case is NSNull: false
  case let text as String: !text.isEmpty
  case let object as [String: Any]: object.values.contains(where: saysSomething)
  case let list as [Any]: list.contains(where: saysSomething)
  default: true
  }
}

private func without(_ steps: ArraySlice<String>, in value: Any) -> Any {
  guard let step = steps.first else { return value }
  if step.hasSuffix("[]") {
    let key = String(step.dropLast(2))
    guard var object = value as? [String: Any], let list = object[key] as? [Any] else {
      return value
    }
    object[key] = list.map { without(steps.dropFirst(), in: $0) }
    return object
  }
  guard var object = value as? [String: Any] else { return value }
  if steps.count == 1 {
    object[step] = nil
  } else if let member = object[step] {
    object[step] = without(steps.dropFirst(), in: member)
  }
  return object
}
