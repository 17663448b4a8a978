/// Weekly hours from which work counts as full-time here; collective agreements have 35 to 40.
private let fullTimeHours = 35

/// Answers on work, stay and support that cannot both be right.
public enum SituationContradiction: Codable, Equatable, Sendable {
  case jobseekerWithFullTimeWork(hours: Int)
  case employedYetWithoutWork
  case citizenWithoutRightToWork
  case noPlanYetDescribed
  case careNotNeededYetMissing
  case nothingToConsiderYetDescribed(field: String)
  case noServiceWantedYetWished

  var fields: [String] {
    switch self {
    case .jobseekerWithFullTimeWork: ["jobSeeker", "weeklyHours"]
    case .employedYetWithoutWork: ["status", "withoutWork"]
    case .citizenWithoutRightToWork: ["residence", "rightToWork"]
    case .noPlanYetDescribed: ["plan.kind", "plan.until"]
    case .careNotNeededYetMissing: ["careArranged", "careMissing"]
    case .nothingToConsiderYetDescribed(let field): ["considerations", field]
    case .noServiceWantedYetWished: ["wantsService", "servicesWished"]
    }
  }
}

func situationContradictions(in profile: Profile) -> [SituationContradiction] {
  var found: [SituationContradiction] = []
  if profile.status.value == .employed {
    if profile.jobSeeker.value == true, let hours = profile.weeklyHours.value,
      hours >= fullTimeHours
    {
      found.append(.jobseekerWithFullTimeWork(hours: hours))
    }
    if profile.withoutWork.value != nil { found.append(.employedYetWithoutWork) }
  }
  switch profile.rightToWork.value {
  case .no?, .limited?:
    if profile.residence.value == .citizen { found.append(.citizenWithoutRightToWork) }
  case .yes?, nil: break
  }
  if profile.plan.kind.value == .some(.none), profile.plan.until.value != nil {
    found.append(.noPlanYetDescribed)
  }
  if profile.careArranged.value == .notNeeded, profile.careMissing.value?.isEmpty == false {
    found.append(.careNotNeededYetMissing)
  }
  if profile.considerations.value == false {
    if profile.functionalLimits.value?.isEmpty == false {
      found.append(.nothingToConsiderYetDescribed(field: "functionalLimits"))
    } else if profile.support.value?.isEmpty == false {
      found.append(.nothingToConsiderYetDescribed(field: "support"))
    }
  }
  if profile.wantsService.value == false, profile.servicesWished.value?.isEmpty == false {
    found.append(.noServiceWantedYetWished)
  }
  return found
}
