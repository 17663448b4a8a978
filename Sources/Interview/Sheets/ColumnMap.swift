/// What a column of a sheet means.
enum ColumnKey: Hashable {
  case plain(String)
  case text(String, language: String?)
  case attribute(String)
}

/// The columns that a sheet may have.
struct ColumnScheme {
  let plain: Set<String>
  /// Columns that may be repeated for languages, as in `label::suomi (fi)`.
  let texts: Set<String>
  let aliases: [String: String]
  /// Whether any other column is an attribute of the row, as in the choices sheet.
  let takesAttributes: Bool

  static let survey = ColumnScheme(
    plain: [
      "type", "name", "relevant", "constraint", "required", "calculation", "choice_filter",
      "default", "read_only", "appearance", "parameters", "repeat_count", "trigger",
    ],
    texts: ["label", "hint", "guidance_hint", "constraint_message", "required_message"],
    aliases: [
      "relevance": "relevant", "calculate": "calculation", "readonly": "read_only",
      "caption": "label", "command": "type", "tag": "name", "value": "name",
      "count": "repeat_count",
    ],
    takesAttributes: false,
  )

  static let choices = ColumnScheme(
    plain: ["list_name", "name"],
    texts: ["label"],
    aliases: ["value": "name", "caption": "label"],
    takesAttributes: true,
  )

  static let settings = ColumnScheme(
    plain: [
      "form_title", "form_id", "version", "default_language", "instance_name", "namespaces",
      "allow_choice_duplicates",
    ],
    texts: [],
    aliases: ["title": "form_title", "id_string": "form_id"],
    takesAttributes: false,
  )

  /// The meaning of a header; nil when it has none here.
  func key(of header: String) -> ColumnKey? {
    let parts = split(header)
    let base = canonical(parts[0])
    if parts.count == 1 {
      if texts.contains(base) { return .text(base, language: nil) }
      if plain.contains(base) { return .plain(base) }
    } else if parts.count == 2 {
      if texts.contains(base) { return .text(base, language: parts[1]) }
      if base == "bind", parts[1].contains(":") { return .attribute(parts[1]) }
      let bound = canonical(parts[1])
      if base == "bind", plain.contains(bound) { return .plain(bound) }
    }
    return takesAttributes ? .attribute(header) : nil
  }

  /// At `::`, or at the single `:` of older forms where a language follows.
  private func split(_ header: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var rest = Substring(header)
    while let character = rest.first {
      if rest.hasPrefix("::") {
        parts.append(part.trimmed)
        part = ""
        rest = rest.dropFirst(2)
      } else {
        part.append(character)
        rest.removeFirst()
      }
    }
    parts.append(part.trimmed)
    if parts.count == 1, let colon = header.firstIndex(of: ":") {
      let base = header[..<colon].trimmed
      if texts.contains(canonical(base)) {
        return [base, header[header.index(after: colon)...].trimmed]
      }
    }
    return parts
  }

  private func canonical(_ text: String) -> String {
    let plain = String(text.lowercased().map { $0 == " " ? "_" : $0 })
    return aliases[plain] ?? plain
  }
}

/// Where each known column of one sheet stands.
struct ColumnMap {
  let header: [String]
  let indices: [ColumnKey: Int]

  init(_ sheet: Sheet, scheme: ColumnScheme, findings: inout FindingList) {
    header = sheet.header
    var indices: [ColumnKey: Int] = [:]
    for (index, title) in sheet.header.enumerated() where !title.isEmpty {
      let cell = Cell(text: title, sheet: sheet.name, row: 1, column: title)
      guard let key = scheme.key(of: title) else {
        let closest = nearest(to: title, among: scheme.plain.union(scheme.texts))
        findings.warn(
          "unknown-column",
          at: cell,
          "The column '\(title)' is not known and is not used.",
          closest.map { "Did you mean '\($0)'?" } ?? "Remove it, or check its spelling.",
        )
        continue
      }
      if let earlier = indices[key] {
        findings.fail(
          "duplicate-column",
          at: cell,
          "The columns '\(sheet.header[earlier])' and '\(title)' mean the same.",
          "Keep one of them.",
        )
        continue
      }
      indices[key] = index
    }
    self.indices = indices
  }

  /// The languages of a translatable column in the order of its columns; nil stands for none.
  func languages(of column: String) -> [String?] {
    indices.sorted { $0.value < $1.value }.compactMap { entry -> String?? in
      guard case .text(column, let language) = entry.key else { return nil }
      return .some(language)
    }
  }
}
