import Catalogue

/// E12: safety and health conditions (SORA) are always talked over and close nothing by themselves.
func judgeSafetyConditions(_ offering: Offering, noting list: inout ReasonList) {
  switch offering.hasSafetyConditions {
  case true?: list.note(.safetyConditions, .check, .safetyConditions)
  case false?: break
  case nil:
    guard offering.kind.canHaveSafetyConditions else { return }
    list.note(.safetyConditions, .check, .notStatedByProvider(.safetyConditions))
  }
}

extension OfferingKind {
  /// The conditions are part of vocational education; other kinds have none.
  fileprivate var canHaveSafetyConditions: Bool {
    switch self {
    case .vocationalQualification, .furtherQualification, .qualificationUnit, .apprenticeship: true
    case .preparatory, .adultBasicEducation, .literacy, .integrationTraining, .languageCourse,
      .labourMarketTraining, .workshop:
      false
    }
  }
}
