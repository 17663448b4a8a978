import Catalogue
import CivilDates

/// Two answers that cannot both be right, or an answer that cannot be right on the day.
///
/// Nothing is corrected: matching takes the answers as they are, and the advisor asks again.
public enum Contradiction: Codable, Equatable, Sendable {
  case dates(DateContradiction)
  case schooling(SchoolingContradiction)
  case situation(SituationContradiction)
  case wishes(WishContradiction)
  /// "None" among other choices, in the field with this path.
  case noneAmongOthers(String)

  /// The paths of the fields that disagree; one where a field disagrees with the day or itself.
  public var fields: [String] {
    switch self {
    case .dates(let kind): kind.fields
    case .schooling(let kind): kind.fields
    case .situation(let kind): kind.fields
    case .wishes(let kind): kind.fields
    case .noneAmongOthers(let path): [path]
    }
  }
}

/// Everything in a profile that cannot hold together on a day, in the order of the profile.
///
/// Only known answers can contradict each other: what is unknown never does.
public func contradictions(in profile: Profile, on date: CivilDate) -> [Contradiction] {
  dateContradictions(in: profile, on: date).map(Contradiction.dates)
    + schoolingContradictions(in: profile).map(Contradiction.schooling)
    + situationContradictions(in: profile).map(Contradiction.situation)
    + wishContradictions(in: profile).map(Contradiction.wishes)
    + listsWithNoneAmongOthers(in: profile).map(Contradiction.noneAmongOthers)
}
