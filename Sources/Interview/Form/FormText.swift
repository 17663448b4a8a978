/// A text of the form in every language that the form gives it in.
public struct FormText: Equatable, Sendable {
  /// Keyed by language tag, such as `fi`; empty when the form has no such text.
  public let byLanguage: [String: String]
  let defaultLanguage: String

  public init(_ byLanguage: [String: String], defaultLanguage: String) {
    self.byLanguage = byLanguage
    self.defaultLanguage = defaultLanguage
  }

  public var isEmpty: Bool { byLanguage.isEmpty }

  /// The text in `tag`, or in the form's default language where `tag` is missing.
  public func text(in tag: String) -> String? {
    byLanguage[tag] ?? byLanguage[defaultLanguage]
  }

  func mapTexts(_ transform: (_ text: String, _ tag: String) -> String) -> FormText {
    var changed: [String: String] = [:]
    for (tag, text) in byLanguage { changed[tag] = transform(text, tag) }
    return FormText(changed, defaultLanguage: defaultLanguage)
  }
}

/// A language of the form, as a column such as `label::suomi (fi)` names it.
public struct FormLanguage: Equatable, Sendable {
  /// The whole name, such as `suomi (fi)`.
  public let name: String
  /// What stands in parentheses, such as `fi`; the whole name where nothing does.
  public let tag: String

  public init(name: String) {
    self.name = name
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else {
      tag = name
      return
    }
    let inside = name[name.index(after: open)...].dropLast()
    tag = inside.isEmpty ? name : String(inside)
  }
}
