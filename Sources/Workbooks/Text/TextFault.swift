import Languages

/// Why bytes are not the text they should be.
package enum TextFault: Error, Equatable, Sendable {
  /// Both counted from 1.
  case notUTF8(line: Int, byte: Int)
  case utf16
  case zeroByte(line: Int)

  package var message: Phrase {
    switch self {
    case .notUTF8(let line, let byte):
      Phrase(
        fi: "Tiedosto ei ole UTF-8-tekstiä, ensimmäisen kerran rivillä \(line), tavussa \(byte).",
        sv: "Filen är inte UTF-8-text, först på rad \(line), byte \(byte).",
        en: "The file is not UTF-8 text, first at line \(line), byte \(byte).",
      )
    case .utf16:
      Phrase(
        fi: "Tiedosto on UTF-16-tekstiä.",
        sv: "Filen är UTF-16-text.",
        en: "The file is UTF-16 text.",
      )
    case .zeroByte(let line):
      Phrase(
        fi: "Rivillä \(line) on nollatavu, joten tiedosto ei ole UTF-8-tekstiä.",
        sv: "Rad \(line) har en nollbyte, så filen är inte UTF-8-text.",
        en: "Line \(line) has a zero byte, so the file is not UTF-8 text.",
      )
    }
  }
}
