import Catalogue
import Languages
import Matching
import Reports
import TerminalUI

/// The ranked list in its sections, with the focused offering's reasons beside or over it.
func rankingView(_ ranking: RankingState, of state: AppState, size: Size) -> Frame {
  if ranking.isForClient { return clientListView(ranking, of: state, size: size) }
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
  var prompt: Position?
  if let marking = ranking.marking {
    list = list.inset(bottom: frame.markingPrompt(marking, of: state, in: list))
    prompt = frame.cursor
  }
  for line in ranking.headlines(of: state) where list.rows > 4 {
    let row = Rect(row: list.row, column: 1, rows: line.rows, columns: size.columns - 2)
    list = list.inset(top: frame.paragraph(line.text, in: row, role: line.role))
  }
  frame.listAndReasons(ranking, of: state, in: list)
  if let prompt {
    frame.cursor = prompt
    // The arrows move nothing while a reason is typed.
    frame.respond(in: list, with: [])
  }
  return frame
}

extension Frame {
  /// The list, and the reasons of the focused line beside it or in its place.
  fileprivate mutating func listAndReasons(
    _ ranking: RankingState,
    of state: AppState,
    in list: Rect,
  ) {
    let language = state.language
    let body = list.inset(left: 1, right: 1)
    if ranking.rows.isEmpty {
      let text = ranking.filter.isEmpty ? ScreenText.emptyList : FilterText.nothingPasses
      paragraph(text[language], in: body.inset(top: 1, left: 2))
      cursor = Position(row: body.row + 1, column: body.column + 2)
      return
    }
    let details = ranking.details(of: state)
    if ranking.showsDetails {
      textLines(details, from: ranking.detailsScroll, in: body)
      cursor = body.origin
    } else if size.columns >= 100 {
      // Names are longer than reasons, which wrap.
      let edge = size.columns * 3 / 5
      verticalRule(in: list.inset(left: edge))
      textLines(details, in: list.inset(left: edge + 2, right: 1))
      respond(in: list.inset(left: edge + 1), with: [.enter])
      listRows(ranking, of: state, in: list.inset(right: size.columns - edge))
    } else {
      listRows(ranking, of: state, in: list)
    }
  }
}

extension RankingState {
  /// What stands above the list, and in how many rows at most: what it is narrowed to, that nothing
  /// fits or what still matters, and the advisor's choices.
  func headlines(of state: AppState) -> [(text: String, role: Role, rows: Int)] {
    let language = state.language
    var lines = [headline(of: state)].compactMap(\.self)
    if interview.hasLostWeights { lines.append((MarkText.lostWeights[language], .attention, 2)) }
    if let text = interview.advisorChoices.text(in: language) { lines.append((text, .strong, 2)) }
    if let text = differenceLine(of: state) { lines.append((text, .strong, 1)) }
    return lines
  }

  /// That there is an earlier list to compare with, and the key for it.
  private func differenceLine(of state: AppState) -> String? {
    guard let difference = difference(from: state.client, desk: state.desk) else { return nil }
    let key = KeyMap.bindings(in: .ranking).first { $0.command == .difference }?.keys.first
    return DifferenceText.offer(
      difference.since,
      changes: difference.rows.count,
      key: key?.name(in: state.language) ?? "",
    )[state.language]
  }

  /// The filter in use, else that nothing fits, else the questions that still matter.
  private func headline(of state: AppState) -> (text: String, role: Role, rows: Int)? {
    let language = state.language
    if let comparing {
      let name = state.desk.names.offering(comparing)[language]
      return (CompareText.marked[language] + " " + name, .attention, 1)
    }
    if !filter.isEmpty {
      let summary = filter.summary(desk: state.desk, language: language)
      let text = FilterText.narrowed[language] + " " + summary + " · " + passing[language]
      return (text, .attention, 1)
    }
    if fitsNothing { return (OpeningsText.nothingFits[language], .attention, 2) }
    guard let text = questionLine(ranking, language: language) else { return nil }
    return (text, .muted, 1)
  }
}
