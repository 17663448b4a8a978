import Catalogue
import CivilDates

extension Matcher {
  /// What the reader has to know of the ranking as a whole.
  func notices(for context: MatchingContext) -> [Notice] {
    var notices: [Notice] = []
    if catalogue.isExample { notices.append(.exampleData) }
    if context.date < rules.validFrom { notices.append(.rulesNotValidYet(from: rules.validFrom)) }
    notices += ageNotices(on: context.date)
    let findings = context.demand.compactMap(\.finding)
    if findings.isEmpty {
      notices.append(.noLabourDemand)
    } else if let newest = findings.map(\.month).max(), findings.allSatisfy(\.isOld) {
      notices.append(.oldLabourDemand(month: newest))
    }
    return notices + unknownCodes(of: context.profile) + context.clientNotices
      + contradictions(in: context.profile, on: context.date).map(Notice.contradiction)
  }
}

extension Matcher {
  /// What the age of the rules and of the catalogue's dates makes of the ranking.
  fileprivate func ageNotices(on date: CivilDate) -> [Notice] {
    var notices: [Notice] = []
    if let days = rules.limits.byName["rulesFreshDays"]?.value,
      date.dayNumber - rules.validFrom.dayNumber > days
    {
      notices.append(.rulesOld(since: rules.validFrom))
    }
    if catalogue.offerings.isEmpty {
      notices.append(.emptyCatalogue)
    } else if let newest = catalogue.newestDay {
      if newest < date { notices.append(.oldCatalogue(newest: newest)) }
    } else if catalogue.hasUndatedStarts {
      notices.append(.nothingDated)
    }
    return notices
  }
}
