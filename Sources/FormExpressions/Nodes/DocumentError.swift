import Languages

/// Why a text cannot be read as an XML document.
package enum DocumentError: Error, Equatable, Sendable {
  case notUTF8
  case tooLarge(limit: Int)
  case tooDeep(limit: Int)
  case declaresEntities
  case malformed(line: Int)

  package var sentence: Phrase {
    switch self {
    case .notUTF8:
      Phrase(
        fi: "XML-asiakirja ei ole UTF-8-muodossa.",
        sv: "XML-dokumentet är inte UTF-8.",
        en: "The XML document is not UTF-8.",
      )
    case .tooLarge(let limit):
      Phrase(
        fi: "XML-asiakirja on suurempi kuin \(limit) tavua.",
        sv: "XML-dokumentet är större än \(limit) byte.",
        en: "The XML document is larger than \(limit) bytes.",
      )
    case .tooDeep(let limit):
      Phrase(
        fi: "XML-asiakirjassa on yli \(limit) sisäkkäistä elementtiä.",
        sv: "XML-dokumentet har fler än \(limit) element i varandra.",
        en: "The XML document has more than \(limit) elements within each other.",
      )
    case .declaresEntities:
      Phrase(
        fi: "XML-asiakirja määrittelee entiteettejä, mitä ei sallita.",
        sv: "XML-dokumentet definierar entiteter, vilket inte tillåts.",
        en: "The XML document declares entities, which is not allowed.",
      )
    case .malformed(let line):
      Phrase(
        fi: "XML-asiakirja on virheellinen rivillä \(line).",
        sv: "XML-dokumentet är felaktigt på rad \(line).",
        en: "The XML document is malformed in line \(line).",
      )
    }
  }
}
