/// The parts of an offering's score, in the order every list shows them.
func parts(of prepared: PreparedOffering, in context: MatchingContext) -> [Part] {
  [
    skillsPart(of: prepared, in: context),
    interestPart(of: prepared.offering, in: context),
    labourDemandPart(of: prepared, in: context),
    routePart(of: prepared.offering, in: context),
    dailyLifePart(of: prepared.offering, in: context),
    languageMarginPart(of: prepared.offering, in: context),
    goalsPart(of: prepared.offering, in: context),
  ]
}
