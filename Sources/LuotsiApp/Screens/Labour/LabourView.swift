import CivilDates
import Languages
import Reports
import TerminalUI

/// The occupations of an area under their sectors, or the page of one.
func labourView(_ labour: LabourState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  let language = state.language
  let words = LabourLines(desk: state.desk, language: language)
  let place = state.desk.names.area(labour.area)[language]
  let body = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
  if let page = labour.page {
    let name = state.desk.names.occupation(page.occupation)[language]
    frame.chrome(
      title: LabourScreenText.title[language] + " · " + name,
      status: state.dataStatus,
      state: state,
    )
    frame.textLines(words.problem(labour) + words.lines(of: page), from: labour.scroll, in: body)
    frame.cursor = body.origin
    return frame
  }
  frame.chrome(
    title: LabourScreenText.title[language] + " · " + place,
    status: state.dataStatus,
    state: state,
  )
  guard !labour.rows.isEmpty else {
    frame.paragraph(LabourScreenText.nothing[language], in: body.inset(top: 1, left: 1))
    frame.cursor = Position(row: body.row + 1, column: body.column + 1)
    return frame
  }
  let head = words.problem(labour) + [TextLine(words.legend(labour.rows), role: .muted)]
  let used = head.reduce(0) { $0 + $1.rows(width: body.columns - 2).count }
  let isTall = body.rows >= used + 6
  if isTall { frame.textLines(head, in: body) }
  frame.occupations(
    labour,
    words,
    hasLegend: isTall,
    in: Rect(
      row: body.row + (isTall ? used : 0),
      column: 0,
      rows: body.rows - (isTall ? used : 0),
      columns: size.columns,
    ),
  )
  return frame
}

extension Frame {
  fileprivate mutating func occupations(
    _ labour: LabourState,
    _ words: LabourLines,
    hasLegend: Bool,
    in area: Rect,
  ) {
    let newest = hasLegend ? labour.rows.compactMap(\.newest?.month).max() : nil
    list(
      count: labour.rows.count,
      focus: labour.focus,
      in: area,
      title: { labour.section(beginningAt: $0).map(words.title) },
      height: { _ in 2 },
      draw: { frame, index, item in
        frame.occupation(
          labour.rows[index],
          words,
          newest: newest,
          role: index == labour.focus ? .focus : .plain,
          in: item,
        )
      },
    )
  }

  private mutating func occupation(
    _ row: LabourRow,
    _ words: LabourLines,
    newest: CivilDate?,
    role: Role,
    in item: Rect,
  ) {
    let barWidth = min(12, item.columns / 4)
    let trend = words.trend(row.trend)
    let trendWidth = item.columns >= 60 ? 20 : 0
    let bar = item.endColumn - barWidth
    write(
      words.desk.names.occupation(row.occupation)[words.language],
      at: item.origin,
      role: role,
      width: item.columns - barWidth - trendWidth - 1,
    )
    write(
      trend,
      at: Position(row: item.row, column: bar - trendWidth),
      role: .muted,
      width: max(0, trendWidth - 1),
    )
    if let index = row.index {
      write(
        intervalBar(
          low: index.low,
          value: index.value,
          high: index.high,
          max: 1000,
          width: barWidth,
        ),
        at: Position(row: item.row, column: bar),
        width: barWidth,
      )
    }
    guard item.rows > 1 else { return }
    write(
      words.summary(row, newest: newest),
      at: Position(row: item.row + 1, column: item.column + 2),
      role: row.index?.isOld == true ? .attention : .muted,
      width: item.columns - 2,
    )
  }
}
