import Catalogue
import CivilDates

/// An occupation to offer a client as the end of a pathway.
public struct OccupationInReach: Codable, Equatable, Sendable {
  public let occupation: OccupationCode
  /// The place of its field among the client's wishes, from 1; nil when it is none of them.
  public let wish: Int?
  /// The points of the best training that leads to it, 0 to 100.
  public let points: Int
  /// The best verdict of a training that leads to it.
  public let verdict: Verdict

  public init(occupation: OccupationCode, wish: Int?, points: Int, verdict: Verdict) {
    self.occupation = occupation
    self.wish = wish
    self.points = points
    self.verdict = verdict
  }
}

extension Matcher {
  /// The occupations to which trainings of a ranking lead: the client's wishes first, then by the
  /// points of their best training; the ranking was made by this matcher for the same profile.
  public func occupationsInReach(
    _ ranking: Ranking,
    for profile: Profile,
    limit: Int = 12,
  ) -> [OccupationInReach] {
    let wishes = InterestWishes(profile.interests, by: rules.values.interest)
    let rows = Dictionary(
      catalogue.offerings.indices.map { (catalogue.offerings[$0].offering.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    var found: [OccupationCode: OccupationInReach] = [:]
    for match in ranking.matches where match.verdict != .excluded {
      guard let row = rows[match.offering] else { continue }
      let offering = catalogue.offerings[row].offering
      guard offering.kind.teachesVocation else { continue }
      let wish = offering.field.flatMap(wishes.rank)
      for occupation in offering.occupations {
        let known = found[occupation]
        found[occupation] = OccupationInReach(
          occupation: occupation,
          wish: [known?.wish, wish].compactMap(\.self).min(),
          points: max(known?.points ?? 0, match.points),
          verdict: min(known?.verdict ?? .excluded, match.verdict),
        )
      }
    }
    let ordered = found.values.sorted { left, right in
      if left.wish != right.wish { return left.wish ?? .max < right.wish ?? .max }
      if left.points != right.points { return left.points > right.points }
      return left.occupation < right.occupation
    }
    return Array(ordered.prefix(limit))
  }
}
