import CivilDates
import JSONDocuments
import Languages

/// Readings that the public side's documents and the authoring side's share.
///
/// The public side writes codes as objects with a name, `opetuskieli: [{koodiUri}]`, the authoring
/// side as texts, `opetuskieliKoodiUrit: []`. Both add the code's version after a `#`.
extension JSONValue {
  /// The texts of a member by language; blank ones are none.
  func localized(_ key: StaticString) -> LocalizedText {
    self[key]?.localized ?? LocalizedText()
  }

  var localized: LocalizedText {
    LocalizedText(fi: self["fi"]?.filled, sv: self["sv"]?.filled, en: self["en"]?.filled)
  }

  /// A text that says something.
  var filled: String? {
    text.flatMap { text in text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A } ? nil : text }
  }

  /// A code without its set and version: `kunta_092#2` is `092`.
  var code: String? { (text ?? self["koodiUri"]?.text).map(bareCode) }

  /// The code of a member in either way of writing.
  func code(_ key: StaticString, or uriKey: StaticString) -> String? {
    self[key]?.code ?? self[uriKey]?.code
  }

  func codes(_ key: StaticString, or uriKey: StaticString) -> [String] {
    let list = self[key] ?? self[uriKey]
    return list?.elements.compactMap(\.code) ?? []
  }

  /// Oids of organisations, which stand as texts or as objects.
  func oids(_ key: StaticString) -> [String] {
    self[key]?.elements.compactMap { $0.text ?? $0["oid"]?.text } ?? []
  }
}

/// `kunta_092#2` is `092`; the fields of study keep their level, `1_07`.
func bareCode(_ uri: String) -> String {
  let code = uri.prefix { $0 != "#" }
  let fields = "kansallinenkoulutusluokitus2016koulutusalataso"
  if code.hasPrefix(fields) { return String(code.dropFirst(fields.count)) }
  guard let mark = code.firstIndex(of: "_") else { return String(code) }
  return String(code[code.index(after: mark)...])
}

/// Finds what is wrong in a document on the way; the paths are those of its members.
struct KoutaProblems {
  private(set) var found: [RecordProblem] = []

  private mutating func add(_ path: String, _ problem: RecordProblem.Problem) {
    found.append(RecordProblem(path.hasPrefix(".") ? String(path.dropFirst()) : path, problem))
  }

  /// The day of a local time such as `2023-08-21T08:15`; a text that is none is told.
  mutating func day(_ value: JSONValue?, _ path: String) -> CivilDate? {
    guard let text = value?.filled else { return nil }
    if let day = CivilDate(String(text.prefix(10))), isTime(text.dropFirst(10)) { return day }
    add(path, .notADate(text))
    return nil
  }

  private func isTime(_ rest: Substring) -> Bool { rest.isEmpty || rest.hasPrefix("T") }

  /// A whole number, also one written as a text.
  mutating func whole(
    _ value: JSONValue?,
    _ path: String,
    in range: ClosedRange<Int>,
  ) -> Int? {
    guard let value else { return nil }
    if let whole = value.whole ?? value.text.flatMap(Int.init), range.contains(whole) {
      return whole
    }
    add(path, .notANumber(value.shown))
    return nil
  }

  mutating func number(_ value: JSONValue?, _ path: String) -> Double? {
    guard let value else { return nil }
    if let number = value.number ?? value.text.flatMap(Double.init), (0...1_000_000) ~= number {
      return number
    }
    add(path, .notANumber(value.shown))
    return nil
  }
}

extension JSONValue {
  /// The value as a report shows it, not longer than a line.
  var shown: String {
    let whole = text ?? (try? written()).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return whole.count > 40 ? "\(whole.prefix(40))…" : whole
  }
}
