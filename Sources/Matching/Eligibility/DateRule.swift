import Catalogue

/// E21: an application time or a start that is past; and a start before the client can begin.
func judgeDates(_ offering: Offering, in context: MatchingContext, noting list: inout ReasonList) {
  if let end = offering.applicationEnd, end < context.date {
    list.note(.dates, .excluded, .applicationClosed(end))
  }
  if offering.hasContinuousStart { return }
  guard let start = offering.start else {
    list.note(.dates, .check, .notStatedByProvider(.start))
    return
  }
  if start < context.date {
    list.note(.dates, .excluded, .alreadyStarted(start))
  } else if let earliest = context.profile.earliestStart.value, start < earliest {
    list.note(.dates, .check, .startsBeforeClient(start: start, earliest: earliest))
  }
}
