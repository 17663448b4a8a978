extension Moment {
  /// Reads `2026-11-24T09:30:00.000+02:00`; nil also where no offset is written.
  public init?(_ iso: String) {
    guard let written = ISOMoment(iso), let offset = written.time.offsetMinutes else { return nil }
    self.init(
      milliseconds: written.localMilliseconds - offset * 60_000,
      offsetMinutes: offset,
    )
  }
}

/// Coded as ISO text with its offset, so that a record says what the clock on the wall showed.
extension Moment: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Moment(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "'\(text)' is not a time such as 2026-08-31T10:20:00.000+03:00",
      )
    }
    self = moment
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
