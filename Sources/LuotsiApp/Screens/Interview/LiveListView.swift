import Languages
import Matching
import Reports
import TerminalUI

extension Frame {
  /// The top of the list beside the interview, and what the last answer changed in it.
  mutating func liveList(_ live: LiveList, of state: AppState, in area: Rect) {
    let language = state.language
    let names = state.desk.names
    verticalRule(in: Rect(row: area.row, column: area.column, rows: area.rows, columns: 1))
    var rest = area.inset(left: 2)
    write(ScreenText.leadingNow[language], at: rest.origin, role: .heading, width: rest.columns)
    rest = rest.inset(top: 1)
    guard !live.top.isEmpty else {
      paragraph(ScreenText.noListYet[language], in: rest, role: .muted)
      return
    }
    for match in live.top {
      let name = match.verdict.mark + " " + names.offering(match.offering)[language]
      write(name, at: rest.origin, width: rest.columns)
      let bar = intervalBar(
        low: match.low,
        value: match.points,
        high: match.high,
        max: 100,
        width: 10,
      )
      let place = Position(row: rest.row + 1, column: rest.column + 2)
      if rest.contains(place) {
        write("\(match.points) " + bar, at: place, role: .muted)
      }
      rest = rest.inset(top: 2)
    }
    rest = rest.inset(top: 1)
    guard rest.rows > 1 else { return }
    write(ScreenText.thisAnswer[language], at: rest.origin, role: .heading, width: rest.columns)
    rest = rest.inset(top: 1)
    let judged = live.judgedAnew.filter { !live.risen.contains($0) }
    let changes =
      live.risen.map { "↑ " + names.offering($0)[language] }
      + live.dropped.map { "↓ " + names.offering($0)[language] }
      + judged.compactMap { id in
        live.top.first { $0.offering == id }.map { match in
          "\(match.verdict.mark) \(names.offering(id)[language]): "
            + match.verdict.text(in: language)
        }
      }
    if changes.isEmpty {
      paragraph(ScreenText.noChange[language], in: rest, role: .muted)
    }
    if changes.isEmpty { rest = rest.inset(top: 1) }
    for change in changes {
      rest = rest.inset(top: paragraph(change, in: rest))
    }
    rest = rest.inset(top: 1)
    guard rest.rows > 1, let questions = live.questions,
      let line = questionLine(questions, language: language)
    else { return }
    paragraph(line, in: rest, role: .muted)
  }
}
