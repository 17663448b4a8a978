import Catalogue

/// How well the way there and the times of teaching fit the client's days.
func dailyLifePart(of offering: Offering, in context: MatchingContext) -> Part {
  let table = context.rules.values.dailyLife
  let missing = context.missingTimes(of: offering)
  let time: ValueInterval
  if offering.isFreeOfTimetable {
    time = ValueInterval(1000)
  } else if let missing {
    let count = offering.times.count
    time = ValueInterval((count - missing.count) * 1000 / count)
  } else {
    time = .anything
  }
  let value = context.travelValue(of: offering).blended(share: table.travelShare, with: time)
  let finding = DailyLifeFinding(
    travelMinutes: context.travelMinutes(to: offering.municipality),
    isPartlyRemote: offering.isPartlyRemote,
    missingTimes: offering.isFreeOfTimetable ? [] : missing,
  )
  return Part(.dailyLife, value, .dailyLife(finding), in: context)
}

extension MatchingContext {
  /// The value of the way from home; remote teaching makes a long way count less.
  func travelValue(of offering: Offering) -> ValueInterval {
    if offering.needsNoTravel { return ValueInterval(1000) }
    let table = rules.values.dailyLife
    let plain =
      travelMinutes(to: offering.municipality).map { ValueInterval(table.travel($0)) } ?? .anything
    guard offering.isPartlyRemote else { return plain }
    return ValueInterval(1000).blended(share: table.remoteRelief, with: plain)
  }

  /// The offering's times at which the client is not free; nil when either side is not known.
  func missingTimes(of offering: Offering) -> [Offering.TimeOfDay]? {
    guard let times, !offering.times.isEmpty else { return nil }
    return offering.times.filter { !times.contains($0) }
  }
}

extension Offering {
  /// Whether all teaching comes to the client.
  var needsNoTravel: Bool {
    !modes.isEmpty && modes.allSatisfy { $0 == .online || $0 == .distance || $0 == .independent }
  }

  /// Whether some of the teaching comes to the client.
  var isPartlyRemote: Bool {
    modes.contains { $0 == .online || $0 == .distance || $0 == .blended }
  }

  /// Whether the client studies at times of the client's own choice.
  var isFreeOfTimetable: Bool { modes == [.independent] }
}
