import Languages
import Matching
import Reports
import TerminalUI

/// What would open more: a list of wishes and ladders, with the focused one beside, under or over
/// it.
func openingsView(_ openings: OpeningsState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  frame.chrome(
    title: openings.ranking.interview.code + " · " + OpeningsText.title[state.language],
    status: state.dataStatus,
    state: state,
  )
  let body = Rect(row: 2, column: 0, rows: size.rows - 4, columns: size.columns)
  guard let entry = openings.focusedEntry else {
    frame.openingsHead(openings, of: state, in: body.inset(left: 1, right: 1))
    frame.cursor = Position(row: body.row, column: 1)
    return frame
  }
  func lines(in area: Rect) -> OpeningsLines {
    OpeningsLines(desk: state.desk, language: state.language, columns: area.columns - 2)
  }
  if openings.showsDetails {
    let area = body.inset(left: 1, right: 1)
    frame.textLines(lines(in: area).lines(of: entry), from: openings.scroll, in: area)
    frame.cursor = area.origin
  } else if size.columns >= 100 {
    let half = size.columns / 2
    let area = body.inset(left: half + 2, right: 1)
    frame.verticalRule(in: body.inset(left: half))
    frame.textLines(lines(in: area).lines(of: entry), in: area)
    frame.respond(in: area, with: [.enter])
    frame.openings(openings, of: state, in: body.inset(right: size.columns - half))
  } else if body.rows >= 16 {
    let area = body.inset(top: body.rows - briefRows, left: 1, right: 1)
    frame.rule(row: area.row - 1)
    frame.textLines(lines(in: area).brief(of: entry), in: area)
    frame.respond(in: area, with: [.enter])
    frame.openings(openings, of: state, in: body.inset(bottom: briefRows + 1))
  } else {
    frame.openings(openings, of: state, in: body)
  }
  return frame
}

/// Room for the months, three steps and what the end of a plan means.
private let briefRows = 9

extension Frame {
  /// The list with what stands over it.
  fileprivate mutating func openings(
    _ openings: OpeningsState,
    of state: AppState,
    in area: Rect,
  ) {
    let head = area.inset(left: 1, bottom: area.rows - area.rows / 3, right: 1)
    let used = openingsHead(openings, of: state, in: head)
    entries(openings, of: state, in: area.inset(top: used))
  }

  /// How much fits as it is and, where there is nothing to relax or nothing is near, why; the rows
  /// used.
  @discardableResult
  fileprivate mutating func openingsHead(
    _ openings: OpeningsState,
    of state: AppState,
    in area: Rect,
  ) -> Int {
    let language = state.language
    let counts = openings.relaxations.countsText(in: language)
    write(counts, at: area.origin, role: .muted, width: area.columns)
    var used = 1
    if let nothing = openings.relaxations.nothingToRelaxText(in: language) {
      used += paragraph(nothing, in: area.inset(top: used), role: .attention)
    }
    if openings.count(in: .nearMisses) == 0, openings.relaxations.blockedOtherwise > 0 {
      let near = state.desk.wording.nothingNearText(in: language)
      used += paragraph(near, in: area.inset(top: used), role: .muted)
    }
    return used
  }

  fileprivate mutating func entries(
    _ openings: OpeningsState,
    of state: AppState,
    in area: Rect,
  ) {
    list(
      count: openings.entries.count,
      focus: openings.focus,
      in: area,
      title: { index in
        openings.section(beginningAt: index).map { section in
          section.title(count: openings.count(in: section))[state.language]
        }
      },
      height: { openings.entries[$0].section == .relaxations ? 2 : 1 },
      draw: { frame, index, row in
        let isFocused = index == openings.focus
        switch openings.entries[index] {
        case .relaxation(let relaxation):
          frame.relaxationRows(relaxation, isFocused: isFocused, state: state, in: row)
        case .nearMiss(let ladder), .ladder(let ladder):
          frame.ladderRow(ladder, isFocused: isFocused, state: state, in: row)
        }
      },
    )
  }
}
