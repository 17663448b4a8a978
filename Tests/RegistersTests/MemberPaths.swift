import Foundation

/// The paths of what stands in a JSON document, with `[]` for the elements of a list.
enum MemberPaths {
  /// Of the members of objects, at every depth, that say something in themselves or in a member.
  static func members(of value: Any) -> [String] {
    switch value {
    case let object as [String: Any]:
      object.flatMap { key, member in
        saysSomething(member) ? [key] + members(of: member).map { join(key, $0) } : []
      }
    case let list as [Any]:
      list.flatMap { element in members(of: element).map { join("[]", $0) } }
    default: []
    }
  }

  private static func join(_ first: String, _ rest: String) -> String {
    rest.hasPrefix("[]") ? first + rest : "\(first).\(rest)"
  }

  private static func saysSomething(_ value: Any) -> Bool {
    switch value {
    case is NSNull: false
    case let text as String: !text.isEmpty
    case let object as [String: Any]: object.values.contains(where: saysSomething)
    case let list as [Any]: list.contains(where: saysSomething)
    default: true
    }
  }

  /// Of the values that have no others in them.
  static func leaves(of value: Any, below path: String = "") -> Set<String> {
    switch value {
    case let object as [String: Any]:
      return object.reduce(into: []) { found, member in
        let name = path.isEmpty ? member.key : "\(path).\(member.key)"
        found.formUnion(leaves(of: member.value, below: name))
      }
    case let list as [Any]:
      return list.reduce(into: []) { $0.formUnion(leaves(of: $1, below: "\(path)[]")) }
    case is NSNull: return []
    default: return [path]
    }
  }

  /// The document without what stands at a path, in every element of the lists on the way.
  static func removing(_ path: String, from value: Any) -> Any {
    removing(path.split(separator: ".").map(String.init)[...], from: value)
  }

  private static func removing(_ steps: ArraySlice<String>, from value: Any) -> Any {
    guard let step = steps.first, var object = value as? [String: Any] else { return value }
    var name = step
    var depth = 0
    while name.hasSuffix("[]") {
      name.removeLast(2)
      depth += 1
    }
    guard let member = object[name] else { return value }
    if steps.count == 1 {
      object[name] = depth == 0 ? nil : [Any]()
    } else {
      object[name] = mapped(member, depth) { removing(steps.dropFirst(), from: $0) }
    }
    return object
  }

  private static func mapped(_ value: Any, _ depth: Int, _ change: (Any) -> Any) -> Any {
    guard depth > 0, let list = value as? [Any] else { return change(value) }
    return list.map { mapped($0, depth - 1, change) }
  }

  /// Whether a pattern fits a path: `*` stands for any members between its parts.
  static func fits(_ pattern: String, _ path: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, path.hasPrefix(first) else { return false }
    var rest = path.dropFirst(first.count)
    for (index, part) in parts.enumerated().dropFirst() {
      if index == parts.count - 1 { return part.isEmpty || rest.hasSuffix(part) }
      guard let found = rest.range(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.isEmpty
  }
}
