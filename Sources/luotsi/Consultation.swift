import Catalogue
import CivilDates
import Foundation
import Languages
import Matching
import Reports

/// A client before a catalogue and a rule pack: where every command about a client begins.
struct Consultation {
  let profile: Profile
  let date: CivilDate
  let catalogue: CatalogueSnapshot
  /// When the oldest part of the catalogue was retrieved; nil when nothing says so.
  let dataDay: CivilDate?
  let rules: RulePack
  let language: Language
  let matcher: Matcher

  var basis: ReportBasis {
    ReportBasis(
      on: date,
      catalogue: catalogue,
      dataFrom: dataDay,
      rules: rules,
      language: language,
    )
  }

  init(_ options: SharedOptions, _ client: ClientOptions) throws {
    let workplace = Workplace(options)
    profile = try client.profile(workplace)
    date = client.day
    let (opened, rules) = try workplace.catalogueAndRules()
    self.rules = rules
    catalogue = opened.contents.snapshot
    dataDay = opened.dataDay
    language = options.chosenLanguage
    matcher = Matcher(catalogue: catalogue, rules: rules)
  }

  /// Names on standard error the client's codes that the catalogue does not have.
  ///
  /// A ranking says it itself.
  func warnOfUnknownCodes() {
    let wording = RuleWording(rules: rules, names: CatalogueNames(catalogue))
    for notice in matcher.unknownCodes(of: profile) {
      printError(wording.text(of: notice, in: language))
    }
  }
}
