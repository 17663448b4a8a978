import CivilDates
import Guidance

/// The parts of the plan's screen, in their order.
public enum PlanSection: CaseIterable, Sendable {
  case steps
  case referrals
  case meetings
  case disagreements
}

/// A line of the plan that the focus can stand on.
enum PlanRow: Equatable, Sendable {
  case entry(EntryID, PlanEntry)
  /// The last line of a section, which begins a new entry or says how one is made.
  case adding(PlanSection)

  var section: PlanSection {
    switch self {
    case .adding(let section): section
    case .entry(_, let entry): entry.section
    }
  }
}

extension GuidanceRecord {
  func planRows(today: CivilDate) -> [PlanRow] {
    PlanSection.allCases.flatMap { section in
      entries(of: section, today: today).map { PlanRow.entry($0.id, $0.entry) }
        + [.adding(section)]
    }
  }

  /// The entries of a section in the order in which they are read.
  func entries(of section: PlanSection, today: CivilDate) -> [Named<PlanEntry>] {
    switch section {
    case .steps: orderedSteps.map { ($0.id, .step($0.entry)) }
    case .referrals: orderedReferrals.map { ($0.id, .referral($0.entry)) }
    case .meetings: orderedMeetings(today: today).map { ($0.id, .meeting($0.entry)) }
    case .disagreements: orderedDisagreements.map { ($0.id, .disagreement($0.entry)) }
    }
  }
}
