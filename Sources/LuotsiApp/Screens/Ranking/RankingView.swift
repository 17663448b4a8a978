import Catalogue
import Languages
import Matching
import Reports
import TerminalUI

/// The ranked list in its three blocks, with the focused offering's reasons beside or over it.
func rankingView(_ ranking: RankingState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  let rules = ScreenText.rules(ranking.ranking.rulesVersion)[language]
  frame.chrome(
    title: ranking.interview.code + " · " + ScreenText.suggestions[language],
    status: state.dataStatus.isEmpty ? rules : state.dataStatus + " · " + rules,
    state: state,
  )
  let body = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
  guard let match = ranking.focusedMatch else {
    frame.paragraph(ScreenText.emptyList[language], in: body.inset(top: 1, left: 2))
    frame.cursor = Position(row: body.row + 1, column: body.column + 2)
    return frame
  }
  let details = MatchDetails(match, desk: state.desk, language: language)
  let list = Rect(row: 2, column: 0, rows: body.rows, columns: size.columns)
  if ranking.showsDetails {
    frame.details(details, from: ranking.detailsScroll, in: body)
    frame.cursor = body.origin
  } else if size.columns >= 100 {
    let half = size.columns / 2
    frame.verticalRule(in: list.inset(left: half))
    frame.details(details, from: 0, in: list.inset(left: half + 2, right: 1))
    frame.matches(ranking, of: state, in: list.inset(right: size.columns - half))
  } else {
    frame.matches(ranking, of: state, in: list)
  }
  return frame
}

extension Frame {
  fileprivate mutating func matches(_ ranking: RankingState, of state: AppState, in area: Rect) {
    let matches = ranking.ranking.matches
    let heights = matches.indices.map { index in
      ranking.opensBlock(at: index) ? (index == 0 ? 2 : 3) : 1
    }
    let isWide = area.columns >= 64
    list(heights: heights, focus: ranking.focus, in: area) { frame, index, item in
      var row = item
      if ranking.opensBlock(at: index) {
        let skipped = index == 0 ? 0 : 1
        let title = Position(row: row.row + skipped, column: row.column)
        if item.contains(title) {
          frame.write(
            blockTitle(matches[index].verdict)[state.language],
            at: title,
            role: .heading,
            width: row.columns,
          )
        }
        row = row.inset(top: skipped + 1)
        if index == ranking.focus {
          frame.write(" ", at: item.origin.movedLeft(2))
          frame.write("▸", at: row.origin.movedLeft(2), role: .focus)
          frame.cursor = row.origin.movedLeft(2)
        }
      }
      guard !row.isEmpty else { return }
      frame.matchRow(
        matches[index],
        isFocused: index == ranking.focus,
        isChosen: ranking.interview.chosen.contains(matches[index].offering.rawValue),
        isWide: isWide,
        state: state,
        in: row,
      )
    }
  }

  private mutating func matchRow(
    _ match: Match,
    isFocused: Bool,
    isChosen: Bool,
    isWide: Bool,
    state: AppState,
    in row: Rect,
  ) {
    let language = state.language
    let role: Role =
      isFocused ? .focus : match.verdict == .excluded ? .muted : isChosen ? .strong : .plain
    let mark = match.verdict.mark + (isChosen ? "✓" : " ")
    write(mark, at: row.origin, role: role)
    let bar = intervalBar(
      low: match.low,
      value: match.points,
      high: match.high,
      max: 100,
      width: 8,
    )
    let points =
      String(repeating: " ", count: max(0, 3 - String(match.points).count))
      + String(match.points)
    let tail = match.verdict == .excluded ? "" : points + " " + bar
    let provider = state.desk.offerings[match.offering].map {
      state.desk.names.provider($0.provider)[language]
    }
    let providerColumns = isWide ? 16 : 0
    let nameColumns = row.columns - 3 - providerColumns - textWidth(tail) - 1
    write(
      state.desk.names.offering(match.offering)[language],
      at: Position(row: row.row, column: row.column + 3),
      role: role,
      width: nameColumns,
    )
    if isWide, let provider {
      write(
        provider,
        at: Position(row: row.row, column: row.column + 3 + nameColumns + 1),
        role: .muted,
        width: providerColumns - 1,
      )
    }
    write(
      tail,
      at: Position(row: row.row, column: row.endColumn - textWidth(tail)),
      role: isFocused ? .focus : .plain,
    )
  }
}

extension Position {
  fileprivate func movedLeft(_ columns: Int) -> Position {
    Position(row: row, column: column - columns)
  }
}

extension RankingState {
  /// Whether the match at `index` is the first of its block.
  func opensBlock(at index: Int) -> Bool {
    let matches = ranking.matches
    guard index > 0 else { return true }
    return block(matches[index].verdict) != block(matches[index - 1].verdict)
  }

  private func block(_ verdict: Verdict) -> Int {
    switch verdict {
    case .open, .check: 0
    case .notYet: 1
    case .excluded: 2
    }
  }
}

private func blockTitle(_ verdict: Verdict) -> Phrase {
  switch verdict {
  case .open, .check: ScreenText.openBlock
  case .notYet: ScreenText.notYetBlock
  case .excluded: ScreenText.excludedBlock
  }
}
