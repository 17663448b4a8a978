/// One field of a record in a profile's JSON, read and written by the same entry.
struct RecordField<Root>: Sendable {
  let name: String
  /// The dotted path of each fact in the field, without the index of a list.
  let paths: [String]
  let read: @Sendable (JSONValue, _ path: String, inout Root, inout [ProfileProblem]) -> Void
  /// Nil when there is nothing to write.
  let write: @Sendable (Root) -> JSONValue?

  static func fact<Value>(
    _ name: String,
    _ place: WritableKeyPath<Root, Fact<Value>> & Sendable,
    _ codec: FactCodec<Value>,
  ) -> RecordField {
    RecordField(
      name: name,
      paths: codec.parts.isEmpty ? [name] : codec.parts.map { "\(name).\($0)" },
      read: { json, path, root, problems in
        root[keyPath: place] = json.fact(by: codec, at: path, noting: &problems)
      },
      write: { .fact($0[keyPath: place], by: codec) },
    )
  }

  static func record<Inner>(
    _ name: String,
    _ place: WritableKeyPath<Root, Inner> & Sendable,
    _ fields: [RecordField<Inner>],
  ) -> RecordField {
    RecordField(
      name: name,
      paths: fields.flatMap(\.paths).map { "\(name).\($0)" },
      read: { json, path, root, problems in
        json.read(fields, into: &root[keyPath: place], at: path, noting: &problems)
      },
      write: { root in
        let members = JSONValue.members(of: root[keyPath: place], by: fields)
        return members.isEmpty ? nil : .object(members)
      },
    )
  }
}

extension JSONValue {
  /// Reads an object's members; a status object speaks for every field of the record.
  ///
  /// The profile itself has a field named `status`, so there it is a field like any other.
  func read<Root>(
    _ fields: [RecordField<Root>],
    into root: inout Root,
    at path: String,
    noting problems: inout [ProfileProblem],
  ) {
    if self == .null { return }
    guard case .object(let members) = self else {
      problems.append(ProfileProblem(path: path, cause: .unexpected("an object")))
      return
    }
    if status != nil, !fields.contains(where: { $0.name == "status" }) {
      for field in fields { field.read(self, path, &root, &problems) }
      return
    }
    let prefix = path.isEmpty ? "" : "\(path)."
    for field in fields {
      guard let member = members[field.name] else { continue }
      field.read(member, prefix + field.name, &root, &problems)
    }
    let known = Set(fields.map(\.name))
    for name in members.keys.sorted() where !known.contains(name) {
      problems.append(ProfileProblem(path: prefix + name, cause: .unknownField))
    }
  }

  static func members<Root>(
    of root: Root,
    by fields: [RecordField<Root>],
  ) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for field in fields { members[field.name] = field.write(root) }
    return members
  }
}
