import CivilDates
import Foundation

/// Days and moments as numbers, and on the line of time of ``zone``.
extension Surroundings {
  func number(of day: CivilDate) -> Double {
    switch reckoning {
    case .wholeDays: Double(day.dayNumber)
    case .moments: number(of: midnight(of: day))
    }
  }

  func number(of moment: Moment) -> Double {
    let milliseconds =
      switch reckoning {
      case .wholeDays: moment.milliseconds + offsetMinutes(at: moment.milliseconds) * 60_000
      case .moments: moment.milliseconds
      }
    return Double(milliseconds) / Double(Moment.millisecondsInDay)
  }

  /// A date or date-time in ISO form is its day number; other texts as ``numberFromText(_:)``.
  func number(of text: String) -> Double {
    guard looksLikeDate(text) else { return numberFromText(text) }
    if let day = CivilDate(text) { return number(of: day) }
    if let moment = moment(ofText: text) { return number(of: moment) }
    return .nan
  }

  /// What a number of days is on the line of time; nil for no number and far outside any calendar.
  func moment(ofNumber number: Double) -> Moment? {
    let milliseconds = (number * Double(Moment.millisecondsInDay)).rounded()
    guard milliseconds.magnitude < 4e14 else { return nil }
    return switch reckoning {
    case .wholeDays: moment(atLocal: Int(milliseconds))
    case .moments: placed(Int(milliseconds))
    }
  }

  func midnight(of day: CivilDate) -> Moment {
    moment(atLocal: day.dayNumber * Moment.millisecondsInDay)
  }

  /// A text without an offset is on the clock of ``zone``.
  func moment(ofText text: String) -> Moment? {
    guard let written = ISOMoment(text) else { return nil }
    guard let offset = written.time.offsetMinutes else {
      return moment(atLocal: written.localMilliseconds)
    }
    return Moment(
      milliseconds: written.localMilliseconds - offset * 60_000,
      offsetMinutes: offset,
    )
  }

  /// The day and time of day of a moment on the clock of ``zone``.
  func local(_ moment: Moment) -> (day: CivilDate, millisecondOfDay: Int)? {
    placed(moment.milliseconds).local
  }

  /// Engines that reckon in moments write one at midnight as the day alone.
  func text(of moment: Moment) -> String {
    guard reckoning == .moments else { return moment.description }
    let moment = placed(moment.milliseconds)
    guard let (day, time) = moment.local, time == 0 else { return moment.description }
    return day.description
  }

  private func placed(_ milliseconds: Int) -> Moment {
    Moment(milliseconds: milliseconds, offsetMinutes: offsetMinutes(at: milliseconds))
  }

  private func offsetMinutes(at milliseconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(milliseconds) / 1000)) / 60
  }

  /// The moment when the clock of ``zone`` shows a time; a time that is skipped in spring is taken
  /// with the offset from before.
  private func moment(atLocal milliseconds: Int) -> Moment {
    let before = offsetMinutes(at: milliseconds - offsetMinutes(at: milliseconds) * 60_000)
    return placed(milliseconds - before * 60_000)
  }

  func looksLikeDate(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count >= 10, bytes.first?.isDigit == true else { return false }
    return bytes[bytes.index(bytes.startIndex, offsetBy: 4)] == UInt8(ascii: "-")
  }
}
