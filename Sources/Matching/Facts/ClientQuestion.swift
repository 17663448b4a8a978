import Catalogue

/// Something to ask the client; the raw value is the field of `luotsi-profile/1` that it fills.
public enum ClientQuestion: String, Codable, Hashable, Sendable, CaseIterable {
  case finnish = "languages.fi"
  case swedish = "languages.sv"
  case english = "languages.en"
  case finnishEvidence = "languages.fi.evidence"
  case swedishEvidence = "languages.sv.evidence"
  case englishEvidence = "languages.en.evidence"
  case literacy
  case latinScript
  case basicEducation
  case schoolYears
  case qualification = "qualification.level"
  case qualificationField = "qualification.field"
  case qualificationCountry = "qualification.country"
  case recognition = "qualification.recognised"
  case practiseLicence = "qualification.licence"
  case workHistory
  case activities
  case birthYear
  case birthMonth
  case jobSeeker
  case status
  case residence
  case rightToWork
  case homeMunicipality
  case timeGrid
  case careArranged
  case travelLimit = "travelMinutes"
  case employer = "employerInSight"
  case employerHours
  case employerField
  case earliestStart
  case licences
  case cards
  case functionalLimits
  case support
  case interests
  case vetoes
  case priorities
  case learning
  case readiness
  case appliedToTwo
  case unpaidStudy
  case withoutWork
  case plan = "plan.kind"
  case planMaker = "plan.maker"
  case languageCourse = "courseNow.state"
  case careMissing
  case income
  case housingSecure
  case moneyHelp
  case considerations
  case workAbility
  case everydayThemes
  case wantsService
  case servicesWished
  case municipalityKnows
  case youthServices
}

extension ClientQuestion {
  static func language(_ language: Offering.TeachingLanguage) -> ClientQuestion {
    switch language {
    case .fi: .finnish
    case .sv: .swedish
    case .en: .english
    }
  }

  static func evidence(_ language: Offering.TeachingLanguage) -> ClientQuestion {
    switch language {
    case .fi: .finnishEvidence
    case .sv: .swedishEvidence
    case .en: .englishEvidence
    }
  }
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
  case places
  case licences
  case specialSupport
  case duration
}
