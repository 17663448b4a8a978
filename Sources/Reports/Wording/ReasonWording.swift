import Languages
import Matching

extension ReasonDetail {
  /// One or two plain sentences: what the rule found and, where it helps, what to do.
  public func text(in language: Language, names: CatalogueNames) -> String {
    phrase(names)[language]
  }

  private func phrase(_ names: CatalogueNames) -> Phrase {
    switch self {
    case .unanswered(let question): question.phrase(names)
    case .notStatedByProvider(let gap): gap.phrase
    case .vetoedField(let field): .vetoedField(names.field(field))
    case .vetoedNightWork: .vetoedNightWork
    case .shiftsPossible(let times): .shiftsPossible(.list(times.map(\.phrase)))
    case .languageEnough(let language, let level, let minimum):
      .languageEnough(language, level.phrase, minimum.phrase)
    case .languageBelow(let language, let level, let minimum):
      .languageBelow(language, level.phrase, minimum.phrase)
    case .languageUntested(let language, let level, let minimum):
      .languageUntested(language, level.phrase, minimum.phrase)
    case .readingMissing: .readingMissing
    case .latinScriptMissing: .latinScriptMissing
    case .readingPartly: .readingPartly
    case .certificateHeld: .certificateHeld
    case .certificateJudgedBySchool(let education): .certificateJudged(education)
    case .certificateRequired: .certificateRequired
    case .certificateAlreadyHeld: .certificateAlreadyHeld
    case .certificateAbroadForBasicStudies: .certificateAbroadForBasicStudies
    case .qualificationAlreadyHeld: .qualificationAlreadyHeld
    case .fieldExperienceHeld: .fieldExperienceHeld
    case .fieldExperienceMissing(let field): .fieldExperienceMissing(names.field(field))
    case .tooYoung(let minimum): .tooYoung(minimum)
    case .tooOld(let maximum): .tooOld(maximum)
    case .ageNearLimit(let limit): .ageNearLimit(limit)
    case .compulsoryEducation(let end): .compulsoryEducation(end)
    case .jobseekerRegistered: .jobseekerRegistered
    case .jobseekerMissing: .jobseekerMissing
    case .timesMissing(let times): .timesMissing(.list(times.map(\.phrase)))
    case .travelTooLong(let minutes, let limit): .travelTooLong(minutes, limit)
    case .travelTimeUnknown: .travelTimeUnknown
    case .employerFound(let hours): .employerFound(hours)
    case .employerMissing: .employerMissing
    case .employerUncertain: .employerUncertain
    case .employerHoursTooFew(let hours, let minimum): .employerHoursTooFew(hours, minimum)
    case .employerInOtherField(let field): .employerInOtherField(names.field(field))
    case .safetyConditions: .safetyConditions
    case .applicationClosed(let end): .applicationClosed(end.phrase)
    case .alreadyStarted(let start): .alreadyStarted(start.phrase)
    case .startsBeforeClient(let start, let earliest):
      .startsBeforeClient(start.phrase, earliest.phrase)
    }
  }
}
