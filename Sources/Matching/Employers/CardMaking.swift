import Catalogue
import CivilDates

extension Matcher {
  /// The data of an apprenticeship card; nil when the catalogue has no such apprenticeship.
  ///
  /// Without an employer's recorded need the card is for any employer.
  public func apprenticeshipCard(
    for offering: Offering.ID,
    need: EmployerNeed.ID? = nil,
    profile: Profile,
    on date: CivilDate,
  ) -> ApprenticeshipCard? {
    let rows = catalogue.offeringsByKind[.apprenticeship] ?? []
    guard let row = rows.first(where: { catalogue.offerings[$0].offering.id == offering }) else {
      return nil
    }
    let prepared = catalogue.offerings[row].offering
    let recorded = need.flatMap { id in catalogue.employerNeeds.first { $0.id == id } }
    guard let occupation = recorded?.occupation ?? prepared.occupations.min() else { return nil }
    let context = context(profile, on: date)
    let language = recorded?.workLanguage ?? prepared.teachingLanguage
    let done = Set(profile.activities.value ?? [])
    let units = catalogue.units[prepared].map { CardUnit($0, done: done, in: context) }
    return ApprenticeshipCard(
      offering: prepared.id,
      provider: prepared.provider,
      qualification: prepared.qualification,
      occupation: occupation,
      need: recorded?.id,
      units: units,
      knownTasks: knownTasks(of: occupation, done: done, besides: units),
      weeklyHours: recorded?.weeklyHours ?? profile.employerHours.value,
      minimumHours: rules.limits[.apprenticeshipMinimumHours],
      language: language,
      wantedLevel: recorded?.minimumLevel ?? prepared.minimumLevel,
      level: context.levels(in: language).level,
      start: recorded?.start,
      studiesStart: prepared.start,
      asks: rules.employerAsks
        .filter { ask in
          ask.condition?.truth { context.clientReading($0, ageOn: date) } != .no
        }
        .map { CardAsk(ask: $0.id, source: $0.source) },
    )
  }

  private func knownTasks(
    of occupation: OccupationCode,
    done: Set<ActivityCode>,
    besides units: [CardUnit],
  ) -> [ActivityCode] {
    let inUnits = Set(units.flatMap { $0.known + $0.toLearn })
    let asked = catalogue.requirements[occupation] ?? []
    return asked.filter { done.contains($0) && !inUnits.contains($0) }
  }
}

extension CardUnit {
  fileprivate init(
    _ unit: QualificationUnit,
    done: Set<ActivityCode>,
    in context: MatchingContext,
  ) {
    let isCompleted = context.completedUnits.contains(unit.id)
    self.unit = unit.id
    self.isCompleted = isCompleted
    known = unit.activities.filter { isCompleted || done.contains($0) }
    toLearn = unit.activities.filter { !isCompleted && !done.contains($0) }
  }
}
