import Catalogue

/// E18: some training is only for those registered as jobseekers.
func judgeJobseeker(
  _ offering: Offering,
  in context: MatchingContext,
  noting list: inout ReasonList,
) {
  switch (offering.requiresJobseeker, context.profile.jobSeeker.value) {
  case (false?, _): break
  case (nil, _) where offering.kind != .labourMarketTraining: break
  case (_, true?): list.note(.jobseeker, .open, .jobseekerRegistered)
  case (nil, _): list.note(.jobseeker, .check, .notStatedByProvider(.jobseekerRequirement))
  case (true?, false?):
    list.block(
      .jobseeker,
      .jobseekerMissing,
      until: .registerAsJobseeker,
      months: context.rules.months.jobseekerRegistration,
    )
  case (true?, nil): list.note(.jobseeker, .check, .unanswered(.jobSeeker))
  }
}
