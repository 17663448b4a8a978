import Catalogue

/// What every rule says of an offering; none is skipped because another has already decided.
func eligibilityReasons(for offering: Offering, in context: MatchingContext) -> [Reason] {
  var list = ReasonList(sources: context.rules.sources)
  judgeVetoes(offering, in: context, noting: &list)
  judgeLanguage(offering, in: context, noting: &list)
  judgeLiteracy(offering, in: context, noting: &list)
  judgeEntrySchooling(offering, in: context, noting: &list)
  judgeAge(offering, in: context, noting: &list)
  judgeJobseeker(offering, in: context, noting: &list)
  judgeTimes(offering, in: context, noting: &list)
  judgeTravel(offering, in: context, noting: &list)
  judgeApprenticeship(offering, in: context, noting: &list)
  judgeSafetyConditions(offering, noting: &list)
  judgeDates(offering, in: context, noting: &list)
  return list.reasons
}
