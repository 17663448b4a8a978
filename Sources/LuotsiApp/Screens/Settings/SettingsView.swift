import Languages
import TerminalUI

/// Each setting with its value, and what the focused one is for.
func settingsView(_ state: AppState, focus: Int, size: Size) -> Frame {
  let language = state.language
  let rows = SettingsRow.allCases
  var frame = Frame(size: size)
  frame.chrome(
    title: "Luotsi · " + SettingsText.title[language],
    status: state.dataStatus,
    state: state,
  )
  let area = frame.bounds.inset(top: 3, left: 1, bottom: 3, right: 1)
  let note = Rect(
    row: max(area.row + min(rows.count, area.rows - 3) + 1, area.row + 1),
    column: 3,
    rows: 4,
    columns: size.columns - 6,
  ).intersection(frame.bounds.inset(bottom: 2))
  let list = Rect(
    row: area.row,
    column: area.column,
    rows: note.row - area.row - 1,
    columns: area.columns,
  )
  let names = rows.map { $0.title[language] }
  let valueColumn = min((names.map(textWidth).max() ?? 0) + 5, size.columns / 2)
  frame.list(count: rows.count, focus: focus, in: list) { frame, index, place in
    let row = rows[index]
    let isFixed = state.lockedReason(of: row) != nil
    let role: Role = index == focus ? .focus : .plain
    frame.write(names[index], at: place.origin, role: role, width: valueColumn - place.column - 1)
    let isGiven = state.settings.setByOrganisation.contains(row.name)
    let note = isGiven ? " · " + SettingsText.byOrganisation[language] : ""
    let value = row.value(in: state) + note
    frame.write(
      isFixed ? value : "‹ \(value) ›",
      at: Position(row: place.row, column: valueColumn),
      role: isFixed ? .muted : index == focus ? .focus : .plain,
      width: place.endColumn - valueColumn,
    )
  }
  let fixed = state.lockedReason(of: rows[focus]).map { $0[language] + " " } ?? ""
  frame.paragraph(fixed + rows[focus].explanation[language], in: note, role: .muted)
  return frame
}

extension SettingsRow {
  fileprivate var title: Phrase {
    switch self {
    case .language: SettingsText.language
    case .theme: SettingsText.theme
    case .mouse: SettingsText.mouse
    case .lockAfter: SettingsText.lockAfter
    case .keepMonths: SettingsText.keepMonths
    case .rightToLeft: SettingsText.rightToLeft
    }
  }

  fileprivate var explanation: Phrase {
    switch self {
    case .language: SettingsText.languageNote
    case .theme: SettingsText.themeNote
    case .mouse: SettingsText.mouseNote
    case .lockAfter: SettingsText.lockAfterNote
    case .keepMonths: SettingsText.keepMonthsNote
    case .rightToLeft: SettingsText.rightToLeftNote
    }
  }

  fileprivate func value(in state: AppState) -> String {
    let settings = state.settings
    switch self {
    case .language: return SettingsText.name(of: state.language)
    case .theme: return SettingsText.name(of: settings.theme)[state.language]
    case .mouse: return (settings.mouse ? SettingsText.on : SettingsText.off)[state.language]
    case .lockAfter:
      return SettingsText.minutes(settings.lockAfterMinutes)[state.language]
    case .keepMonths: return ScreenText.months(settings.retention.months)[state.language]
    case .rightToLeft:
      let way = settings.rightToLeft[state.terminalName]
      return (way.map(SettingsText.name(of:)) ?? SettingsText.notChosen)[state.language]
    }
  }
}
