import Catalogue

extension RelaxedFilter {
  /// The profile of a client whose demand has given so far.
  func applied(to profile: Profile) -> Profile {
    var relaxed = profile
    switch self {
    case .travel(let minutes): relaxed.travelMinutes = .known(minutes)
    case .times(let added): relaxed.timeGrid = .known((profile.timeGrid.value ?? []) + added)
    case .fields(let fields): relaxed = profile.givingUp(.fields(fields))
    case .nights: relaxed = profile.givingUp(.noNights)
    case .shifts: relaxed = profile.givingUp(.noShifts)
    case .start(let day): relaxed.earliestStart = .known(day)
    case .supportedVariant: relaxed = profile.givingUp(.noSupportedVariant)
    case .unpaidStudy: relaxed = profile.givingUp(.noUnpaidStudy)
    case .learning(let way): relaxed = profile.givingUp(.learning(way))
    }
    return relaxed
  }
}
