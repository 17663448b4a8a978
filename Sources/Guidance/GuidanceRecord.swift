/// What was told to, permitted by and agreed with a client beside the answers of the interview.
public struct GuidanceRecord: Codable, Equatable, Sendable {
  /// Nil until it has been written down that the client was told; an obligation, not a permission.
  public var information: InformationGiven?
  /// What was last said for each purpose; a purpose that nobody asked about is absent, not refused.
  public var consents: [Purpose: Consent]
  public var steps: [EntryID: PlanStep]
  public var referrals: [EntryID: Referral]
  public var meetings: [EntryID: Meeting]
  public var disagreements: [EntryID: Disagreement]
  /// What the list said on days before the last one on which it was made.
  public var visits: [EntryID: RankingOutline]

  public init(
    information: InformationGiven? = nil,
    consents: [Purpose: Consent] = [:],
    steps: [EntryID: PlanStep] = [:],
    referrals: [EntryID: Referral] = [:],
    meetings: [EntryID: Meeting] = [:],
    disagreements: [EntryID: Disagreement] = [:],
    visits: [EntryID: RankingOutline] = [:],
  ) {
    self.information = information
    self.consents = consents
    self.steps = steps
    self.referrals = referrals
    self.meetings = meetings
    self.disagreements = disagreements
    self.visits = visits
  }

  public var isEmpty: Bool { self == GuidanceRecord() }

  /// The purposes that were refused or withdrawn, by raw value.
  public var refusedPurposes: Set<String> {
    Set(consents.filter { !$0.value.isGiven }.map(\.key.rawValue))
  }

  /// Whether the client permits the purpose; nil when nobody has asked.
  public func permits(_ purpose: Purpose) -> Bool? { consents[purpose]?.isGiven }
}
