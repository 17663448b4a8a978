import Foundation

/// How the headers of one sheet are read.
struct ColumnScheme: Sendable {
  let plain: Set<Column>
  let texts: Set<TextColumn>
  /// Other spellings, in lower case and with underscores, of the columns above.
  let aliases: [String: String]
  /// Headers, up to their first colon, of columns that are accepted and not used.
  let unused: Set<String>
  /// Whether any other column is an attribute of the row, as in the choices sheet.
  let takesAttributes: Bool

  /// Nil when the header has no meaning here.
  func meaning(of header: String) -> ColumnMeaning? {
    let tokens = tokens(of: header)
    guard let first = tokens.first else { return nil }
    let base = spelling(first)
    if tokens.count <= 2, let text = TextColumn(rawValue: base), texts.contains(text) {
      return .text(text, language: tokens.count == 2 ? tokens[1] : nil)
    }
    if tokens.count == 1, let column = Column(rawValue: base), plain.contains(column) {
      return .plain(column)
    }
    if unused.contains(base) || header.hasPrefix("$") { return .unused }
    if base == "bind" || base == "body" || base == "control" {
      return grouped(Array(tokens.dropFirst()), isBind: base == "bind")
    }
    return takesAttributes ? .attribute(header) : nil
  }

  /// The meaning of `bind::relevant`, `bind::jr:constraintMsg::suomi (fi)`, `body::rows`.
  private func grouped(_ tokens: [String], isBind: Bool) -> ColumnMeaning? {
    guard let first = tokens.first else { return nil }
    let base = spelling(first)
    if let text = TextColumn(rawValue: base), texts.contains(text), tokens.count <= 2 {
      return .text(text, language: tokens.count == 2 ? tokens[1] : nil)
    }
    if base == "type" { return .unused }
    if let column = Column(rawValue: base), plain.contains(column) { return .plain(column) }
    let isODK = ["jr:", "odk:", "orx:", "entities:"].contains { base.hasPrefix($0) }
    if isBind, first.contains(":"), !isODK { return .attribute(first) }
    return isODK || !isBind ? .unused : nil
  }

  private func spelling(_ token: String) -> String {
    let plain = token.lowercased().split { $0.isWhitespace }.joined(separator: "_")
    return aliases[plain] ?? plain
  }

  /// At `::`, or at the single `:` of older forms, which is also a part of names such as `jr:count`.
  private func tokens(of header: String) -> [String] {
    if header.contains("::") {
      return header.components(separatedBy: "::").map(\.trimmed)
    }
    guard header.contains(":"), !takesAttributes || isTextHeader(header) else { return [header] }
    var tokens: [String] = []
    for part in header.split(separator: ":", omittingEmptySubsequences: false).map(\.trimmed) {
      if tokens.last?.lowercased() == "jr" {
        tokens[tokens.count - 1] = "jr:\(part)"
      } else {
        tokens.append(part)
      }
    }
    return tokens
  }

  private func isTextHeader(_ header: String) -> Bool {
    let base = spelling(String(header.prefix { $0 != ":" }).trimmed)
    return TextColumn(rawValue: base) != nil || unused.contains(base)
  }

  /// What an unknown header is compared with.
  var knownNames: [String] { plain.map(\.rawValue) + texts.map(\.rawValue) + Array(aliases.keys) }
}
