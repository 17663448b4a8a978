import Catalogue

extension MatchingContext {
  /// What an offering is to one of the client's own filters; what is not known passes.
  func outcome(of filter: ClientFilter, for offering: Offering) -> FilterOutcome {
    let isViolated =
      switch filter {
      case .travel(let limit): minutesNeeded(for: offering).map { $0 > limit } ?? false
      case .times: !(offering.isFreeOfTimetable || (missingTimes(of: offering) ?? []).isEmpty)
      case .fields(let fields): offering.field.map(fields.contains) ?? false
      case .noNights: offering.times.contains(.night)
      case .noShifts: offering.times.count > 1
      case .earliestStart(let day):
        !offering.hasContinuousStart && (offering.start.map { date <= $0 && $0 < day } ?? false)
      case .noSupportedVariant: isHalfStepShort(of: offering)
      case .noUnpaidStudy: offering.isUnpaidStudy
      case .learning(let way): offering.isLearntByWork != (way == .work)
      }
    guard isViolated else { return .passes }
    if filter == .noSupportedVariant, offering.languageSupport != true { return .blocks }
    return .violates
  }

  /// Minutes one way; nil when not known or when all teaching comes to the client.
  func minutesNeeded(for offering: Offering) -> Int? {
    offering.needsNoTravel ? nil : travelMinutes(to: offering.municipality)
  }

  private func isHalfStepShort(of offering: Offering) -> Bool {
    guard let minimum = offering.minimumLevel?.step, minimum > 0 else { return false }
    return levels(in: offering.teachingLanguage).ceiling.step == minimum - 1
  }
}

extension Offering {
  /// Whether it is full-time study for a certificate or qualification, without wages.
  fileprivate var isUnpaidStudy: Bool {
    switch kind {
    case .vocationalQualification, .furtherQualification, .qualificationUnit, .preparatory,
      .adultBasicEducation, .otherVocational, .liberalEducation, .upperSecondary, .higherEducation:
      !isPaid
    case .apprenticeship, .literacy, .integrationTraining, .languageCourse,
      .labourMarketTraining, .workshop:
      false
    }
  }
}
