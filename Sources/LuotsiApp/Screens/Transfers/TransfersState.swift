import CaseStore
import CivilDates
import Sealing
import TerminalUI

/// What this store is to other desks, and which of them it knows.
public struct DeskBook: Equatable, Sendable {
  /// Nil before the desk has made a card.
  let ownName: String?
  let card: DeskCard
  let desks: [KnownDesk]
}

/// Cases going to other desks and coming from them.
public struct TransfersState: Sendable {
  /// What the list offers, one row each.
  enum Row: Equatable, Sendable {
    /// A case with fields that were changed at two desks.
    case conflicts(CaseSummary)
    case desk(KnownDesk)
  }

  /// What is asked, or told, over the list.
  enum Step: Equatable, Sendable {
    case list
    case filling(TransferForm)
    /// What a file would do, until it is taken in.
    case preview(ReceivedTransfer, path: String)
    /// What taking it in has done.
    case report(ReceivedTransfer)
    case settling(ConflictsState)
  }

  /// Nil until it has been read.
  private(set) var book: DeskBook?
  private var cases: [CaseSummary]
  private(set) var focus = 0
  private(set) var step = Step.list
  /// The first line of a report on the screen.
  var scroll = 0
  /// The desk forgotten last, to be known again.
  private(set) var forgotten: KnownDesk?
  private let today: CivilDate

  init(cases: [CaseSummary], today: CivilDate) {
    self.cases = cases
    self.today = today
  }

  var rows: [Row] {
    cases.filter { $0.conflicts > 0 }.map(Row.conflicts) + (book?.desks ?? []).map(Row.desk)
  }

  var focusedRow: Row? { rows.indices.contains(focus) ? rows[focus] : nil }

  mutating func take(_ book: DeskBook) {
    self.book = book
    step = .list
    focus = min(focus, max(0, rows.count - 1))
  }

  mutating func take(_ summaries: [CaseSummary]) {
    cases = summaries
    focus = min(focus, max(0, rows.count - 1))
  }

  mutating func take(_ card: DeskCardFile) { step = .filling(.trusting(card)) }

  mutating func show(_ transfer: ReceivedTransfer, at path: String) {
    scroll = 0
    step = .preview(transfer, path: path)
  }

  mutating func report(_ transfer: ReceivedTransfer) {
    scroll = 0
    step = .report(transfer)
  }

  mutating func show(_ conflicts: [FieldConflict], of id: GuidanceCase.ID) {
    guard !conflicts.isEmpty, let summary = cases.first(where: { $0.id == id }) else {
      step = .list
      return
    }
    step = .settling(ConflictsState(summary, conflicts))
  }

  mutating func paste(_ text: String) {
    guard case .filling(var form) = step else { return }
    form.paste(text)
    step = .filling(form)
  }

  /// What one key did: effects, and whether the screen is left.
  mutating func update(
    _ key: Key,
    command: Command?,
  ) -> (effects: [Effect], leaves: Bool) {
    switch step {
    case .list: return updateList(key, command: command)
    case .filling(var form):
      let next = form.update(key, command: command)
      step = .filling(form)
      switch next {
      case .stay: return ([], false)
      case .leave:
        step = .list
        return ([], false)
      case .perform(let effect): return ([effect], false)
      }
    case .preview(_, let path):
      if command == .accept { return ([.receiveTransfer(path: path)], false) }
      return (leaveReport(key, command: command), false)
    case .report:
      return (leaveReport(key, command: command), false)
    case .settling(var conflicts):
      let next = conflicts.update(key, command: command)
      step = next.leaves ? .list : .settling(conflicts)
      return (next.effects, false)
    }
  }

  private mutating func leaveReport(_ key: Key, command: Command?) -> [Effect] {
    if command == .leave {
      step = .list
      return []
    }
    scroll = moved(scroll, by: key, count: 1000)
    return []
  }

  private mutating func updateList(
    _ key: Key,
    command: Command?,
  ) -> (effects: [Effect], leaves: Bool) {
    switch command {
    case .leave: return ([], true)
    case .open:
      switch focusedRow {
      case .conflicts(let summary): return ([.readConflicts(summary.id)], false)
      case .desk(let desk): step = .filling(.sending(to: desk, cases: cases, on: today))
      case nil: break
      }
    case .receive: step = .filling(.reading())
    case .card: step = .filling(.makingCard(named: book?.ownName))
    case .reject:
      if case .desk(let desk) = focusedRow {
        forgotten = desk
        return ([.forgetDesk(desk.name)], false)
      }
    case .undo:
      guard let desk = forgotten else { break }
      forgotten = nil
      return ([.trustDesk(desk)], false)
    default: focus = moved(focus, by: key, count: rows.count)
    }
    return ([], false)
  }
}

extension TransfersState {
  var keyContext: KeyContext {
    switch step {
    case .list: .transfers
    case .filling: .transferForm
    case .preview: .transferPreview
    case .report: .transferReport
    case .settling: .conflicts
    }
  }
}
