import Matching

/// A JSON document under construction: paths name its places, a number being an index.
indirect enum ProfileTree: Equatable {
  case object([String: ProfileTree])
  case array([Int: ProfileTree])
  case list([String])
  case text(String)
  case number(Int)
  case decimal(Double)
  /// An answer that is none: `dontKnow` or `refused`.
  case status(String)

  /// Puts `leaf` at `path`, making what is missing on the way; two lists at one place are joined.
  mutating func insert(_ leaf: ProfileTree, at path: ArraySlice<String>) {
    guard let step = path.first else {
      self = joined(with: leaf)
      return
    }
    let rest = path.dropFirst()
    let emptyChild: ProfileTree = rest.first.flatMap { Int($0) } == nil ? .object([:]) : .array([:])
    let fresh = rest.isEmpty ? leaf : emptyChild
    switch self {
    case .object(var members):
      var child = members[step] ?? fresh
      child.insert(leaf, at: rest)
      members[step] = child
      self = .object(members)
    case .array(var elements):
      guard let index = Int(step) else { return }
      var child = elements[index] ?? fresh
      child.insert(leaf, at: rest)
      elements[index] = child
      self = .array(elements)
    case .list, .text, .number, .decimal, .status:
      return
    }
  }

  /// A second list adds to the first; a status never hides a list that was given.
  private func joined(with other: ProfileTree) -> ProfileTree {
    switch (self, other) {
    case (.list(let own), .list(let more)):
      .list(own + more.filter { !own.contains($0) })
    case (.list, .status): self
    default: other
    }
  }

  /// The tree as a JSON document; gaps in an array close up.
  var json: JSONValue {
    switch self {
    case .object(let members): .object(members.mapValues(\.json))
    case .array(let elements): .list(elements.sorted { $0.key < $1.key }.map(\.value.json))
    case .list(let texts): .list(texts.map(JSONValue.text))
    case .text(let text): .text(text)
    case .number(let number): .number(Double(number))
    case .decimal(let number): .number(number)
    case .status(let status): .object(["status": .text(status)])
    }
  }
}
