import Catalogue

/// Whether the way of learning is the client's own: at work or at school, in small steps or large.
func routePart(of offering: Offering, in context: MatchingContext) -> Part {
  let table = context.rules.values.route
  let profile = context.profile
  let isByWork = offering.isLearntByWork
  var value: ValueInterval
  switch profile.learning.value {
  case .work?: value = ValueInterval(isByWork ? table.asWished : table.otherWay)
  case .school?: value = ValueInterval(isByWork ? table.otherWay : table.asWished)
  case .either?: value = ValueInterval(table.eitherWay)
  case nil:
    value = [table.asWished, table.eitherWay].reduce(ValueInterval(table.otherWay)) {
      $0.union(ValueInterval($1))
    }
  }

  var low = 0
  var high = 0
  var hasEmployer: Bool?
  if offering.kind == .apprenticeship {
    switch profile.employerInSight.value {
    case .yes?:
      hasEmployer = true
      low += table.employerBonus
      high += table.employerBonus
    case .maybe?, nil: high += table.employerBonus
    case .no?: hasEmployer = false
    }
  }
  let wantsSmallSteps = profile.readiness.value.map {
    $0 <= context.rules.limits[.lowReadiness]
  }
  let change = offering.kind.isSmallStep ? table.smallStepBonus : -table.smallStepBonus
  switch wantsSmallSteps {
  case true?:
    low += change
    high += change
  case false?: break
  case nil:
    low += min(0, change)
    high += max(0, change)
  }
  let guarded = context.isOverqualified(for: offering)
  let loss = context.rules.values.overqualification.routeLoss
  value = value.moved(low: low, high: high)
    .moved(low: guarded == .no ? 0 : -loss, high: guarded == .yes ? -loss : 0)
  let finding = RouteFinding(
    wish: profile.learning.value,
    isByWork: isByWork,
    hasEmployer: hasEmployer,
    wantsSmallSteps: wantsSmallSteps,
    isSmallStep: offering.kind.isSmallStep,
    degree: RouteFinding.Degree(guarded, isKnown: profile.qualification.level.value != nil),
  )
  return Part(.route, value, .route(finding), in: context)
}

extension RouteFinding.Degree {
  /// Nil when it does not matter, or when nothing is known of a degree.
  fileprivate init?(_ guarded: Truth, isKnown: Bool) {
    switch guarded {
    case .yes: self = .counts
    case .unknown where isKnown: self = .mayCount
    case .unknown, .no: return nil
    }
  }
}

extension Offering {
  /// Whether most is learnt by working: an apprenticeship, a workshop, or teaching at workplaces.
  var isLearntByWork: Bool {
    kind == .apprenticeship || kind == .workshop || modes == [.workplace]
  }
}

extension OfferingKind {
  /// Whether one can try it without binding oneself for years.
  fileprivate var isSmallStep: Bool {
    switch self {
    case .qualificationUnit, .preparatory, .literacy, .integrationTraining, .languageCourse,
      .labourMarketTraining, .workshop, .otherVocational, .liberalEducation:
      true
    case .vocationalQualification, .furtherQualification, .apprenticeship, .adultBasicEducation,
      .upperSecondary, .higherEducation:
      false
    }
  }
}
