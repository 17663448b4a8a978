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

  /// The first lines of a plain-text report: title, rule pack, and what is only an example or not
  /// there at all.
  func heading(_ title: Phrase, isExample: Bool) -> [String] {
    let basis = Phrase(
      fi: "Sääntöpaketti \(rules.version).",
      sv: "Regelpaket \(rules.version).",
      en: "Rule pack \(rules.version).",
    )
    let notices: [Notice] =
      (isExample ? [.exampleData] : []) + (catalogue.offerings.isEmpty ? [.emptyCatalogue] : [])
    let old = oldDataText(dataFrom: dataDay, on: date, rules: rules, in: language)
    return ["\(title[language]) \(date.text(in: language))", basis[language]]
      + (notices.map { wording.text(of: $0, in: language) } + [old].compactMap(\.self))
      .map { "! \($0)" }
  }
}
