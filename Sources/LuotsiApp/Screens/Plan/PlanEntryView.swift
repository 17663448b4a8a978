import Guidance
import Languages
import TerminalUI

/// An entry of the plan being written.
func planEntryView(_ entry: PlanEntryState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  let section = entry.form.entry.section.title[language]
  frame.chrome(
    title: state.clientCode + " · " + PlanText.title[language] + " · " + section,
    status: state.dataStatus,
    state: state,
  )
  var area = frame.bounds.inset(top: 3, left: 1, bottom: 3, right: 2)
  if let subject = entry.subject {
    let used = frame.paragraph(
      subject,
      in: Rect(row: area.row, column: 3, rows: min(2, area.rows), columns: area.columns - 2),
      role: .strong,
    )
    area = area.inset(top: used + 1)
  }
  frame.entryFields(entry.form.fields, in: area, language: language)
  return frame
}

extension AppState {
  /// The code of the client whose plan or rights are shown; empty before that is read.
  var clientCode: String { client?.code ?? "" }
}

extension PlanEntry {
  var section: PlanSection {
    switch self {
    case .step: .steps
    case .referral: .referrals
    case .meeting: .meetings
    case .disagreement: .disagreements
    }
  }
}
