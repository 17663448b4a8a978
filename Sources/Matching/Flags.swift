import Catalogue

/// What to say beside an offering that neither rules nor score express.
func flags(of offering: Offering, in context: MatchingContext) -> [Match.Flag] {
  var flags: [Match.Flag] = []
  // A wish may still follow, which would settle the points; the advisor is told before that.
  let isKnown = context.profile.qualification.level.value != nil && context.interests.isAnswered
  if isKnown, isOverqualified(for: offering, in: context) != .no { flags.append(.overqualified) }
  if offering.isExample { flags.append(.exampleData) }
  return flags
}

/// Whether a client with a higher degree would start from the beginning in a field not wished for.
func isOverqualified(for offering: Offering, in context: MatchingContext) -> Truth {
  switch offering.kind {
  case .furtherQualification, .integrationTraining, .literacy, .languageCourse: return .no
  case .vocationalQualification, .qualificationUnit, .apprenticeship, .preparatory,
    .adultBasicEducation, .labourMarketTraining, .workshop:
    break
  }
  let hasDegree: Truth =
    switch context.profile.qualification.level.value {
    case nil: .unknown
    case .bachelor?, .master?: .yes
    default: .no
    }
  guard let field = offering.field else { return hasDegree && .unknown }
  if context.interests.rank(of: field) != nil { return .no }
  return hasDegree && (context.interests.isComplete ? .yes : .unknown)
}
