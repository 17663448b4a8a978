import CivilDates

/// Something in a rule pack that the person who keeps it should know.
public enum PackFinding: Equatable, Sendable {
  /// What a pack defines once and uses by name.
  public enum Named: String, Sendable {
    case definition
    case limit
    case step
  }

  /// `place` is the way there in the file, such as `limits.lowReadiness` or `rules.E15`.
  case sourceMissing(at: String)
  /// A misspelt name, as a rule: what stands under it has no effect.
  case unknownMember(at: String)
  /// Nobody has read the source: a rule of it says check wherever it speaks.
  case sourceNotRead(at: String, source: String)
  /// `until` is the last day on which the rule was in force.
  case ruleExpired(RuleID, until: CivilDate)
  case ruleNotYetInForce(RuleID, from: CivilDate)
  case packNotYetInForce(from: CivilDate)
  /// Wherever the clause speaks, what it asks for holds already.
  case clauseNeverFails(RuleID, clause: String)
  case unused(Named, String)
  /// The languages of a text name different facts.
  case placesDiffer(at: String)

  public enum Severity: String, Codable, Sendable {
    /// A reader could not see where something comes from, or the pack does not do what it says.
    case error
    case warning
  }

  public var severity: Severity {
    switch self {
    case .sourceMissing, .unknownMember: .error
    case .sourceNotRead, .ruleExpired, .ruleNotYetInForce, .packNotYetInForce, .clauseNeverFails,
      .unused, .placesDiffer:
      .warning
    }
  }

  /// Names the kind of finding for programs.
  public var code: String {
    switch self {
    case .sourceMissing: "source-missing"
    case .unknownMember: "unknown-member"
    case .sourceNotRead: "source-not-read"
    case .ruleExpired: "rule-expired"
    case .ruleNotYetInForce: "rule-not-yet-in-force"
    case .packNotYetInForce: "pack-not-yet-in-force"
    case .clauseNeverFails: "clause-never-fails"
    case .unused: "unused"
    case .placesDiffer: "places-differ"
    }
  }

  /// Where in the file it is.
  public var place: String {
    switch self {
    case .sourceMissing(let place), .unknownMember(let place), .sourceNotRead(let place, _),
      .placesDiffer(let place):
      place
    case .ruleExpired(let rule, _), .ruleNotYetInForce(let rule, _): "rules.\(rule)"
    case .packNotYetInForce: "validFrom"
    case .clauseNeverFails(let rule, let clause): "rules.\(rule).\(clause)"
    case .unused(let kind, let name): "\(kind.rawValue)s.\(name)"
    }
  }
}
