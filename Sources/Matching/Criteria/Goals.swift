import Catalogue

/// One of the client's two places of priority.
enum PriorityPlace: Equatable, Sendable {
  case priority(Priority)
  case noMore
  case unknown
}

/// The first two priorities; a place the list does not reach is unknown, unless it has ended.
func priorityPlaces(of priorities: Fact<[Fact<RankedChoice<Priority>>]>) -> [PriorityPlace] {
  priorities.places(2).map { place in
    switch place.value {
    case nil: .unknown
    case .choice(let priority)?: .priority(priority)
    case .noMore?: .noMore
    }
  }
}

/// How well the offering serves what weighs most for the client.
func goalsPart(of offering: Offering, in context: MatchingContext) -> Part {
  let table = context.rules.values.goals
  let places = context.priorities
  let first = goalValue(places[0], of: offering, in: context)
  let second = places[1] == .noMore ? first : goalValue(places[1], of: offering, in: context)
  let value = first.blended(share: table.firstShare, with: second)
  let named = places.compactMap { place -> Priority? in
    if case .priority(let priority) = place { priority } else { nil }
  }
  guard !named.isEmpty else { return Part(.goals, value, .goalsUnanswered, in: context) }
  let served = named.filter { goalValue(of: $0, offering, in: context).middle >= 500 }
  let detail = PartDetail.goals(served: served, notServed: named.filter { !served.contains($0) })
  return Part(.goals, value, detail, in: context)
}

/// The value at one place; where it is open, whatever any priority could give.
private func goalValue(
  _ place: PriorityPlace,
  of offering: Offering,
  in context: MatchingContext,
) -> ValueInterval {
  if case .priority(let priority) = place { return goalValue(of: priority, offering, in: context) }
  let each = Priority.allCases.map { goalValue(of: $0, offering, in: context) }
  return each.dropFirst().reduce(each[0]) { $0.union($1) }
}

private func goalValue(
  of priority: Priority,
  _ offering: Offering,
  in context: MatchingContext,
) -> ValueInterval {
  let table = context.rules.values.goals
  switch priority {
  case .paySoon:
    if offering.isPaid { return ValueInterval(table.paid) }
    guard let months = offering.durationMonths else { return .anything }
    return ValueInterval(table.unpaidByMonths(months))
  case .qualification: return ValueInterval(table.qualification[offering.kind])
  case .sureJob: return ValueInterval(table.sureJob[offering.kind])
  case .shortTrip: return context.travelValue(of: offering)
  case .familyTime:
    if offering.times.isEmpty { return .anything }
    if offering.times.contains(.night) { return ValueInterval(table.nights) }
    return ValueInterval(offering.times == [.day] ? table.daytimeOnly : table.otherTimes)
  }
}
