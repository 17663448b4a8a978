import Catalogue
import CivilDates

extension Profile {
  /// The profile as it will be when a step has been carried out; `date` is today.
  public func carryingOut(_ action: UnlockStep.Action, on date: CivilDate) -> Profile {
    var profile = self
    switch action {
    case .literacy:
      profile.literacy = .known(.yes)
      profile.latinScript = .known(true)
    case .language(let language, _, let level): profile.languages[language].raise(to: level)
    case .languageTest(let language): profile.languages[language].evidence = .known(.test)
    case .basicEducation: profile.basicEducation = .known(.finland)
    case .upperSecondary: profile.qualification.level = .known(.vocational)
    case .reachAge(let age):
      profile.birthYear = .known(date.year - age - 1)
      profile.birthMonth = .unanswered
    case .registerAsJobseeker: profile.jobSeeker = .known(true)
    case .arrangeCare:
      profile.careArranged = .known(.yes)
      profile.timeGrid = .known(Offering.TimeOfDay.allCases)
    case .freeTimes(let times):
      let free = timeGrid.value ?? []
      profile.timeGrid = .known(free + times.filter { !free.contains($0) })
    case .findEmployer(let field):
      profile.employerInSight = .known(.yes)
      profile.employerField = field.map(Fact.known) ?? .unanswered
      profile.employerHours = .unanswered
    case .agreeHours(let hours): profile.employerHours = .known(hours)
    case .licences(let licences):
      let held = profile.licences.value ?? []
      let new = licences.compactMap(DrivingLicence.init).filter { !held.contains($0) }
      profile.licences = .known(held + new)
    case .rightToPractise: profile.qualification.recognised = .known(.yes)
    case .rightToWork: profile.rightToWork = .known(.yes)
    }
    return profile
  }
}

extension LanguageSkill {
  /// Every skill at least at `level`; skills that are not known are taken to be at it.
  mutating func raise(to level: LanguageLevel) {
    understanding = .known(max(level, understanding.value ?? level))
    speaking = .known(max(level, speaking.value ?? level))
    reading = .known(max(level, reading.value ?? level))
    writing = .known(max(level, writing.value ?? level))
  }
}
