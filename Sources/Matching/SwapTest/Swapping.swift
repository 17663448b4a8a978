import CivilDates

extension Matcher {
  /// Ranks the client again with other values of what must not matter, by the pack's weights or
  /// by the advisor's own.
  ///
  /// Compares whole rankings: verdicts, scores, parts, reasons, plans and notices.
  public func swapTest(
    _ profile: Profile,
    on date: CivilDate,
    weights: Weights? = nil,
  ) -> SwapTestResult {
    let before = rank(profile, on: date, weights: weights)
    var omissions: [SwapTestResult.Omission] = []
    var swaps = ["so", "sv"].filter { profile.strongestLanguage.value != $0 }
      .map(SwapTestResult.Swap.strongestLanguage)
    if readsYearOfArrival {
      omissions.append(.yearOfArrivalIsRead)
    } else {
      let years = profile.otherYearsOfArrival(on: date)
      if years.isEmpty { omissions.append(.noOtherYearOfArrival) }
      swaps += years.map(SwapTestResult.Swap.yearOfArrival)
    }
    let births = profile.otherBirthYears(within: AgeLimits(self, on: date), on: date)
    if births.isEmpty {
      let isKnown = profile.birthYear.value != nil
      omissions.append(isKnown ? .noOtherBirthYear : .birthYearNotKnown)
    }
    swaps += births.map(SwapTestResult.Swap.birthYear)
    return SwapTestResult(
      trials: swaps.map { swap in
        let after = rank(swap.applied(to: profile), on: date, weights: weights)
        return SwapTestResult.Trial(swap: swap, difference: difference(before, after))
      },
      omissions: omissions,
      absent: AbsentFact.allCases.filter { fact in
        !Profile.fieldPaths.contains { $0.lowercased().hasSuffix(fact.rawValue) }
      },
    )
  }

  private var readsYearOfArrival: Bool {
    rules.rules.flatMap(\.clauses).flatMap(\.facts)
      .contains { $0.rawValue == "client.yearOfArrival" }
  }

  private func difference(_ before: Ranking, _ after: Ranking) -> SwapTestResult.Difference? {
    if before == after { return nil }
    let changed = zip(before.matches, after.matches).first { $0 != $1 }
    return SwapTestResult.Difference(offering: changed?.0.offering)
  }
}

extension SwapTestResult.Swap {
  func applied(to profile: Profile) -> Profile {
    var swapped = profile
    switch self {
    case .strongestLanguage(let language): swapped.strongestLanguage = .known(language)
    case .yearOfArrival(let year): swapped.yearOfArrival = .known(year)
    case .birthYear(let year): swapped.birthYear = .known(year)
    }
    return swapped
  }
}

extension Profile {
  /// The earliest and the latest year that go together with the other answers as well as now.
  fileprivate func otherYearsOfArrival(on date: CivilDate) -> [Int] {
    let present = contradictions(in: self, on: date)
    let born = birthYear.value.map { min($0, date.year) } ?? date.year - 20
    let years = (born...date.year).filter { year in
      year != yearOfArrival.value
        && contradictions(in: SwapTestResult.Swap.yearOfArrival(year).applied(to: self), on: date)
          == present
    }
    return years.ends
  }

  /// The earliest and the latest year of birth on the same side of every limit.
  fileprivate func otherBirthYears(within limits: AgeLimits, on date: CivilDate) -> [Int] {
    guard birthYear.value != nil else { return [] }
    let present = contradictions(in: self, on: date)
    let years = (date.year - 75...date.year).filter { year in
      let other = SwapTestResult.Swap.birthYear(year).applied(to: self)
      return year != birthYear.value && limits.areAlike(self, other)
        && contradictions(in: other, on: date) == present
    }
    return years.ends
  }
}

extension [Int] {
  /// The first and the last, or the only one.
  fileprivate var ends: [Int] { count > 1 ? [self[0], self[count - 1]] : self }
}
