import Catalogue
import CivilDates

extension StudyState {
  /// What a client brings along, so that a step that gives nothing new changes nothing.
  init(of context: MatchingContext, goal: StudyGoal) {
    for language in Offering.TeachingLanguage.allCases {
      levels[language] = context.levels(in: language).floor.step
    }
    hasLiteracy =
      context.profile.literacy.value == .yes && context.profile.latinScript.value == true
    hasBasicEducation = context.profile.basicEducation.value == .finland
    let qualification = context.profile.qualification
    switch qualification.level.value {
    case nil, QualificationLevel.none?, .upperSecondary?: break
    default:
      let place = qualification.field.value.flatMap(goal.fields.firstIndex)
      qualifiedFields = BitSet(place.map { [$0] } ?? [])
    }
    units = BitSet(goal.units.indices.filter { context.holds(goal.units[$0]) })
  }
}

extension MatchingContext {
  /// Whether the client has completed the unit or done every activity of it.
  fileprivate func holds(_ code: UnitCode) -> Bool {
    if completedUnits.contains(code) { return true }
    guard let held, let unit = catalogue.units[code] else { return false }
    return PreparedUnit(unit, activities: catalogue.activityIndices).isHeld(in: held)
  }
}

extension Profile {
  /// The profile as the steps up to `state` leave it; `date` is today.
  ///
  /// Units completed on the way are added only when `withUnits`: what is taught on the way counts
  /// no more in the score of the last training than what it teaches itself.
  func projected(
    to state: StudyState,
    from start: StudyState,
    goal: StudyGoal,
    withUnits: Bool,
    on date: CivilDate,
  ) -> Profile {
    var profile = self
    for language in Offering.TeachingLanguage.allCases
    where state.levels[language] > start.levels[language] {
      profile = profile.carryingOut(
        .language(
          language,
          from: LanguageLevel(step: start.levels[language]),
          to: LanguageLevel(step: state.levels[language]),
        ),
        on: date,
      )
    }
    if state.hasLiteracy && !start.hasLiteracy {
      profile = profile.carryingOut(.literacy, on: date)
    }
    if state.hasBasicEducation && !start.hasBasicEducation {
      profile = profile.carryingOut(.basicEducation, on: date)
    }
    if let place = goal.fields.indices.last(where: {
      state.qualifiedFields.contains($0) && !start.qualifiedFields.contains($0)
    }) {
      profile.qualification = EarlierQualification()
      profile.qualification.level = .known(.vocational)
      profile.qualification.field = .known(goal.fields[place])
      profile.qualification.country = .known(.finland)
    }
    if withUnits {
      let gained = goal.units.indices.filter(state.units.contains).map { goal.units[$0] }
      let held = profile.completedUnits.value ?? []
      if !gained.isEmpty {
        profile.completedUnits = .known(held + gained.filter { !held.contains($0) })
      }
    }
    return profile
  }
}
