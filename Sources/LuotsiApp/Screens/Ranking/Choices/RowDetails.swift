import Languages

extension RankingState {
  /// What there is to say of the focused line.
  func details(of state: AppState) -> MatchDetails {
    let language = state.language
    switch focusedRow {
    case .pinned(let marked), .hidden(let marked):
      return MatchDetails(
        marked.match,
        mark: focusedRow?.mark,
        desk: state.desk,
        language: language,
      )
    case .listed(let match):
      return MatchDetails(match, mark: nil, desk: state.desk, language: language)
    case .fold:
      return MatchDetails([
        MatchDetails.Line(text: MarkText.foldExplained[language], role: .muted, indent: 0)
      ])
    case .gone(let marked):
      let text = MarkText.goneExplained[language] + " " + MarkText.reason[language] + " "
      return MatchDetails([
        MatchDetails.Line(text: text + marked.reason, role: .muted, indent: 0)
      ])
    case nil: return MatchDetails([])
    }
  }
}
