import Languages

/// Why a part of a spreadsheet file is no XML that is read here.
package enum XMLMistake: Equatable, Sendable {
  case endsEarly
  case malformed
  case notUTF8
  case forbiddenCharacter
  /// Document types may define entities that grow without bound; no spreadsheet has them.
  case documentType
  case unknownEntity

  var phrase: Phrase {
    switch self {
    case .endsEarly:
      Phrase(fi: "se loppuu kesken", sv: "den slutar för tidigt", en: "it ends too early")
    case .malformed:
      Phrase(
        fi: "sen merkinnät eivät ole XML:ää",
        sv: "dess märkning är inte XML",
        en: "its markup is not XML",
      )
    case .notUTF8:
      Phrase(
        fi: "se ei ole UTF-8-tekstiä",
        sv: "den är inte UTF-8-text",
        en: "it is not UTF-8 text",
      )
    case .forbiddenCharacter:
      Phrase(
        fi: "siinä on kielletty merkki",
        sv: "den har ett otillåtet tecken",
        en: "it has a forbidden character",
      )
    case .documentType:
      Phrase(
        fi: "siinä on asiakirjatyypin määrittely",
        sv: "den har en dokumenttypsdeklaration",
        en: "it declares a document type",
      )
    case .unknownEntity:
      Phrase(
        fi: "siinä on tuntematon entiteetti",
        sv: "den har en okänd entitet",
        en: "it has an unknown entity",
      )
    }
  }
}
