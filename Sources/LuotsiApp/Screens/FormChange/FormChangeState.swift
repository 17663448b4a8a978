import CaseStore
import CivilDates
import Interview
import TerminalUI

/// A case whose interview was held with another version of the form: what would become of it.
public struct FormChangeState: Sendable {
  let guidanceCase: GuidanceCase
  let record: InterviewRecord
  /// The form it was held with; nil where the store does not have it.
  let old: Form?
  let change: FormChange
  var scroll = 0

  init(_ guidanceCase: GuidanceCase, record: InterviewRecord, old: Form?, new: Form, now: Moment) {
    self.guidanceCase = guidanceCase
    self.record = record
    self.old = old
    change = FormChange(of: record, from: old, to: new, now: now)
  }

  enum Decision: Equatable {
    case move
    case keep(Form)
    case leave
  }

  mutating func update(_ key: Key, command: Command?) -> Decision? {
    switch command {
    case .open: return .move
    case .keepForm: return old.map(Decision.keep)
    case .leave: return .leave
    default:
      scroll = moved(scroll, by: key, count: Self.longest)
      return nil
    }
  }

  private static let longest = 500
}
