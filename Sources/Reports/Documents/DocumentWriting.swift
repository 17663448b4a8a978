import Foundation
import Languages

/// A document of ours as UTF-8 JSON with sorted keys.
func encoded(_ document: some Encodable) throws(ReportError) -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  do {
    return try encoder.encode(document)
  } catch {
    throw .notEncodable("\(error)")
  }
}

/// The word before a source in plain text.
let sourceWord = Phrase(fi: "Lähde", sv: "Källa", en: "Source")
