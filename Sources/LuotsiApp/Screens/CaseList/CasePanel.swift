import CaseStore
import CivilDates
import Languages
import TerminalUI

extension Frame {
  /// What the register holds of a case; the case itself stays closed.
  mutating func casePanel(_ summary: CaseSummary, state: AppState, in area: Rect) {
    var rest = area
    for line in summary.panelLines(today: state.desk.today, now: state.now, state.language) {
      rest = rest.inset(top: line.gap)
      rest = rest.inset(top: paragraph(line.text, in: rest, role: line.role))
    }
  }

  /// What to do where there are no cases yet, the first thing first.
  mutating func firstSteps(in area: Rect, state: AppState) {
    let language = state.language
    var rest = area
    cursor = rest.origin
    rest = rest.inset(top: 1 + paragraph(ScreenText.noCases[language], in: rest))
    for step in CaseListText.firstSteps {
      let key = KeyMap.bindings(in: .caseList).first { $0.command == step.command }?.keys.first
      guard let key, rest.rows > 0 else { continue }
      write(key.name(in: language), at: rest.origin, role: .strong)
      let text = rest.inset(left: 4)
      let used = paragraph(step.text[language], in: text)
      let row = Rect(row: rest.row, column: rest.column, rows: used, columns: rest.columns)
      respond(in: row, with: [key])
      rest = rest.inset(top: max(1, used))
    }
  }
}

extension CaseSummary {
  fileprivate typealias PanelLine = (text: String, role: Role, gap: Int)

  /// Stage, warnings, meeting, step and keeping, each under its name.
  fileprivate func panelLines(
    today: CivilDate,
    now: Moment,
    _ language: Language,
  ) -> [PanelLine] {
    var lines: [PanelLine] = [(code, .heading, 0), (stageText(stage)[language], .plain, 0)]
    if isExample { lines.append((CaseListText.invented[language], .muted, 0)) }
    let (ahead, isWarning) = aheadText(today: today, language: language)
    if isWarning { lines.append((ahead, .attention, 1)) }
    func add(_ name: Phrase, _ text: String) {
      lines.append((name[language], .muted, 1))
      lines.append((text.isEmpty ? "–" : text, .plain, 0))
    }
    add(CaseListText.meeting, meetingText(today: today, language: language))
    let due = plan?.step?.due.map { $0.asWritten + " " } ?? ""
    add(CaseListText.ahead, plan?.step.map { due + $0.text } ?? "")
    add(KeepingText.keptUntil, deleteBy?.asWritten ?? "")
    let milliseconds = Int((updatedAt.timeIntervalSince1970 * 1000).rounded())
    let saved = Moment(milliseconds: milliseconds, offsetMinutes: now.offsetMinutes).day.asWritten
    add(CaseListText.saved, CaseListText.saves(revision, last: saved)[language])
    return lines
  }
}
