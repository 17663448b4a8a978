import Catalogue
import CivilDates
import Languages
import Matching

/// What a report stands on beside its own contents: a day, the data, the rules and a language.
public struct ReportBasis: Sendable {
  let date: CivilDate
  let catalogue: CatalogueSnapshot
  let rules: RulePack
  let language: Language
  let wording: RuleWording
  /// When the oldest part of the data was retrieved; nil when that is not known.
  private let dataDay: CivilDate?

  public init(
    on date: CivilDate,
    catalogue: CatalogueSnapshot,
    dataFrom dataDay: CivilDate? = nil,
    rules: RulePack,
    language: Language,
  ) {
    self.date = date
    self.dataDay = dataDay
    self.catalogue = catalogue
    self.rules = rules
    self.language = language
    wording = RuleWording(rules: rules, names: CatalogueNames(catalogue))
  }

  /// The first lines of a plain-text report: title, rule pack, and what is only an example, of the
  /// parts of the catalogue that it shows, or not there at all.
  func heading(
    _ title: Phrase,
    showing parts: [CatalogueSnapshot.Part] = CatalogueSnapshot.Part.allCases,
  ) -> [String] {
    let basis = Phrase(
      fi: "Sääntöpaketti \(rules.version).",
      sv: "Regelpaket \(rules.version).",
      en: "Rule pack \(rules.version).",
    )
    let invented = wording.names.invented.limited(to: parts)
    let example = invented.isEmpty ? [] : [invented.notice[language]]
    let empty =
      catalogue.offerings.isEmpty ? [wording.text(of: .emptyCatalogue, in: language)] : []
    let old = oldDataText(dataFrom: dataDay, on: date, rules: rules, in: language)
    return ["\(title[language]) \(date.text(in: language))", basis[language]]
      + (example + empty + [old].compactMap(\.self)).map { "! \($0)" }
  }
}
