import CivilDates

extension RulePack {
  /// How many days old data of `day` is on `date`, where that is more than the pack allows; nil
  /// otherwise, and for a pack that sets no limit.
  public func daysOld(dataFrom day: CivilDate, on date: CivilDate) -> Int? {
    guard let limit = catalogueFreshDays else { return nil }
    let age = date.dayNumber - day.dayNumber
    return age > limit ? age : nil
  }

  /// After how many days a catalogue counts as old; nil for a pack that sets no limit.
  public var catalogueFreshDays: Int? { limits.byName["catalogueFreshDays"]?.value }
}
