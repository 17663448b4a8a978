import Catalogue
import CivilDates

extension MeetingPoint {
  private init(_ subject: Subject, _ truth: Truth, asks: [MeetingAsk]) {
    self.subject = subject
    state =
      switch truth {
      case .yes: .fits
      case .no: .short
      case .unknown: .ask
      }
    self.asks = truth == .unknown ? asks : []
  }

  static func hours(of need: EmployerNeed, in context: MatchingContext) -> MeetingPoint {
    let minimum = context.rules.limits[.apprenticeshipMinimumHours]
    return MeetingPoint(
      .hours(offered: need.weeklyHours, minimum: minimum),
      Truth(need.weeklyHours.map { $0 >= minimum }),
      asks: [.employer(.hours)],
    )
  }

  static func language(of need: EmployerNeed, in context: MatchingContext) -> MeetingPoint {
    let levels = context.levels(in: need.workLanguage)
    let isKnown = context.profile.languages[need.workLanguage] != LanguageSkill()
    let truth: Truth =
      if let wanted = need.minimumLevel {
        if levels.floor >= wanted {
          .yes
        } else {
          levels.ceiling < wanted ? .no : .unknown
        }
      } else {
        .unknown
      }
    var asks: [MeetingAsk] = []
    if need.minimumLevel == nil { asks.append(.employer(.languageLevel)) }
    if !levels.isExact { asks.append(.client(.language(need.workLanguage))) }
    return MeetingPoint(
      .language(
        need.workLanguage,
        wanted: need.minimumLevel,
        lowest: isKnown ? levels.floor : nil,
        highest: isKnown ? levels.ceiling : nil,
      ),
      truth,
      asks: asks,
    )
  }

  /// The client has to be free by the employer's day, or by the studies' when that can be agreed.
  static func start(
    of need: EmployerNeed,
    _ offering: Offering,
    in context: MatchingContext,
  ) -> MeetingPoint {
    let client = context.profile.earliestStart.value
    var asks: [MeetingAsk] = []
    if need.start == nil { asks.append(.employer(.start)) }
    if client == nil { asks.append(.client(.earliestStart)) }
    let truth: Truth =
      if let day = need.start, day < context.date {
        .no
      } else if let day = need.start, let client {
        Truth(client <= day)
      } else {
        .unknown
      }
    return MeetingPoint(
      .start(employer: need.start, client: client, studies: offering.start),
      truth,
      asks: asks,
    )
  }

  static func way(to need: EmployerNeed, in context: MatchingContext) -> MeetingPoint {
    let minutes = context.travelMinutes(to: need.municipality)
    let limit = context.profile.travelMinutes.value
    var asks: [MeetingAsk] = []
    if minutes == nil { asks.append(context.hasHome ? .travelTime : .client(.homeMunicipality)) }
    if limit == nil { asks.append(.client(.travelLimit)) }
    let truth: Truth = if let minutes, let limit { Truth(minutes <= limit) } else { .unknown }
    return MeetingPoint(.way(minutes: minutes, limit: limit), truth, asks: asks)
  }

  static func places(of need: EmployerNeed) -> MeetingPoint {
    MeetingPoint(
      .places(need.places),
      Truth(need.places.map { $0 > 0 }),
      asks: [.employer(.places)],
    )
  }

  /// A field that is no wish falls short only when the client has said the list is complete.
  static func wish(
    for need: EmployerNeed,
    _ offering: Offering,
    in context: MatchingContext,
  ) -> MeetingPoint {
    let field = need.field ?? offering.field
    let isNamed: Bool? =
      if let field, context.fieldVetoes.contains(field) {
        false
      } else if let field, context.interests.rank(of: field) != nil {
        true
      } else {
        field != nil && context.interests.isComplete ? false : nil
      }
    return MeetingPoint(
      .wish(field: field, isNamed: isNamed),
      Truth(isNamed),
      asks: [field == nil ? .employer(.field) : .client(.interests)],
    )
  }
}
