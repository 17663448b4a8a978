import Catalogue

/// E11: a way longer than the client manages, or not known, is talked over; it closes nothing.
func judgeTravel(_ offering: Offering, in context: MatchingContext, noting list: inout ReasonList) {
  if offering.needsNoTravel { return }
  guard let limit = context.profile.travelMinutes.value else {
    list.note(.travel, .check, .unanswered(.travelLimit))
    return
  }
  if let minutes = context.travelMinutes(to: offering.municipality) {
    guard minutes > limit else { return }
    list.note(.travel, .check, .travelTooLong(minutes: minutes, limit: limit))
  } else {
    let detail: ReasonDetail =
      context.hasHome ? .travelTimeUnknown : .unanswered(.homeMunicipality)
    list.note(.travel, .check, detail)
  }
}
