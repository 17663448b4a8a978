import Catalogue

/// What to say beside an offering that neither rules nor score express.
func flags(of offering: Offering, in context: MatchingContext) -> [Match.Flag] {
  var flags: [Match.Flag] = []
  if isOverqualified(for: offering, in: context) { flags.append(.overqualified) }
  if offering.isExample { flags.append(.exampleData) }
  return flags
}

/// Whether a client with a higher degree would start from the beginning in a field not wished for.
private func isOverqualified(for offering: Offering, in context: MatchingContext) -> Bool {
  switch context.profile.qualification.level.value {
  case .bachelor?, .master?: break
  default: return false
  }
  switch offering.kind {
  case .furtherQualification, .integrationTraining, .languageCourse, .literacy: return false
  case .vocationalQualification, .qualificationUnit, .apprenticeship, .preparatory,
    .adultBasicEducation, .labourMarketTraining, .workshop:
    return offering.field.flatMap { context.interests.rank(of: $0) } == nil
  }
}
