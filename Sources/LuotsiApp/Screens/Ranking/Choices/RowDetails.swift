import Languages

extension RankingState {
  /// What there is to say of the focused line.
  func details(of state: AppState) -> [TextLine] {
    let language = state.language
    switch focusedRow {
    case .pinned(let marked), .hidden(let marked):
      return MatchWording(marked.match, desk: state.desk, language: language)
        .lines(marked: focusedRow?.mark)
    case .listed(let match):
      return MatchWording(match, desk: state.desk, language: language).lines()
    case .fold: return [TextLine(MarkText.foldExplained[language], role: .muted)]
    case .gone(let marked):
      let text = MarkText.goneExplained[language] + " " + MarkText.reason[language] + " "
      return [TextLine(text + marked.reason, role: .muted)]
    case nil: return []
    }
  }
}
