import Catalogue
import Interview
import Matching

/// The top of the ranking beside the interview and what the last answer changed in it.
struct LiveList: Equatable, Sendable {
  /// Empty until something is known of what the client wishes or has done: before that the
  /// order would speak of the labour market alone.
  private(set) var top: [Match]
  /// Offerings that entered the top or moved up in it with the last answer.
  private(set) var risen: [Offering.ID] = []
  private(set) var dropped: [Offering.ID] = []

  private static let length = 3

  init(session: InterviewSession, desk: Desk) {
    top = Self.rank(session, desk: desk)
  }

  mutating func follow(_ session: InterviewSession, desk: Desk) {
    let before = top.map(\.offering)
    top = Self.rank(session, desk: desk)
    let after = top.map(\.offering)
    risen = after.enumerated().filter { index, offering in
      before.firstIndex(of: offering).map { $0 > index } ?? true
    }.map(\.element)
    dropped = before.filter { !after.contains($0) }
  }

  private static func rank(_ session: InterviewSession, desk: Desk) -> [Match] {
    let profile = profile(from: session)
    guard profile.interests.value != nil || profile.activities.value != nil else { return [] }
    return Array(desk.matcher.rank(profile, on: desk.today).matches.prefix(length))
  }
}
