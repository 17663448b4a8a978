/// A date and time as written in ISO 8601, perhaps without an offset from UTC.
public struct ISOMoment: Equatable, Sendable {
  public let day: CivilDate
  public let time: ISOTime

  /// Reads `2026-11-24T09:30`, with or without seconds, fraction and offset.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T"),
      let day = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
      let time = ISOTime(bytes[11...])
    else { return nil }
    self.day = day
    self.time = time
  }

  /// Without the offset: milliseconds from 1970-01-01T00:00 on the clock that was read.
  public var localMilliseconds: Int {
    day.dayNumber * Moment.millisecondsInDay + time.millisecondOfDay
  }
}

/// A time of day as written in ISO 8601, perhaps with an offset from UTC.
public struct ISOTime: Equatable, Sendable {
  public let millisecondOfDay: Int
  public let offsetMinutes: Int?

  /// Reads `09:30`, with or without seconds, fraction and offset.
  public init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  init?(_ text: ArraySlice<UInt8>) {
    var clock = Clock(rest: text)
    guard let hours = clock.twoDigits(below: 24), clock.skip(":"),
      let minutes = clock.twoDigits(below: 60)
    else { return nil }
    var seconds = 0
    var fraction = 0
    if clock.skip(":") {
      guard let read = clock.twoDigits(below: 60) else { return nil }
      seconds = read
      if clock.skip(".") || clock.skip(",") {
        guard let read = clock.milliseconds() else { return nil }
        fraction = read
      }
    }
    guard let offset = clock.offset() else { return nil }
    millisecondOfDay = ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction
    offsetMinutes =
      switch offset {
      case .unstated: nil
      case .minutes(let minutes): minutes
      }
  }
}

/// Reads the parts of a time from the front.
private struct Clock {
  enum Offset {
    case unstated
    case minutes(Int)
  }

  var rest: ArraySlice<UInt8>

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard let first = rest.first, first == UInt8(ascii: mark) else { return false }
    rest.removeFirst()
    return true
  }

  mutating func twoDigits(below limit: Int) -> Int? {
    guard rest.count >= 2, let high = digit(), let low = digit() else { return nil }
    let number = high * 10 + low
    return number < limit ? number : nil
  }

  private mutating func digit() -> Int? {
    guard let first = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return nil
    }
    rest.removeFirst()
    return Int(first - UInt8(ascii: "0"))
  }

  /// The first three of one to nine digits.
  mutating func milliseconds() -> Int? {
    var number = 0
    var count = 0
    while let next = digit() {
      if count < 3 { number = number * 10 + next }
      count += 1
    }
    guard (1...9).contains(count) else { return nil }
    for _ in min(count, 3)..<3 { number *= 10 }
    return number
  }

  /// The end of the text, `Z` or an offset such as `+02:00`, `+0200` or `+02`; nil for anything else.
  mutating func offset() -> Offset? {
    if rest.isEmpty { return .unstated }
    if skip("Z") { return rest.isEmpty ? .minutes(0) : nil }
    let isNegative = rest.first == UInt8(ascii: "-")
    guard skip("+") || skip("-"), let hours = twoDigits(below: 24) else { return nil }
    var minutes = 0
    if !rest.isEmpty {
      _ = skip(":")
      guard let read = twoDigits(below: 60), rest.isEmpty else { return nil }
      minutes = read
    }
    let total = hours * 60 + minutes
    return .minutes(isNegative ? -total : total)
  }
}
