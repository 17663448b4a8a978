import Catalogue

/// How much of a score rests on what is known, and how well it is known: permille.
///
/// Evidence counts here and never in the points.
func confidence(
  in parts: [Part],
  of prepared: PreparedOffering,
  in context: MatchingContext,
) -> Int {
  let total = parts.reduce(0) { sum, part in
    let known = 1000 - (part.high - part.low)
    let evidence = context.evidence(behind: part.criterion, of: prepared.offering)
    return sum + part.weight * known * evidence / 1000
  }
  return total / Weights.total
}

extension MatchingContext {
  /// What the answers behind a criterion rest on: permille, 1000 for tested or not in question, 0
  /// for an assumption.
  fileprivate func evidence(behind criterion: Criterion, of offering: Offering) -> Int {
    let table = rules.values.confidence
    switch criterion {
    case .languageMargin:
      // What is assumed of a school is not known, however near the points may be.
      if offering.minimumLevel == nil { return 0 }
      switch levels(in: offering.teachingLanguage).evidence.value {
      case .test?, .certificate?: return table.tested
      case .ownEstimate?, nil: return table.said
      }
    case .skills:
      guard let field = offering.field, profile.activities.value != nil else { return table.said }
      if profile.activityEvidence.tested.value?.contains(field) == true { return table.tested }
      if profile.activityEvidence.document.value?.contains(field) == true { return table.document }
      return table.said
    case .interest, .labourDemand, .route, .dailyLife, .goals: return 1000
    }
  }
}
