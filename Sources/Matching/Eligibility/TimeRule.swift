import Catalogue

/// E10: the client's week has to cover the times of teaching.
func judgeTimes(_ offering: Offering, in context: MatchingContext, noting list: inout ReasonList) {
  if offering.isFreeOfTimetable { return }
  if offering.times.isEmpty {
    list.note(.timeOfDay, .check, .notStatedByProvider(.times))
    return
  }
  guard let missing = context.missingTimes(of: offering) else {
    list.note(.timeOfDay, .check, .unanswered(.timeGrid))
    return
  }
  guard !missing.isEmpty else { return }
  let months = context.rules.months
  if context.profile.careArranged.value == .no {
    list.block(
      .timeOfDay,
      .timesMissing(missing),
      until: .arrangeCare,
      months: months.careArrangement,
    )
  } else {
    list.block(
      .timeOfDay,
      .timesMissing(missing),
      until: .freeTimes(missing),
      months: months.timeArrangement,
    )
  }
}
