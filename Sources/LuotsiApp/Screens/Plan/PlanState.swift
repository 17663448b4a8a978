import CaseStore
import CivilDates
import Guidance
import TerminalUI

/// The plan of a client, with what became of it.
public struct PlanState: Sendable {
  /// Where Esc returns to.
  let origin: AppState.Screen
  var focus = 0
  /// What takes back the last change that was made here.
  private(set) var undo: GuidanceChange?

  init(origin: AppState.Screen) { self.origin = origin }

  enum Step {
    case stay
    case leave
    case make(GuidanceChange)
    case edit(PlanEntryForm)
  }

  mutating func update(
    _ key: Key,
    command: Command?,
    of record: GuidanceRecord,
    at desk: Desk,
  ) -> Step {
    let rows = record.planRows(today: desk.today)
    focus = min(focus, rows.count - 1)
    switch (command, rows[focus]) {
    case (.leave, _): return .leave
    case (.undo, _):
      guard let change = undo else { return .stay }
      undo = nil
      return .make(change)
    case (.open, .entry(let id, let entry)):
      undo = .put(entry, id)
      return .edit(PlanEntryForm(entry, named: id))
    case (.open, .adding(let section)), (.addToPlan, .adding(let section)):
      return adding(to: section, today: desk.today)
    case (.addToPlan, .entry):
      return adding(to: rows[focus].section, today: desk.today)
    case (.toggle, .entry(let id, let entry)):
      guard let next = entry.next(on: desk.today) else { return .stay }
      undo = .put(entry, id)
      return .make(.put(next, id))
    case (.reject, .entry(let id, let entry)):
      undo = .put(entry, id)
      return .make(.remove(id))
    default:
      focus = moved(focus, by: key, count: rows.count)
      return .stay
    }
  }

  /// Puts the focus on the entry that was just written, wherever it stands now.
  ///
  /// `id` is nil for a new entry, which is known by not having been there before.
  mutating func follow(
    _ id: EntryID?,
    in record: GuidanceRecord,
    after before: GuidanceRecord?,
    today: CivilDate,
  ) {
    func ids(_ record: GuidanceRecord) -> [EntryID?] {
      record.planRows(today: today).map { row in
        if case .entry(let id, _) = row { id } else { nil }
      }
    }
    let rows = ids(record)
    let known = Set(before.map(ids) ?? [])
    let isWritten = { (row: EntryID?) in id == nil ? !known.contains(row) : row == id }
    focus = rows.firstIndex { $0 != nil && isWritten($0) } ?? focus
  }

  private mutating func adding(to section: PlanSection, today: CivilDate) -> Step {
    guard let form = PlanEntryForm(newIn: section, today: today) else { return .stay }
    undo = nil
    return .edit(form)
  }
}

extension PlanEntry {
  /// What one key makes of an entry: done or not, held or not or unknown, the next outcome; nil for
  /// what has none.
  func next(on today: CivilDate) -> PlanEntry? {
    switch self {
    case .step(var step):
      step.done = step.done == nil ? today : nil
      return .step(step)
    case .meeting(var meeting):
      switch meeting.wasHeld {
      case nil: meeting.wasHeld = true
      case true?: meeting.wasHeld = false
      case false?: meeting.wasHeld = nil
      }
      return .meeting(meeting)
    case .referral(var referral):
      let all = Referral.Outcome.allCases
      let place = all.firstIndex(of: referral.outcome) ?? 0
      referral.outcome = all[(place + 1) % all.count]
      return .referral(referral)
    case .disagreement: return nil
    }
  }
}

extension PlanState {
  /// Why the command would do nothing at the line in focus; nil where it does something.
  func whyNot(_ command: Command, of record: GuidanceRecord?, today: CivilDate) -> WhyNot? {
    guard let record else {
      return [.undo, .addToPlan, .open, .toggle, .reject].contains(command) ? .isReading : nil
    }
    let rows = record.planRows(today: today)
    let row = rows[min(focus, rows.count - 1)]
    return switch (command, row) {
    case (.undo, _): undo == nil ? .nothingToUndo : nil
    case (.addToPlan, _): row.section == .disagreements ? .belongsToList : nil
    case (.open, .adding(let section)): section == .disagreements ? .belongsToList : nil
    case (.toggle, .entry(_, let entry)): entry.next(on: today) == nil ? .hasNoOutcome : nil
    case (.toggle, .adding), (.reject, .adding): .isNoEntry
    default: nil
    }
  }
}
