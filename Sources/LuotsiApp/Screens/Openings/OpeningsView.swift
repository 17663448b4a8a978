import Languages
import Matching
import Reports
import TerminalUI

/// What would open more: a list of wishes and ladders, with the focused one beside, under or over
/// it.
func openingsView(_ openings: OpeningsState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  let language = state.language
  frame.chrome(
    title: openings.ranking.interview.code + " · " + OpeningsText.title[language],
    status: state.rankedStatus,
    state: state,
  )
  let body = Rect(row: 2, column: 0, rows: size.rows - 4, columns: size.columns)
  let isWide = size.columns >= 100
  let read = (isWide ? body.inset(left: size.columns / 2 + 1) : body).inset(left: 1, right: 1)
  let words = OpeningsLines(desk: state.desk, language: language, columns: read.columns - 2)
  if openings.showsDetails, let entry = openings.focusedEntry {
    let area = body.inset(left: 1, right: 1)
    let all = OpeningsLines(desk: state.desk, language: language, columns: area.columns - 2)
    frame.textLines(all.lines(of: entry), from: openings.scroll, in: area)
    frame.cursor = area.origin
    return frame
  }
  let left = isWide ? body.inset(right: size.columns - size.columns / 2) : body
  let used = frame.openingsHead(openings, of: state, in: left.inset(left: 1, right: 1))
  let rest = left.inset(top: used)
  guard let entry = openings.focusedEntry else {
    frame.cursor = Position(row: body.row, column: 1)
    return frame
  }
  if isWide {
    frame.verticalRule(in: body.inset(left: size.columns / 2))
    frame.textLines(words.lines(of: entry), in: read)
  } else if rest.rows >= 14 {
    let rows = rest.rows - 9
    frame.rule(row: rest.row + rows)
    frame.textLines(words.brief(of: entry), in: rest.inset(top: rows + 1, left: 1, right: 1))
    frame.entries(openings, of: state, in: rest.inset(bottom: 9))
    return frame
  }
  frame.entries(openings, of: state, in: rest)
  return frame
}

extension Frame {
  /// How much fits as it is and, where there is nothing to relax or nothing is near, why; the rows
  /// used, at most half of what there is while a list follows.
  fileprivate mutating func openingsHead(
    _ openings: OpeningsState,
    of state: AppState,
    in area: Rect,
  ) -> Int {
    let language = state.language
    let nothing = openings.relaxations.nothingToRelaxText(in: language)
    var texts: [(String, Role)] = [(openings.relaxations.countsText(in: language), .muted)]
    if let nothing { texts.append((nothing, .attention)) }
    if openings.count(in: .nearMisses) == 0, openings.relaxations.blockedOtherwise > 0 {
      texts.append((state.desk.wording.nothingNearText(in: language), .muted))
    }
    let room = openings.entries.isEmpty ? area.rows : area.rows / 2
    var used = 0
    for (text, role) in texts where used < room {
      let rows = Rect(
        row: area.row + used,
        column: area.column,
        rows: room - used,
        columns: area.columns,
      )
      used += paragraph(text, in: rows, role: role)
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
    ) { frame, index, row in
      let isFocused = index == openings.focus
      switch openings.entries[index] {
      case .relaxation(let relaxation):
        frame.relaxationRows(relaxation, isFocused: isFocused, state: state, in: row)
      case .nearMiss(let ladder), .ladder(let ladder):
        frame.ladderRow(ladder, isFocused: isFocused, state: state, in: row)
      }
    }
  }
}
