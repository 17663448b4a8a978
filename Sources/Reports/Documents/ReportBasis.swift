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

  public init(
    on date: CivilDate,
    catalogue: CatalogueSnapshot,
    rules: RulePack,
    language: Language,
  ) {
    self.date = date
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
    return ["\(title[language]) \(date.text(in: language))", basis[language]]
      + notices.map { "! \(wording.text(of: $0, in: language))" }
  }
}
