import Catalogue
import CivilDates

extension Matcher {
  /// Every apprenticeship of the catalogue beside every employer's need of the same work.
  ///
  /// Those where nothing falls short come first, then those with fewest things to ask.
  /// Only those of `offering`, or all when it is nil.
  public func employerMeetings(
    for profile: Profile,
    on date: CivilDate,
    offering: Offering.ID? = nil,
  ) -> [EmployerMeeting] {
    let context = context(profile, on: date)
    let rows = (catalogue.offeringsByKind[.apprenticeship] ?? []).map { catalogue.offerings[$0] }
      .filter { offering == nil || $0.offering.id == offering }
    return rows.flatMap { row in
      catalogue.employerNeeds.filter { $0.isSameWork(as: row.offering) }
        .map { employerMeeting($0, row.offering, in: context) }
    }
    .sorted { $0.rank < $1.rank }
  }

  /// Both sides of one need and one offering, whether or not they are the same work.
  public func employerMeeting(
    _ need: EmployerNeed,
    _ offering: Offering,
    for profile: Profile,
    on date: CivilDate,
  ) -> EmployerMeeting {
    employerMeeting(need, offering, in: context(profile, on: date))
  }

  func employerMeeting(
    _ need: EmployerNeed,
    _ offering: Offering,
    in context: MatchingContext,
  ) -> EmployerMeeting {
    EmployerMeeting(
      need: need.id,
      offering: offering.id,
      points: [
        .wish(for: need, offering, in: context),
        .hours(of: need, in: context),
        .language(of: need, in: context),
        .start(of: need, offering, in: context),
        .way(to: need, in: context),
        .places(of: need),
      ],
    )
  }
}

extension EmployerMeeting {
  fileprivate var rank: (Int, Int, EmployerNeed.ID, Offering.ID) {
    (points.count { $0.state == .short }, asks.count, need, offering)
  }
}

extension EmployerNeed {
  /// Whether an apprenticeship trains for the work; the hours are another matter.
  func isSameWork(as offering: Offering) -> Bool {
    takesApprentices != false
      && (offering.occupations.contains(occupation)
        || (offering.occupations.isEmpty && field != nil && field == offering.field))
  }
}
