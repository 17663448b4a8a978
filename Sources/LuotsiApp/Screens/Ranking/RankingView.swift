import Catalogue
import Languages
import Matching
import Reports
import TerminalUI

/// The ranked list in its sections, with the focused offering's reasons beside or over it.
func rankingView(_ ranking: RankingState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  let rules = ScreenText.rules(ranking.ranking.rulesVersion)[language]
  frame.chrome(
    title: ranking.interview.code + " · " + ScreenText.suggestions[language],
    status: state.dataStatus.isEmpty ? rules : state.dataStatus + " · " + rules,
    state: state,
  )
  var list = Rect(row: 2, column: 0, rows: size.rows - 4, columns: size.columns)
  if ranking.filtering != nil {
    frame.filterPanel(ranking, of: state, in: list.inset(left: 1, right: 1))
    return frame
  }
  if let line = ranking.headline(of: state) {
    frame.write(
      line.text,
      at: Position(row: list.row, column: 1),
      role: line.role,
      width: size.columns - 2,
    )
    list = list.inset(top: 1)
  }
  let body = list.inset(left: 1, right: 1)
  guard let match = ranking.focusedMatch else {
    let text = ranking.filter.isEmpty ? ScreenText.emptyList : FilterText.nothingPasses
    frame.paragraph(text[language], in: body.inset(top: 1, left: 2))
    frame.cursor = Position(row: body.row + 1, column: body.column + 2)
    return frame
  }
  let details = MatchWording(match, desk: state.desk, language: language).lines
  if ranking.showsDetails {
    frame.textLines(details, from: ranking.detailsScroll, in: body)
    frame.cursor = body.origin
  } else if size.columns >= 100 {
    let half = size.columns / 2
    frame.verticalRule(in: list.inset(left: half))
    frame.textLines(details, in: list.inset(left: half + 2, right: 1))
    frame.matches(ranking, of: state, in: list.inset(right: size.columns - half))
  } else {
    frame.matches(ranking, of: state, in: list)
  }
  return frame
}

extension RankingState {
  /// What stands above the list: the filter in use, else the questions that still matter.
  fileprivate func headline(of state: AppState) -> (text: String, role: Role)? {
    let language = state.language
    if let comparing {
      let name = state.desk.names.offering(comparing)[language]
      return (CompareText.marked[language] + " " + name, .attention)
    }
    if !filter.isEmpty {
      let summary = filter.summary(desk: state.desk, language: language)
      let count = FilterText.count(visible.count, of: ranking.matches.count)[language]
      return (FilterText.narrowed[language] + " " + summary + " · " + count, .attention)
    }
    guard let text = questionLine(ranking, language: language) else { return nil }
    return (text, .muted)
  }
}

extension Frame {
  fileprivate mutating func matches(_ ranking: RankingState, of state: AppState, in area: Rect) {
    let places = ranking.visible
    let isWide = area.columns >= 64
    func height(_ index: Int) -> Int {
      ranking.opensSection(at: index) ? (index == 0 ? 2 : 3) : 1
    }
    list(
      count: places.count,
      focus: ranking.focus,
      in: area,
      height: height,
    ) { frame, index, item in
      var row = item
      if ranking.opensSection(at: index) {
        let skipped = index == 0 ? 0 : 1
        let title = Position(row: row.row + skipped, column: row.column)
        if item.contains(title) {
          let section = ranking.section(at: index)
          frame.write(
            section.title(count: ranking.count(of: section))[state.language],
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
      let match = ranking.ranking.matches[places[index]]
      frame.matchRow(
        match,
        isFocused: index == ranking.focus,
        isChosen: ranking.interview.chosen.contains(match.offering.rawValue),
        isWide: isWide,
        state: state,
        in: row,
      )
    }
  }
}

extension Position {
  fileprivate func movedLeft(_ columns: Int) -> Position {
    Position(row: row, column: column - columns)
  }
}
