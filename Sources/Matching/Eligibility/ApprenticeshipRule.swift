import Catalogue

/// E8: an apprenticeship needs an age, an employer, enough hours and work in the right field.
func judgeApprenticeship(
  _ offering: Offering,
  in context: MatchingContext,
  noting list: inout ReasonList,
) {
  guard offering.kind == .apprenticeship else { return }
  let limits = context.rules.limits
  let minimumAge = limits.apprenticeshipMinimumAge
  judgeMinimumAge(minimumAge, of: offering, .apprenticeship, in: context, noting: &list)
  switch context.profile.employerInSight.value {
  case nil: list.note(.apprenticeship, .check, .unanswered(.employer))
  case .maybe?: list.note(.apprenticeship, .check, .employerUncertain)
  case .no?: blockUntilEmployer(.employerMissing, offering, in: context, noting: &list)
  case .yes?: judgeEmployer(offering, in: context, noting: &list)
  }
}

private func judgeEmployer(
  _ offering: Offering,
  in context: MatchingContext,
  noting list: inout ReasonList,
) {
  let profile = context.profile
  if let wanted = offering.field {
    switch profile.employerField.value {
    case nil: list.note(.apprenticeship, .check, .unanswered(.employerField))
    case let field? where field != wanted:
      blockUntilEmployer(.employerInOtherField(field), offering, in: context, noting: &list)
      return
    default: break
    }
  }
  let minimum = context.rules.limits.apprenticeshipMinimumHours
  switch profile.employerHours.value {
  case nil: list.note(.apprenticeship, .check, .unanswered(.employerHours))
  case let hours? where hours < minimum:
    list.block(
      .apprenticeship,
      .employerHoursTooFew(hours: hours, minimum: minimum),
      until: .agreeHours(minimum),
      months: context.rules.months.hoursAgreement,
    )
  case let hours?: list.note(.apprenticeship, .open, .employerFound(weeklyHours: hours))
  }
}

private func blockUntilEmployer(
  _ detail: ReasonDetail,
  _ offering: Offering,
  in context: MatchingContext,
  noting list: inout ReasonList,
) {
  list.block(
    .apprenticeship,
    detail,
    until: .findEmployer(offering.field),
    months: context.rules.months.employerSearch,
  )
}
