import Guidance
import Languages
import TerminalUI

/// What a client was told and permits, with what the line in focus means below.
func rightsView(_ rights: RightsState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.chrome(
    title: state.clientCode + " · " + RightsText.title[language],
    status: state.dataStatus,
    state: state,
  )
  guard let client = state.client else { return frame }
  let words = RightsLines(client: client, desk: state.desk, language: language)
  let body = Rect(row: 2, column: 0, rows: size.rows - 4, columns: size.columns)
  if let telling = rights.telling {
    let area = body.inset(top: 1, left: 1, right: 2)
    let used = frame.paragraph(
      RightsText.toldExplained[language],
      in: area.inset(left: 2, bottom: max(0, area.rows - 3)),
      role: .muted,
    )
    frame.entryFields(telling.fields, in: area.inset(top: used + 1), language: language)
    return frame
  }
  let details = words.lines(of: rights.focusedRow)
  if rights.showsDetails {
    let area = body.inset(left: 1, right: 1)
    frame.textLines(details, from: rights.scroll, in: area)
    frame.cursor = area.origin
  } else if body.rows >= 16 {
    let area = body.inset(top: body.rows - detailRows, left: 1, right: 1)
    frame.rule(row: area.row - 1)
    frame.textLines(details, in: area)
    // On the first row Enter writes down, and opens nothing to read.
    if rights.focusedRow != .told { frame.respond(in: area, with: [.enter]) }
    frame.rightsRows(rights, words, in: body.inset(bottom: detailRows + 1))
  } else {
    frame.rightsRows(rights, words, in: body)
  }
  return frame
}

/// Room for what the client may ask for, at the reference width.
private let detailRows = 4

extension Frame {
  fileprivate mutating func rightsRows(_ rights: RightsState, _ words: RightsLines, in area: Rect) {
    list(
      count: RightsState.Row.all.count,
      focus: rights.focus,
      in: area,
      title: { words.title(of: RightsState.Row.all[$0]) },
      draw: { frame, index, row in
        let line = RightsState.Row.all[index]
        let role: Role = index == rights.focus ? .focus : .plain
        let tail = words.tail(of: line)
        let label = words.label(of: line)
        let room = max(row.columns / 2 + 6, row.columns - textWidth(label) - 2)
        let width = min(textWidth(tail.text), room)
        frame.write(
          label,
          at: row.origin,
          role: role,
          width: row.columns - (width == 0 ? 0 : width + 2),
        )
        frame.write(
          tail.text,
          at: Position(row: row.row, column: row.endColumn - width),
          role: tail.isWarning ? .attention : role == .focus ? .focus : .muted,
          width: width,
        )
      },
    )
  }
}
