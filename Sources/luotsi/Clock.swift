import CivilDates
import Foundation

/// The present moment, with the offset of this machine's zone; the only place that asks the clock.
@Sendable func presentMoment() -> Moment {
  let date = Date()
  return Moment(
    milliseconds: Int((date.timeIntervalSince1970 * 1000).rounded(.down)),
    offsetMinutes: TimeZone.current.secondsFromGMT(for: date) / 60,
  )
}

/// The local day.
func today() -> CivilDate { presentMoment().day }

extension CivilDate {
  /// Noon of the day, in the zone of the present moment: for work on another day than today.
  var noon: Moment {
    let offset = presentMoment().offsetMinutes
    return Moment(
      milliseconds: (dayNumber * 24 * 60 + 12 * 60 - offset) * 60_000,
      offsetMinutes: offset,
    )
  }
}
