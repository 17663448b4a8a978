import Catalogue
import Languages
import Reports
import TerminalUI

/// The search line, what the catalogue is narrowed to, and the offerings that are left.
func browserView(_ browser: BrowserState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.chrome(title: BrowserText.title[language], status: state.dataStatus, state: state)
  let body = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
  let counts = BrowserText.count(browser.shown.count, of: browser.facets.count)[language]
  let label = BrowserText.search[language]
  frame.write(label, at: body.origin, role: .heading)
  let room = body.columns - textWidth(label) - 3 - textWidth(counts)
  frame.write(
    counts,
    at: Position(row: body.row, column: body.endColumn - textWidth(counts)),
    role: .muted,
  )
  let narrowedTo = browser.filter.text(of: browser.facets, desk: state.desk, language: language)
  frame.write(
    narrowedTo ?? BrowserText.howToNarrow[language],
    at: Position(row: body.row + 1, column: body.column),
    role: narrowedTo == nil ? .muted : .attention,
    width: body.columns,
  )
  if browser.narrowing != nil {
    frame.narrowingPanel(browser, of: state, in: body.inset(top: 2))
    return frame
  }
  frame.offeringList(browser, of: state, in: body.inset(top: 2))
  frame.textField(
    browser.field,
    at: Position(row: body.row, column: body.column + textWidth(label) + 1),
    width: max(4, room),
  )
  return frame
}

extension Frame {
  fileprivate mutating func offeringList(
    _ browser: BrowserState,
    of state: AppState,
    in area: Rect,
  ) {
    let notice = browser.notice(of: state)
    guard notice.isEmpty else {
      textLines(notice, in: area.inset(top: area.rows > 6 ? 1 : 0))
      return
    }
    // The focused offering's own rows are worth more than a tenth row of the list.
    let foot = area.rows >= 12 ? 3 : 0
    let list = Rect(
      row: area.row,
      column: area.column - 1,
      rows: area.rows - foot,
      columns: area.columns + 2,
    )
    let columns = BrowserColumns(list.columns - 4)
    let offerings = state.desk.catalogue.offerings
    self.list(count: browser.shown.count, focus: browser.focus, in: list) { frame, index, row in
      let cells = columns.cells(of: offerings[browser.shown[index]], state: state)
      frame.cells(cells, isFocused: index == browser.focus, in: row)
    }
    guard foot > 0, let row = browser.focusedRow else { return }
    rule(row: area.endRow - foot)
    let below = area.inset(top: area.rows - foot + 1)
    let offering = offerings[row]
    let name = state.desk.names.offering(offering.id)[state.language]
    write(name, at: below.origin, role: .strong, width: below.columns)
    write(
      offering.factLine(of: state),
      at: Position(row: below.row + 1, column: below.column),
      role: .muted,
      width: below.columns,
    )
  }

  private mutating func cells(
    _ cells: [(text: String, columns: Int)],
    isFocused: Bool,
    in row: Rect,
  ) {
    var column = row.column
    for (index, cell) in cells.enumerated() where column < row.endColumn {
      write(
        cell.text,
        at: Position(row: row.row, column: column),
        role: isFocused ? .focus : index == 0 ? .plain : .muted,
        width: min(cell.columns, row.endColumn - column),
      )
      column += cell.columns + 1
    }
  }
}

extension BrowserState {
  /// Why there is nothing to show, or not what was typed, and what would show more.
  fileprivate func notice(of state: AppState) -> [TextLine] {
    let language = state.language
    switch problem {
    case .failed(let error):
      return [TextLine(catalogueSentence(error)[language], role: .attention)]
    case .changed: return [TextLine(BrowserText.changed[language], role: .attention)]
    case nil: break
    }
    if facets.count == 0 { return [TextLine(ScreenText.emptyList[language])] }
    if !shown.isEmpty { return [] }
    guard !found.isEmpty else { return [TextLine(BrowserText.nothingFound[language])] }
    let looser = filter.topics.compactMap { topic -> TextLine? in
      let count = facets.rows(found, passing: filter.without(topic)).count
      guard count > 0 else { return nil }
      return TextLine(BrowserText.without(topic.title, count)[language], lead: 2)
    }
    return [TextLine(BrowserText.nothingLeft[language])] + looser
  }
}
