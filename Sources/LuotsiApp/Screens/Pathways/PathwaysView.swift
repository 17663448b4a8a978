import Catalogue
import Languages
import Matching
import Reports
import TerminalUI

/// The ways to an occupation over a line of months, with the focused one's steps below.
func pathwaysView(_ pathways: PathwaysState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  let language = state.language
  let client = pathways.ranking.interview.code
  let body = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
  guard let search = pathways.search else {
    frame.chrome(
      title: client + " · " + PathwayScreenText.occupations[language],
      status: state.rankedStatus,
      state: state,
    )
    frame.occupations(pathways, of: state, in: body)
    return frame
  }
  let occupation = state.desk.names.occupation(search.occupation)[language]
  frame.chrome(
    title: client + " · " + PathwayScreenText.pathways[language] + " " + occupation,
    status: state.dataStatus,
    state: state,
  )
  if let obstacle = state.desk.wording.obstacleText(of: search, in: language) {
    frame.textLines(
      [.blank, TextLine(obstacle, role: .attention), .blank]
        + [TextLine(PathwayScreenText.tryAnother[language], role: .muted)],
      in: body,
    )
    frame.cursor = Position(row: body.row + 1, column: body.column)
    return frame
  }
  guard let pathway = pathways.focusedPathway else { return frame }
  let words = PathwayLines(search: search, desk: state.desk, language: language)
  if pathways.showsSteps {
    let title = pathway.labelText(in: language).map { [TextLine($0, role: .strong)] } ?? []
    frame.textLines(title + words.lines(of: pathway), from: pathways.scroll, in: body)
    frame.cursor = body.origin
    return frame
  }
  frame.timelines(search, focus: pathways.focus, in: body, language: language)
  let used = 2 + 2 * search.pathways.count
  if body.rows >= used + 4 {
    frame.rule(row: body.row + used)
    let steps = body.inset(top: used + 1)
    frame.textLines(words.lines(of: pathway), in: steps)
    frame.respond(in: steps, with: [.enter])
  }
  return frame
}

extension Frame {
  fileprivate mutating func timelines(
    _ search: PathwaySearch,
    focus: Int,
    in body: Rect,
    language: Language,
  ) {
    let longest = search.pathways.map(\.months).max() ?? 1
    // Two columns for the marker, two for the arrow of a list that scrolls, one for the end's sign.
    let scale = MonthScale(months: longest, columns: body.columns - 5)
    for (row, text) in scale.rows(from: search.date, in: language).enumerated() {
      let place = Position(row: body.row + row, column: body.column + 2)
      write(text, at: place, role: .muted, width: body.columns - 2)
    }
    let rows = min(2 * search.pathways.count, body.rows - 2)
    let area = Rect(row: body.row + 2, column: body.column, rows: rows, columns: body.columns)
    let heights = search.pathways.map { _ in 2 }
    list(heights: heights, focus: focus, in: area) { frame, index, item in
      let pathway = search.pathways[index]
      let label = pathway.labelText(in: language) ?? PathwayScreenText.another[language]
      let role: Role = index == focus ? .focus : .plain
      let used = frame.write(label, at: item.origin, role: role, width: item.columns)
      frame.write(
        " · " + PathwayScreenText.figures(of: pathway)[language],
        at: Position(row: item.row, column: item.column + used),
        role: role == .focus ? .plain : .muted,
        width: item.columns - used,
      )
      guard item.rows > 1 else { return }
      frame.write(
        pathwayBar(pathway, on: scale, language: language),
        at: Position(row: item.row + 1, column: item.column),
        role: role,
        width: item.columns,
      )
    }
  }

  fileprivate mutating func occupations(
    _ pathways: PathwaysState,
    of state: AppState,
    in body: Rect,
  ) {
    let language = state.language
    guard !pathways.occupations.isEmpty else {
      paragraph(PathwayScreenText.noOccupations[language], in: body.inset(top: 1))
      cursor = Position(row: body.row + 1, column: body.column)
      return
    }
    let focus = pathways.occupationFocus
    list(count: pathways.occupations.count, focus: focus, in: body) { frame, index, row in
      let occupation = pathways.occupations[index]
      let reach = pathways.inReach[occupation]
      let points = reach.map { ScreenText.points[language] + " \($0.points)" } ?? ""
      let wish = reach?.wish.map { PathwayScreenText.wish($0)[language] + " · " } ?? ""
      let tail = wish + points
      let name = state.desk.names.occupation(occupation)[language]
      let role: Role = index == focus ? .focus : .plain
      frame.write(
        (reach?.verdict.mark ?? " ") + " " + name,
        at: row.origin,
        role: role,
        width: row.columns - textWidth(tail) - 2,
      )
      frame.write(
        tail,
        at: Position(row: row.row, column: row.endColumn - textWidth(tail)),
        role: .muted,
      )
    }
  }
}

extension AppState {
  /// What a screen made from the catalogue and the rules says of them.
  var rankedStatus: String {
    let rules = ScreenText.rules(desk.rules.version)[language]
    return dataStatus.isEmpty ? rules : dataStatus + " · " + rules
  }
}
