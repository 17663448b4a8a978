/// What a pack's JSON says of sources and names, wherever in the file it stands.
///
/// Read from the text and not from ``RulePack``, in which names have been looked up already.
struct PackOutline {
  struct Entry {
    /// Members and identifiers on the way to the entry, joined by points.
    let place: String
    let source: String
    let isRead: Bool
  }

  private(set) var entries: [Entry] = []
  /// The places of members that nothing reads.
  private(set) var unknownMembers: [String] = []
  private(set) var usedDefinitions: Set<String> = []
  private(set) var usedLimits: Set<String> = []
  private(set) var usedSteps: Set<String> = []

  init(_ document: JSONValue) { visit(document, at: []) }

  private mutating func visit(_ value: JSONValue, at path: [String]) {
    switch value {
    case .null, .boolean, .number: break
    case .text(let text): visit(text)
    case .list(let items):
      for (index, item) in items.enumerated() {
        visit(item, at: path + [item.identifier ?? "\(index)"])
      }
    case .object(let members):
      if case .text(let source)? = members["source"] {
        let isRead = members["sourceRead"] == .boolean(true)
        let place = path.joined(separator: ".")
        entries.append(Entry(place: place, source: source, isRead: isRead))
      }
      if case .text(let name)? = members["is"] { usedDefinitions.insert(name) }
      if case .list(let names)? = members["steps"] {
        for case .text(let name) in names { usedSteps.insert(name) }
      }
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        guard !PackMembers.isUnknown(name, at: path) else {
          unknownMembers.append((path + [name]).joined(separator: "."))
          continue
        }
        visit(member, at: path + [name])
      }
    }
  }

  /// Notes the limits that a text names, as an operand or as a place in a sentence.
  private mutating func visit(_ text: String) {
    for part in text.split(separator: "limit:").dropFirst(text.hasPrefix("limit:") ? 0 : 1) {
      usedLimits.insert(String(part.prefix { $0 != "}" }))
    }
  }
}

extension JSONValue {
  /// Its own identifier, or that of the rule it holds.
  fileprivate var identifier: String? {
    guard case .object(let members) = self else { return nil }
    if case .text(let id)? = members["id"] { return id }
    return members["rule"]?.identifier
  }
}
