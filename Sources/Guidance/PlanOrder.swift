import Catalogue
import CivilDates

/// An entry of a record with its name.
public typealias Named<Entry> = (id: EntryID, entry: Entry)

// The order in which entries are read; names settle what days leave open, so that it is always one.
extension GuidanceRecord {
  /// What is still to be done first, by its day; without a day after those with one.
  public var orderedSteps: [Named<PlanStep>] {
    steps.map { ($0.key, $0.value) }.sorted { left, right in
      let (a, b) = (left.entry, right.entry)
      if (a.done == nil) != (b.done == nil) { return a.done == nil }
      if let first = a.done, let second = b.done, first != second { return first > second }
      if a.due != b.due { return a.due.isBefore(b.due) }
      return (a.text, left.id.rawValue) < (b.text, right.id.rawValue)
    }
  }

  public var orderedReferrals: [Named<Referral>] {
    referrals.map { ($0.key, $0.value) }.sorted { left, right in
      let (a, b) = (left.entry, right.entry)
      if (a.outcome == .open) != (b.outcome == .open) { return a.outcome == .open }
      return a.on == b.on ? left.id.rawValue < right.id.rawValue : a.on < b.on
    }
  }

  /// From `today` on first, the next one at the top; then those before it, the latest first.
  public func orderedMeetings(today: CivilDate) -> [Named<Meeting>] {
    meetings.map { ($0.key, $0.value) }.sorted { left, right in
      let (a, b) = (left.entry, right.entry)
      if (a.on < today) != (b.on < today) { return b.on < today }
      if a.on != b.on { return a.on < today ? a.on > b.on : a.on < b.on }
      return (a.detail, left.id.rawValue) < (b.detail, right.id.rawValue)
    }
  }

  public var orderedDisagreements: [Named<Disagreement>] {
    disagreements.map { ($0.key, $0.value) }.sorted { left, right in
      let (a, b) = (left.entry, right.entry)
      return a.on == b.on ? left.id.rawValue < right.id.rawValue : a.on < b.on
    }
  }

  /// The disagreements about one training, the oldest first.
  public func disagreements(about offering: Offering.ID) -> [Disagreement] {
    orderedDisagreements.map(\.entry).filter { $0.offering == offering }
  }
}

extension CivilDate? {
  /// Days before no day.
  fileprivate func isBefore(_ other: CivilDate?) -> Bool {
    guard let self else { return false }
    return other.map { self < $0 } ?? true
  }
}

extension GuidanceRecord {
  /// What was done on a day or after it, as texts.
  public func steps(doneSince day: CivilDate) -> [String] {
    orderedSteps.filter { $0.entry.done.map { $0 >= day } ?? false }.map(\.entry.text)
  }

  /// What should have been done before a day and is not, as texts.
  public func steps(lateOn day: CivilDate) -> [String] {
    orderedSteps.filter { $0.entry.done == nil && ($0.entry.due.map { $0 < day } ?? false) }
      .map(\.entry.text)
  }
}
