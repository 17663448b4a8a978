import Catalogue
import Languages
import Reports
import TerminalUI

/// The directory: its list with the focused service beside it, the filter, or one service's page.
func directoryView(_ directory: DirectoryState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  let language = state.language
  frame.chrome(
    title: "Luotsi · " + DirectoryText.title[language],
    status: DirectoryText.count(directory.rows.count)[language] + " · " + state.dataStatus,
    state: state,
  )
  let body = readingArea(of: size)
  let list = Rect(row: 2, column: 0, rows: body.rows, columns: size.columns)
  switch directory.panel {
  case .page(let page):
    let lines = ServicePageLines(state: state).lines(of: page)
    frame.textLines(lines, from: page.scroll, in: body)
    frame.cursor = body.origin
  case .filter(let topic):
    frame.serviceFilter(directory, topic: topic, of: state, in: body)
  case nil where size.columns >= 100:
    let half = size.columns / 2
    frame.verticalRule(in: list.inset(left: half))
    if let service = directory.focusedService {
      let page = ServicePageState(service: service)
      let lines = ServicePageLines(state: state).lines(of: page)
      frame.textLines(lines, in: list.inset(left: half + 2, right: 1))
      frame.respond(in: list.inset(left: half + 1), with: [.enter])
    }
    frame.directory(directory, of: state, in: list.inset(right: size.columns - half))
  case nil:
    frame.directory(directory, of: state, in: list)
  }
  return frame
}

extension Frame {
  fileprivate mutating func directory(
    _ directory: DirectoryState,
    of state: AppState,
    in area: Rect,
  ) {
    let language = state.language
    var rows = area
    if !directory.filter.isEmpty {
      let summary = directory.filter.summary(desk: state.desk, language: language)
      let text = "\(FilterText.narrowed[language]) \(summary)"
      write(
        text,
        at: Position(row: area.row, column: 1),
        role: .attention,
        width: area.columns - 2,
      )
      rows = area.inset(top: 1)
    }
    guard !directory.rows.isEmpty else {
      let text =
        directory.filter.isEmpty ? DirectoryText.empty : DirectoryText.nothingPasses
      paragraph(text[language], in: rows.inset(top: 1, left: 2))
      cursor = Position(row: rows.row + 1, column: 2)
      return
    }
    list(
      count: directory.rows.count,
      focus: directory.focus,
      in: rows,
      title: { directory.title(at: $0)?[language] },
      draw: { frame, index, row in
        frame.directoryRow(
          directory.rows[index].service,
          isFocused: index == directory.focus,
          state: state,
          in: row,
        )
      },
    )
  }

  private mutating func directoryRow(
    _ service: Service,
    isFocused: Bool,
    state: AppState,
    in row: Rect,
  ) {
    let language = state.language
    let runner = service.runner[language] ?? service.kind.text(in: language)
    let tail = row.columns >= 60 ? clip(runner, to: 30) : ""
    let isTrusted = state.desk.matcher.trusts(service, on: state.desk.today)
    write(
      "\(isTrusted ? "●" : "◐") \(state.desk.names.service(service.id)[language])",
      at: row.origin,
      role: isFocused ? .focus : .plain,
      width: row.columns - (tail.isEmpty ? 0 : textWidth(tail) + 2),
    )
    write(
      tail,
      at: Position(row: row.row, column: row.endColumn - textWidth(tail)),
      role: .muted,
    )
  }

  fileprivate mutating func serviceFilter(
    _ directory: DirectoryState,
    topic: Int,
    of state: AppState,
    in area: Rect,
  ) {
    let language = state.language
    write(
      DirectoryText.narrow[language],
      at: area.origin,
      role: .heading,
      width: area.columns,
    )
    let topics = ServiceFilterTopic.allCases
    let rows = area.inset(top: 2)
    list(count: topics.count, focus: topic, in: rows, pressed: [.right]) { frame, index, row in
      let value = directory.filter.value(of: topics[index], desk: state.desk, language: language)
      let role: Role = index == topic ? .focus : .plain
      frame.write(topics[index].title[language], at: row.origin, role: role, width: 18)
      frame.write(
        "‹ \(value) ›",
        at: Position(row: row.row, column: row.column + 19),
        role: role,
        width: max(0, row.columns - 19),
      )
    }
    let below = area.inset(top: 3 + topics.count)
    guard !below.isEmpty else { return }
    let sure = directory.rows.count { $0.fit == .sure }
    let text = DirectoryText.passing(sure, notStated: directory.rows.count - sure)[language]
    paragraph(text + " " + DirectoryText.howTo[language], in: below, role: .muted)
  }
}

extension DirectoryState {
  /// The title of the part that the row at `index` begins; nil when it begins none.
  fileprivate func title(at index: Int) -> Phrase? {
    guard rows.contains(where: { $0.fit == .notStated }) else { return nil }
    if index > 0, rows[index - 1].fit == rows[index].fit { return nil }
    return rows[index].fit == .sure ? DirectoryText.sure : DirectoryText.notStated
  }
}
