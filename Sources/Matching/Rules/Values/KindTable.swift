import Catalogue

/// A value for each kind of offering.
public struct KindTable: Decodable, Equatable, Sendable {
  let vocationalQualification: Int
  let furtherQualification: Int
  let qualificationUnit: Int
  let apprenticeship: Int
  let preparatory: Int
  let adultBasicEducation: Int
  let literacy: Int
  let integrationTraining: Int
  let languageCourse: Int
  let labourMarketTraining: Int
  let workshop: Int
  let otherVocational: Int
  let liberalEducation: Int
  let upperSecondary: Int
  let higherEducation: Int

  private enum CodingKeys: String, CodingKey {
    case vocationalQualification = "vocational_qualification"
    case furtherQualification = "further_qualification"
    case qualificationUnit = "qualification_unit"
    case apprenticeship
    case preparatory
    case adultBasicEducation = "adult_basic_education"
    case literacy
    case integrationTraining = "integration_training"
    case languageCourse = "language_course"
    case labourMarketTraining = "labour_market_training"
    case workshop
    case otherVocational = "other_vocational"
    case liberalEducation = "liberal_education"
    case upperSecondary = "upper_secondary"
    case higherEducation = "higher_education"
  }

  public subscript(kind: OfferingKind) -> Int {
    switch kind {
    case .vocationalQualification: vocationalQualification
    case .furtherQualification: furtherQualification
    case .qualificationUnit: qualificationUnit
    case .apprenticeship: apprenticeship
    case .preparatory: preparatory
    case .adultBasicEducation: adultBasicEducation
    case .literacy: literacy
    case .integrationTraining: integrationTraining
    case .languageCourse: languageCourse
    case .labourMarketTraining: labourMarketTraining
    case .workshop: workshop
    case .otherVocational: otherVocational
    case .liberalEducation: liberalEducation
    case .upperSecondary: upperSecondary
    case .higherEducation: higherEducation
    }
  }
}
