import CatalogueStore
import Languages
import TerminalUI

/// What is imported from where, and what became of it.
func importView(_ importing: ImportState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.chrome(
    title: "Luotsi · " + ImportScreenText.title[language],
    status: state.dataStatus,
    state: state,
  )
  let area = frame.bounds.inset(top: 3, left: 1, bottom: 3, right: 1)
  switch importing.stage {
  case .naming: frame.naming(importing, in: area, language: language)
  case .tried(let report): frame.report(report, isTrial: true, importing, in: area, language)
  case .taken(let report): frame.report(report, isTrial: false, importing, in: area, language)
  }
  return frame
}

extension Frame {
  fileprivate mutating func naming(
    _ importing: ImportState,
    in area: Rect,
    language: Language,
  ) {
    let sources = ImportState.sources
    write(ImportScreenText.what[language], at: area.origin, role: .strong, width: area.columns)
    // The path keeps its rows, however few there are for the list.
    let list = Rect(
      row: area.row + 1,
      column: area.column,
      rows: min(sources.count, max(1, area.rows - 5)),
      columns: area.columns,
    )
    self.list(count: sources.count, focus: importing.focus, in: list, pressed: []) {
      frame,
      index,
      row in
      let name = ImportScreenText.name(of: sources[index])[language]
      let role: Role = index == importing.focus ? .focus : .plain
      frame.write(name, at: row.origin, role: role, width: row.columns)
    }
    var rest = area.inset(top: list.rows + 2)
    let label = ImportScreenText.path[language]
    write(label, at: rest.origin, role: .strong, width: rest.columns)
    rest = rest.inset(top: 1)
    textField(importing.path, at: rest.origin, width: rest.columns)
    let caret = cursor
    rest = rest.inset(top: 1)
    if let failure = importing.failure {
      paragraph("! " + failure.phrase[language], in: rest, role: .attention)
    } else {
      paragraph(ImportScreenText.hint[language], in: rest, role: .muted)
    }
    cursor = caret
  }

  fileprivate mutating func report(
    _ report: ImportReport,
    isTrial: Bool,
    _ importing: ImportState,
    in area: Rect,
    _ language: Language,
  ) {
    let heading = (isTrial ? ImportScreenText.tried : ImportScreenText.taken)[language]
    let used = paragraph(heading, in: area, role: .strong)
    let text = importText(report, isTrial: isTrial, in: language)
    let lines = text.split(separator: "\n").map { line in
      let lead = line.prefix { $0 == " " }.count
      return TextLine(String(line.dropFirst(lead)), lead: lead, indent: lead + 2)
    }
    let body = area.inset(top: used + 1)
    textLines(lines, from: importing.scroll, in: body)
    cursor = body.origin
  }
}
