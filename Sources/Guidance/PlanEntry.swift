/// One entry of what client and advisor agreed, or of what they did not agree with.
public enum PlanEntry: Equatable, Sendable {
  case step(PlanStep)
  case referral(Referral)
  case meeting(Meeting)
  case disagreement(Disagreement)
}

extension GuidanceRecord {
  /// Nil where nothing of these kinds has the name.
  public subscript(_ id: EntryID) -> PlanEntry? {
    if let step = steps[id] { return .step(step) }
    if let referral = referrals[id] { return .referral(referral) }
    if let meeting = meetings[id] { return .meeting(meeting) }
    return disagreements[id].map { .disagreement($0) }
  }
}
