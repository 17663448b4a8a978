import Catalogue
import Languages
import Matching
import Reports
import TerminalUI

/// The offerings in plain words, without points: what, where and when, whether, and what opens it.
func clientListView(_ ranking: RankingState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  frame.clientFoot(of: state, isSaved: ranking.interview.isSaved)
  let area = frame.clientArea
  let matches = ranking.matchesForClient
  guard let focus = ranking.clientFocus, !matches.isEmpty else {
    frame.cursor = area.origin
    frame.paragraph(ClientScreenText.nothingToShow[state.language], in: area, role: .heading)
    return frame
  }
  let texts = matches.map { state.desk.linesForClient($0, in: state.language) }
  func height(_ index: Int) -> Int {
    // Four columns are the list's own, two those of the text's arrows.
    texts[index].reduce(0) { $0 + $1.rows(width: max(1, area.columns - 6)).count }
  }
  frame.list(count: texts.count, focus: focus, in: area, height: height, pressed: []) {
    frame,
    index,
    item in
    frame.textLines(texts[index], in: item)
  }
  return frame
}

extension Desk {
  /// One offering as it is told to the client, with a blank line after it.
  fileprivate func linesForClient(_ match: Match, in language: Language) -> [TextLine] {
    var lines = [TextLine(names.offering(match.offering)[language], role: .heading)]
    if let facts = whereAndWhen(match.offering, in: language) { lines.append(TextLine(facts)) }
    lines.append(TextLine(ClientScreenText.verdict(match.verdict)[language]))
    if let plan = match.unlock.first, match.verdict > .check {
      lines.append(TextLine(ScreenText.whatOpens[language] + ":"))
      for step in plan.steps {
        lines.append(TextLine("– " + wording.text(of: step, in: language), lead: 2, indent: 4))
      }
    }
    return lines + [.blank]
  }
}
