import Languages
import Matching
import Reports
import TerminalUI

/// What was swapped and whether the list changed, in sentences to be read with the client.
func swapTestView(_ test: SwapTestState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  let language = state.language
  frame.chrome(
    title: test.ranking.interview.code + " · " + SwapTestText.title[language],
    status: state.dataStatus,
    state: state,
  )
  let body = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
  let lines =
    test.result.map { swapTestLines($0, names: state.desk.names, language: language) }
    ?? [TextLine(SwapTestText.working[language], role: .muted)]
  frame.textLines(lines, from: test.scroll, in: body)
  frame.cursor = body.origin
  return frame
}

private func swapTestLines(
  _ result: SwapTestResult,
  names: CatalogueNames,
  language: Language,
) -> [TextLine] {
  func block(_ title: Phrase, _ lines: [TextLine]) -> [TextLine] {
    lines.isEmpty ? [] : [.blank, TextLine(title[language], role: .heading)] + lines
  }
  func points(_ texts: [String]) -> [TextLine] {
    texts.map { TextLine("· " + $0, lead: 1, indent: 3) }
  }
  let trials = result.trials.map { trial in
    let isSame = trial.difference == nil
    return TextLine(
      (isSame ? "✓ " : "! ") + trial.text(in: language, names: names),
      role: isSame ? .plain : .attention,
      lead: 1,
      indent: 3,
    )
  }
  let kept =
    result.omissions.map { $0.text(in: language) } + SwapTestResult.keptTexts(in: language)
  let outcome = TextLine(result.text(in: language), role: result.passes ? .strong : .attention)
  let warning = TextLine(SwapTestText.doNotUse[language], role: .attention)
  return [outcome] + (result.passes ? [] : [warning])
    + [TextLine(SwapTestText.explanation[language], role: .muted)]
    + block(SwapTestText.swapped, trials)
    + block(SwapTestText.absent, points(result.absent.map { $0.text(in: language) }))
    + block(SwapTestText.kept, points(kept))
}
