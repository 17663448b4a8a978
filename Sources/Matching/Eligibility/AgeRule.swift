import Catalogue

/// E7 and E20: the ages between which an offering can be started, and compulsory education.
func judgeAge(_ offering: Offering, in context: MatchingContext, noting list: inout ReasonList) {
  let limits = context.rules.limits
  var minimum = offering.minimumAge
  if offering.kind == .adultBasicEducation, minimum == nil {
    minimum = limits.adultBasicEducationMinimumAge
  }
  if let minimum { judgeMinimumAge(minimum, of: offering, .ageLimits, in: context, noting: &list) }
  if let maximum = offering.maximumAge {
    let age = context.age(atStartOf: offering)
    switch age.map({ !$0.isAtLeast(maximum + 1) }) {
    case .yes?: break
    case .no?: list.note(.ageLimits, .excluded, .tooOld(maximum: maximum))
    case .unknown?, nil:
      list.note(.ageLimits, .check, unknownAge(age, limit: maximum))
    }
  }
  // Training on unemployment benefits is not open to those whose duty it is to go to school.
  if offering.kind == .labourMarketTraining {
    let end = limits.compulsoryEducationEndAge
    let age = context.age(atStartOf: offering)
    switch age?.isAtLeast(end) {
    case .yes?: break
    case .no?: list.note(.compulsoryEducation, .excluded, .compulsoryEducation(until: end))
    case .unknown?, nil: list.note(.compulsoryEducation, .check, unknownAge(age, limit: end))
    }
  }
}

/// Notes an age below `minimum`, which waiting cures, or not known to be above it.
func judgeMinimumAge(
  _ minimum: Int,
  of offering: Offering,
  _ rule: RuleID,
  in context: MatchingContext,
  noting list: inout ReasonList,
) {
  guard let age = context.age(atStartOf: offering) else {
    list.note(rule, .check, .unanswered(.birthYear))
    return
  }
  switch age.isAtLeast(minimum) {
  case .yes: break
  case .no:
    let months = (minimum - age.years.upperBound) * 12
    list.block(rule, .tooYoung(minimum: minimum), until: .reachAge(minimum), months: months)
  case .unknown: list.note(rule, .check, unknownAge(age, limit: minimum))
  }
}

/// The question to ask: the year, then the month, and after that the day itself decides.
private func unknownAge(_ age: Age?, limit: Int) -> ReasonDetail {
  guard let age else { return .unanswered(.birthYear) }
  return age.lacksMonth ? .unanswered(.birthMonth) : .ageNearLimit(limit)
}
