import Catalogue
import Languages

extension LocalizedText {
  /// Adds a text of a language; one of which there already is one follows it on a line of its own.
  mutating func add(_ text: String, in language: String) {
    switch language {
    case "fi": fi = fi.map { "\($0)\n\(text)" } ?? text
    case "sv": sv = sv.map { "\($0)\n\(text)" } ?? text
    case "en": en = en.map { "\($0)\n\(text)" } ?? text
    default: return
    }
  }
}

extension RecordObject {
  /// Texts of a list `{language, value, type}`, those of `type` alone where one is named.
  func localized(_ key: String, types: Set<String>? = nil) -> LocalizedText {
    var texts = LocalizedText()
    for item in objects(key) {
      if let types, !types.contains(item.text("type") ?? "") { continue }
      if let text = item.text("value"), let language = item.text("language") {
        texts.add(text, in: language)
      }
    }
    return texts
  }

  /// Texts of an object with a member for each language.
  func byLanguage(_ key: String) -> LocalizedText {
    guard let object = object(key) else { return LocalizedText() }
    return LocalizedText(fi: object.text("fi"), sv: object.text("sv"), en: object.text("en"))
  }

  /// The member `key` of each language version, as version 12 has them.
  func version(_ key: String) -> LocalizedText {
    var texts = LocalizedText()
    for (language, version) in languageVersions {
      if let text = version.text(key) { texts.add(text, in: language.rawValue) }
    }
    return texts
  }

  var languageVersions: [(LanguageCode, RecordObject)] {
    guard let versions = object("languageVersions") else { return [] }
    return versions.value.members.compactMap { language, value in
      value.isObject
        ? (
          LanguageCode(language),
          RecordObject(value: value, path: versions.path(of: language), log: log),
        ) : nil
    }
  }

  /// Texts that stand in a typed list up to version 11 and in language versions from 12 on.
  func localized(_ list: String, _ types: Set<String>, orVersion key: String) -> LocalizedText {
    has("languageVersions") ? version(key) : localized(list, types: types)
  }

  func languages(_ keys: String...) -> [LanguageCode] {
    keys.lazy.map { texts($0) }.first { !$0.isEmpty }?.map { LanguageCode($0) } ?? []
  }
}
