import Catalogue

/// What to say beside an offering that neither rules nor score express.
func flags(of offering: Offering, in context: MatchingContext) -> [Match.Flag] {
  var flags: [Match.Flag] = []
  // A wish may still follow, which would settle the points; the advisor is told before that.
  let isKnown =
    context.profile.qualification.level.value != nil && context.interests.isAnswered
    && context.isEntryLevel(offering) == .yes
  if isKnown, context.isOverqualified(for: offering) != .no { flags.append(.overqualified) }
  if offering.isExample { flags.append(.exampleData) }
  return flags
}
