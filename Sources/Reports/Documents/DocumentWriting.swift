import CivilDates
import Foundation
import Languages
import Matching

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

/// The first lines of a plain-text document: title, rule pack, and what is only an example.
func headingLines(
  _ title: Phrase,
  on date: CivilDate,
  rules: RulePack,
  isExample: Bool,
  wording: RuleWording,
  language: Language,
) -> [String] {
  let basis = Phrase(
    fi: "Sääntöpaketti \(rules.version).",
    sv: "Regelpaket \(rules.version).",
    en: "Rule pack \(rules.version).",
  )
  let example = isExample ? ["! \(wording.text(of: .exampleData, in: language))"] : []
  return ["\(title[language]) \(date.text(in: language))", basis[language]] + example
}

/// The word before a source in plain text.
let sourceWord = Phrase(fi: "Lähde", sv: "Källa", en: "Source")
