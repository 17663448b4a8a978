import Catalogue
import Matching

/// A match without what must not be told of a client.
struct JudgedMatch {
  let match: Match
  /// What the reasons that are left say together.
  let verdict: Verdict
  /// Reasons that stand in the way, each with the columns that it tells of.
  let barriers: [(reason: Reason, columns: Set<QuasiColumn>)]

  /// Nil when the rule pack at hand does not know one of the reasons, so that nobody can tell
  /// whether it may be told.
  init?(_ match: Match, of offering: Offering, rules: RulePack) {
    var barriers: [(reason: Reason, columns: Set<QuasiColumn>)] = []
    for reason in match.reasons where reason.verdict != .open {
      switch ReasonDisclosure(reason, in: rules, teaching: offering.teachingLanguage) {
      case .unknown: return nil
      case .withheld: continue
      case .columns(let columns): barriers.append((reason, columns))
      }
    }
    self.match = match
    self.barriers = barriers
    verdict = barriers.map(\.reason.verdict).max() ?? .open
  }

  /// Whether it stands for its training rather than another match of the same one.
  func isBetter(than other: JudgedMatch) -> Bool {
    guard verdict == other.verdict else { return verdict < other.verdict }
    guard match.points == other.match.points else { return match.points > other.match.points }
    return match.offering < other.match.offering
  }
}
