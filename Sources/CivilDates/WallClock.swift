extension Moment {
  /// The day where the moment was written down.
  ///
  /// A moment outside the years 1 to 9999, which no clock and no ISO text gives, is a mistake.
  public var day: CivilDate {
    guard let day = local?.day else { preconditionFailure("no calendar day at \(milliseconds) ms") }
    return day
  }
}
