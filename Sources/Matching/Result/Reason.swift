import Catalogue
import CivilDates

/// Where a rule or a figure comes from, and whether the text itself was read.
public struct SourceReference: Codable, Equatable, Hashable, Sendable {
  /// The act and paragraph, or the publisher and page.
  public let name: String
  /// The day the source speaks of or was read; nil when not known.
  public let date: CivilDate?
  /// False for common knowledge that still waits for its source to be read.
  public let isRead: Bool

  public init(name: String, date: CivilDate?, isRead: Bool) {
    self.name = name
    self.date = date
    self.isRead = isRead
  }
}

/// What one clause of a rule said of one offering.
public struct Reason: Codable, Equatable, Sendable {
  public enum Outcome: String, Codable, Sendable { case met, failed, unknown }

  public let rule: RuleID
  public let clause: String
  public let outcome: Outcome
  public let verdict: Verdict
  /// The values of the facts that the sentence in the rule pack names.
  public let arguments: [RuleFact: Argument]
  /// What would have to be asked; empty unless something is not known.
  public let missing: [MissingFact]
  public let source: SourceReference
  /// Each of these would settle the matter by itself; only with the verdict ``Verdict/notYet``.
  public let steps: [UnlockStep]
}

extension RuleFact: CodingKeyRepresentable {}

/// The value of a fact, to be put into a sentence.
public enum Argument: Codable, Equatable, Hashable, Sendable {
  case number(Int)
  case level(LanguageLevel)
  case day(CivilDate)
  case truth(Bool)
  /// Codes of the fact's own set, sorted.
  case codes([String])
  case unknown
}
