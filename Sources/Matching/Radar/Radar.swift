import Catalogue
import CivilDates

extension Matcher {
  /// The days ahead that matter to a client, the soonest first.
  ///
  /// Application and start are watched of the `chosen` offerings, for example the best of a ranking
  /// or those in the client's plan.
  public func radar(
    for profile: Profile,
    on date: CivilDate,
    chosen: [Offering.ID] = [],
  ) -> [RadarDate] {
    let context = context(profile, on: date)
    let dates =
      context.ageDates + context.announcedDates + context.personalDates
      + offeringDates(chosen, from: date) + [rulesReview(from: date)].compactMap(\.self)
    // The offset keeps equal days in the order above.
    return dates.enumerated()
      .sorted { left, right in
        let leftDays = left.element.days
        let rightDays = right.element.days
        return (leftDays.lowerBound, leftDays.upperBound, left.offset)
          < (rightDays.lowerBound, rightDays.upperBound, right.offset)
      }
      .map(\.element)
  }

  private func offeringDates(_ chosen: [Offering.ID], from date: CivilDate) -> [RadarDate] {
    let wanted = Set(chosen)
    return catalogue.offerings.map(\.offering).filter { wanted.contains($0.id) }
      .flatMap { offering -> [RadarDate] in
        let application = offering.applicationEnd.flatMap { day in
          RadarDate(.applicationEnds(offering.id), .closes, on: day...day, from: date)
        }
        let start = offering.start.flatMap { day in
          RadarDate(.offeringStarts(offering.id), .happens, on: day...day, from: date)
        }
        return [application, start].compactMap(\.self)
      }
  }

  /// Nil when the review is overdue, which a notice says.
  private func rulesReview(from date: CivilDate) -> RadarDate? {
    guard let limit = rules.limits.byName["rulesFreshDays"],
      let day = rules.validFrom.adding(days: limit.value)
    else { return nil }
    return RadarDate(.rulesReview, .happens, on: day...day, from: date, source: limit.source)
  }
}

extension MatchingContext {
  fileprivate var ageDates: [RadarDate] {
    rules.radar.ages.filter { mayApply($0.condition) }.compactMap { rule in
      guard let birthday = Birthday(of: profile, age: rule.age)?.days else { return nil }
      return RadarDate(
        .age(rule.id, rule.age),
        rule.effect,
        on: rule.moment == .birthday ? birthday : birthday.upperBound.endOfYear,
        from: date,
        source: rule.source,
      )
    }
  }

  fileprivate var announcedDates: [RadarDate] {
    rules.radar.announcements.filter { mayApply($0.condition) }.compactMap { rule in
      RadarDate(
        .announced(rule.id),
        rule.effect,
        on: rule.days,
        from: date,
        source: rule.source,
      )
    }
  }

  fileprivate var personalDates: [RadarDate] {
    let course = profile.courseNow.until.value
    let days: [(RadarDate.Kind, RadarDate.Effect, CivilDate?)] = [
      (.planEnds, .closes, profile.plan.until.value),
      (.permitEnds, .closes, profile.permitUntil.value),
      (.courseEnds, .happens, course),
      (.languageTest, .happens, profile.languageTest.value),
    ]
    return days.compactMap { kind, effect, day in
      day.flatMap { RadarDate(kind, effect, on: $0...$0, from: date) }
    }
  }

  private func mayApply(_ condition: Condition?) -> Bool {
    condition?.truth { clientReading($0, ageOn: date) } != .no
  }
}

extension CivilDate {
  /// The last day of its year, as a range of one day.
  fileprivate var endOfYear: ClosedRange<CivilDate> {
    let last = CivilDate(year: year, month: 12, day: 31) ?? self
    return last...last
  }
}
