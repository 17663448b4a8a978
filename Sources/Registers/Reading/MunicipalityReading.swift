import Catalogue

extension RecordObject {
  /// A code of the national set `kunta`: also a number, and one without its zeros.
  ///
  /// What has not the form of one is reported and kept.
  func municipality(_ key: String) -> MunicipalityCode? {
    guard let member = value[named: key] else { return nil }
    guard let text = member.text?.strippedText ?? member.whole.map(String.init) else { return nil }
    return municipality(text, at: key)
  }

  func municipality(_ text: String, at key: String) -> MunicipalityCode {
    MunicipalityCode(paddedCode(text, digits: 3, set: "kunta", at: key))
  }

  /// A code of digits alone, with the zeros that were lost before it.
  func paddedCode(_ text: String, digits: Int, set: String, at key: String) -> String {
    let isCode =
      text.count <= digits && !text.isEmpty
      && text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
    guard isCode else {
      report(key, .unknownCode(text, set: set))
      return text
    }
    return String(repeating: "0", count: digits - text.count) + text
  }
}
