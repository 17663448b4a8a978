import Catalogue
import CivilDates

/// The finding of a rule with its arguments; the wording is in Reports.
public enum ReasonDetail: Codable, Equatable, Sendable {
  case unanswered(ClientQuestion)
  case notStatedByProvider(CatalogueGap)

  case vetoedField(FieldCode)
  case vetoedNightWork
  case shiftsPossible([Offering.TimeOfDay])

  /// `level` is the lowest of the four skills.
  case languageEnough(Offering.TeachingLanguage, level: LanguageLevel, minimum: LanguageLevel)
  case languageBelow(Offering.TeachingLanguage, level: LanguageLevel, minimum: LanguageLevel)
  case languageUntested(Offering.TeachingLanguage, level: LanguageLevel, minimum: LanguageLevel)

  case readingMissing
  case latinScriptMissing
  case readingPartly

  case certificateHeld
  case certificateJudgedBySchool(BasicEducation)
  case certificateRequired
  case certificateAlreadyHeld
  case certificateAbroadForBasicStudies
  case qualificationAlreadyHeld(QualificationLevel)
  case fieldExperienceHeld
  case fieldExperienceMissing(FieldCode)

  case tooYoung(minimum: Int)
  case tooOld(maximum: Int)
  /// The age in whole years falls on one side or the other of `limit` within the birth year or month.
  case ageNearLimit(Int)
  case compulsoryEducation(until: Int)

  case jobseekerRegistered
  case jobseekerMissing

  case timesMissing([Offering.TimeOfDay])
  case travelTooLong(minutes: Int, limit: Int)
  case travelTimeUnknown

  case employerFound(weeklyHours: Int)
  case employerMissing
  case employerUncertain
  case employerHoursTooFew(hours: Int, minimum: Int)
  case employerInOtherField(FieldCode)

  case safetyConditions

  case applicationClosed(CivilDate)
  case alreadyStarted(CivilDate)
  case startsBeforeClient(start: CivilDate, earliest: CivilDate)
}

/// Something to ask the client.
public enum ClientQuestion: Codable, Hashable, Sendable {
  case language(Offering.TeachingLanguage)
  case languageEvidence(Offering.TeachingLanguage)
  case literacy
  case basicEducation
  case workInField(FieldCode)
  case birthYear
  case birthMonth
  case jobSeeker
  case timeGrid
  case homeMunicipality
  case travelLimit
  case employer
  case employerHours
  case employerField
}

/// Something to ask the provider, because the catalogue does not say.
public enum CatalogueGap: String, Codable, Sendable, CaseIterable {
  case field
  case minimumLevel
  case entrySchooling
  case jobseekerRequirement
  case times
  case start
  case safetyConditions
}
