import Catalogue
import CivilDates
import Languages

public enum RuleSet: Sendable {}
/// The name of a rule, `E1` to `E22` in the shipped pack.
public typealias RuleID = Code<RuleSet>

/// A rule of eligibility as its pack states it: every clause has to hold.
public struct Rule: Equatable, Sendable, Identifiable {
  /// What a rule speaks of.
  public enum Scope: String, Codable, Sendable {
    case offering
    /// The client alone, whatever the offering: it is said once, and ages are counted today.
    case client
  }

  public let id: RuleID
  public let scope: Scope
  public let name: LocalizedText
  /// In force from this day; nil when always.
  public let validFrom: CivilDate?
  /// In force until this day, itself included; nil when there is no end in sight.
  public let validUntil: CivilDate?
  public let source: SourceReference
  public let clauses: [Clause]

  func isInForce(on date: CivilDate) -> Bool {
    if let validFrom, date < validFrom { return false }
    if let validUntil, validUntil < date { return false }
    return true
  }
}

/// One demand of a rule, with what follows from not meeting it.
public struct Clause: Equatable, Sendable, Identifiable {
  /// The texts of a clause, by what came of it; one that is missing says nothing, except that an
  /// unknown without a text of its own says what to ask.
  public struct Texts: Equatable, Sendable {
    public let met: RuleText?
    public let failed: RuleText
    public let unknown: RuleText?
  }

  public let id: String
  /// The clause demands nothing unless this holds; nil when it always does.
  public let when: Condition?
  /// The clause is silent when this certainly holds: another one speaks in its place.
  public let unless: Condition?
  public let needs: Condition
  public let otherwise: Verdict
  /// The verdict when it cannot be told; nil to be silent then.
  public let ifUnknown: Verdict?
  /// Any one of these steps makes it hold; only with `otherwise` notYet.
  public let steps: [StepID]
  public let texts: Texts

  /// Every fact that decides the clause or is named in its texts.
  public var facts: Set<RuleFact> {
    var facts = Set(needs.facts)
    facts.formUnion(when?.facts ?? [])
    facts.formUnion(unless?.facts ?? [])
    for text in [texts.met, texts.failed, texts.unknown] { facts.formUnion(text?.facts ?? []) }
    return facts
  }
}
