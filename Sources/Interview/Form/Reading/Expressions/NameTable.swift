import FormExpressions

/// Every node of the survey by name, to resolve what expressions and texts mention.
final class NameTable {
  enum Meaning {
    case field(Int)
    /// A group has no value of its own.
    case group(Int)
    case ambiguous([Int])
    case unknown(closest: String?)
  }

  let fields: [FieldDraft]
  private var indices: [String: [Int]] = [:]
  private var closest: [String: String?] = [:]

  init(_ fields: [FieldDraft]) {
    self.fields = fields
    for index in fields.indices.dropFirst() {
      indices[fields[index].name, default: []].append(index)
    }
  }

  func index(of name: String) -> Int? {
    guard let found = indices[name], found.count == 1 else { return nil }
    return found[0]
  }

  func meaning(of name: String) -> Meaning {
    guard let found = indices[name] else { return .unknown(closest: closest(to: name)) }
    guard found.count == 1 else { return .ambiguous(found) }
    if case .group = fields[found[0]].kind { return .group(found[0]) }
    return .field(found[0])
  }

  /// The most wrong names that get a suggestion: with more, the sheet is at fault and not a letter.
  static let maximumSuggestions = 500

  private func closest(to name: String) -> String? {
    if let known = closest[name] { return known }
    guard closest.count < Self.maximumSuggestions else { return nil }
    let found = nearest(to: name, among: indices.keys)
    closest[name] = found
    return found
  }

  /// What is wrong with `${name}`; nil when it means one node that has a value or instances.
  func problem(with name: String) -> ReferenceProblem? {
    switch meaning(of: name) {
    case .field: nil
    case .group: .group(name)
    case .ambiguous(let found): .ambiguous(name, rows: found.map { fields[$0].row })
    case .unknown(let closest): .unknown(name, closest: closest)
    }
  }

  /// The names from the outermost group down to a field, such as `home/age`.
  func path(of index: Int) -> String {
    var names: [String] = []
    var next: Int? = index
    while let field = next, field != 0 {
      names.append(fields[field].name)
      next = fields[field].parent
    }
    return names.reversed().joined(separator: "/")
  }
}
