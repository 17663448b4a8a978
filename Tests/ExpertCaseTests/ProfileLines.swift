import Matching

/// The facts of a case as a profile's JSON.
///
/// A value is written as a form stores it. Shorter for reading: `languages.fi: B1.1 test` is all four
/// skills and the evidence, `workHistory: care 4 other, kitchen 2` a list of periods, and
/// `unfinishedStudies: vocational care half` a list of studies.
struct ProfileLines {
  private(set) var root: [String: JSONValue] = [:]

  /// False when the line is no fact.
  mutating func add(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let path = line[..<colon].split(separator: ".").map(String.init)
    let text = line[line.index(after: colon)...]
    let words = text.split(separator: " ").map(String.init)
    guard let name = path.last, !words.isEmpty else { return false }
    let value = status(words) ?? value(of: name, path: path, words: words, text: String(text))
    insert(value, at: path[...], into: &root)
    return true
  }

  private func status(_ words: [String]) -> JSONValue? {
    guard words == ["dontKnow"] || words == ["refused"] else { return nil }
    return .object(["status": .text(words[0])])
  }

  private func value(of name: String, path: [String], words: [String], text: String) -> JSONValue {
    switch (name, path.count) {
    case ("fi", 2), ("sv", 2), ("en", 2): return skill(words)
    case ("interests", 1), ("priorities", 1): return .list(words.map(place))
    case ("workHistory", 1): return records(text, fields: ["field", "years", "country"])
    case ("unfinishedStudies", 1): return records(text, fields: ["level", "field", "missing"])
    default: return .text(words.joined(separator: " "))
    }
  }

  private func place(_ word: String) -> JSONValue { status([word]) ?? .text(word) }

  private func skill(_ words: [String]) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for skill in ["understanding", "speaking", "reading", "writing"] {
      members[skill] = .text(words[0])
    }
    if words.count > 1 { members["evidence"] = .text(words[1]) }
    return .object(members)
  }

  private func records(_ text: String, fields: [String]) -> JSONValue {
    let records = text.split(separator: ",").map { record in
      let words = record.split(separator: " ").map { JSONValue.text(String($0)) }
      return JSONValue.object(Dictionary(uniqueKeysWithValues: zip(fields, words)))
    }
    return .list(text.contains("none") ? [] : records)
  }

  /// A later line adds to an earlier one: `languages.fi.writing` after `languages.fi`.
  private func insert(
    _ value: JSONValue,
    at path: ArraySlice<String>,
    into members: inout [String: JSONValue],
  ) {
    guard let step = path.first else { return }
    if path.count == 1 {
      members[step] = value
      return
    }
    var inner: [String: JSONValue] = [:]
    if case .object(let known)? = members[step] { inner = known }
    insert(value, at: path.dropFirst(), into: &inner)
    members[step] = .object(inner)
  }
}
