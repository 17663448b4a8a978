import CivilDates

/// Days and years that cannot be right.
public enum DateContradiction: Codable, Equatable, Sendable {
  case bornInFuture(year: Int)
  case arrivedBeforeBirth(arrived: Int, born: Int)
  case arrivedInFuture(year: Int)
  case permitBeforeArrival(until: CivilDate, arrived: Int)
  case permitEnded(CivilDate)
  case planEnded(CivilDate)
  /// More years at school than the client has lived.
  case schoolLongerThanLife(years: Int)
  /// More years in one kind of work than the client has lived.
  case workLongerThanLife(years: Int)

  var fields: [String] {
    switch self {
    case .bornInFuture: ["birthYear"]
    case .arrivedBeforeBirth: ["birthYear", "yearOfArrival"]
    case .arrivedInFuture: ["yearOfArrival"]
    case .permitBeforeArrival: ["permitUntil", "yearOfArrival"]
    case .permitEnded: ["permitUntil"]
    case .planEnded: ["plan.until"]
    case .schoolLongerThanLife: ["birthYear", "schoolYears"]
    case .workLongerThanLife: ["birthYear", "workHistory.years"]
    }
  }
}

func dateContradictions(in profile: Profile, on date: CivilDate) -> [DateContradiction] {
  var found: [DateContradiction] = []
  let born = profile.birthYear.value
  let arrived = profile.yearOfArrival.value
  if let born, born > date.year { found.append(.bornInFuture(year: born)) }
  if let arrived {
    if arrived > date.year { found.append(.arrivedInFuture(year: arrived)) }
    if let born, arrived < born {
      found.append(.arrivedBeforeBirth(arrived: arrived, born: born))
    }
  }
  if let until = profile.permitUntil.value {
    if let arrived, until.year < arrived {
      found.append(.permitBeforeArrival(until: until, arrived: arrived))
    } else if until < date {
      found.append(.permitEnded(until))
    }
  }
  if let until = profile.plan.until.value, until < date { found.append(.planEnded(until)) }
  if let born, born <= date.year {
    found += yearsLongerThanLife(in: profile, lived: date.year - born)
  }
  return found
}

private func yearsLongerThanLife(in profile: Profile, lived: Int) -> [DateContradiction] {
  var found: [DateContradiction] = []
  if let years = profile.schoolYears.value, years > lived {
    found.append(.schoolLongerThanLife(years: years))
  }
  let work = (profile.workHistory.value ?? []).compactMap(\.years.value).max()
  if let work, work > lived { found.append(.workLongerThanLife(years: work)) }
  return found
}
