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

/// What one rule said of one offering.
public struct Reason: Codable, Equatable, Sendable {
  public let rule: RuleID
  public let verdict: Verdict
  public let detail: ReasonDetail
  public let source: SourceReference
  /// What would settle the matter; only with the verdict ``Verdict/notYet``.
  public let step: UnlockStep?

  public init(
    rule: RuleID,
    verdict: Verdict,
    detail: ReasonDetail,
    source: SourceReference,
    step: UnlockStep?,
  ) {
    self.rule = rule
    self.verdict = verdict
    self.detail = detail
    self.source = source
    self.step = step
  }
}
