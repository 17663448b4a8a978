/// The parts that one part of a spreadsheet file refers to.
struct Relationships {
  struct Target: Equatable {
    let id: String
    /// The last word of its type, as in `worksheet` or `sharedStrings`.
    let kind: String
    /// From the root of the archive, without a leading slash.
    let part: String
  }

  private let targets: [Target]

  static let none = Relationships(targets: [])

  subscript(id id: String) -> Target? { targets.first { $0.id == id } }

  func first(ofKind kind: String) -> String? { targets.first { $0.kind == kind }?.part }

  private init(targets: [Target]) {
    self.targets = targets
  }

  /// Reads the `.rels` part of a part in `folder`.
  init(_ bytes: [UInt8], folder: String) throws(PartFault) {
    var parser = XMLPullParser(bytes)
    var targets: [Target] = []
    while let event = try parser.next() {
      guard event == .start("Relationship"), let id = try parser.attribute("Id"),
        let type = try parser.attribute("Type"), let path = try parser.attribute("Target")
      else { continue }
      let kind = type.split(separator: "/").last.map(String.init) ?? type
      targets.append(Target(id: id, kind: kind, part: resolved(path, in: folder)))
    }
    self.targets = targets
  }
}

/// The path of a target that is written from the root or from a folder.
private func resolved(_ path: String, in folder: String) -> String {
  var steps = path.hasPrefix("/") ? [] : folder.split(separator: "/")
  for step in path.split(separator: "/") where step != "." {
    if step == ".." { _ = steps.popLast() } else { steps.append(step) }
  }
  return steps.joined(separator: "/")
}

/// The place of the relationships of a part, and the folder their targets start from.
func relationshipPlace(of part: String) -> (part: String, folder: String) {
  let start = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
  let folder = String(part[..<start])
  return ("\(folder)_rels/\(part[start...]).rels", folder)
}
