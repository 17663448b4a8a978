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
    for field in context.profile.namedFields.sorted() where !catalogue.fields.contains(field) {
      notices.append(.unknownField(field))
    }
    for activity in Set(context.profile.activities.value ?? []).sorted()
    where catalogue.activityIndices[activity] == nil {
      notices.append(.unknownActivity(activity))
    }
    return notices + context.clientNotices
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

extension Profile {
  /// Every field of work the profile names, to be checked against the catalogue.
  fileprivate var namedFields: Set<FieldCode> {
    var fields: Set<FieldCode> = []
    for place in interests.value ?? [] {
      if case .choice(let field) = place.value { fields.insert(field) }
    }
    for case .field(let field) in vetoes.value ?? [] { fields.insert(field) }
    fields.formUnion((workHistory.value ?? []).compactMap(\.field.value))
    if let field = qualification.field.value { fields.insert(field) }
    if let field = employerField.value { fields.insert(field) }
    return fields
  }
}
