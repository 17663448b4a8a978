import Languages
import Matching
import Reports
import TerminalUI

extension Frame {
  /// The lines of the list under their headings, near the focused one.
  mutating func listRows(_ ranking: RankingState, of state: AppState, in area: Rect) {
    let providers = area.columns < 64 ? 0 : area.columns < 96 ? 11 : 24
    func height(_ index: Int) -> Int {
      ranking.height(at: index, columns: area.columns, state: state)
    }
    list(count: ranking.rows.count, focus: ranking.focus, in: area, height: height) {
      frame,
      index,
      item in
      var row = item
      if ranking.opensSection(at: index) {
        let skipped = index == 0 ? 0 : 1
        row = row.inset(top: skipped)
        if ranking.hasTitle(at: index) {
          frame.sectionTitle(at: index, of: ranking, language: state.language, in: row)
          row = row.inset(top: 1)
        }
        if index == ranking.focus, !row.isEmpty {
          frame.write(" ", at: item.origin.movedLeft(2))
          frame.write("▸", at: row.origin.movedLeft(2), role: .focus)
          frame.cursor = row.origin.movedLeft(2)
        }
      }
      guard !row.isEmpty else { return }
      frame.listRow(ranking, at: index, providers: providers, state: state, in: row)
    }
  }

  private mutating func sectionTitle(
    at index: Int,
    of ranking: RankingState,
    language: Language,
    in row: Rect,
  ) {
    guard !row.isEmpty else { return }
    let section = ranking.section(at: index)
    write(
      section.title(count: ranking.count(of: section))[language],
      at: row.origin,
      role: .heading,
      width: row.columns,
    )
  }

  private mutating func listRow(
    _ ranking: RankingState,
    at index: Int,
    providers: Int,
    state: AppState,
    in area: Rect,
  ) {
    let language = state.language
    let isFocused = index == ranking.focus
    switch ranking.rows[index] {
    case .fold:
      write(
        ranking.foldText(in: language),
        at: area.origin,
        role: isFocused ? .focus : .heading,
        width: area.columns,
      )
    case .gone(let marked):
      let name = state.desk.title(of: marked.offering, in: language)
      write(name, at: area.origin, role: isFocused ? .focus : .muted, width: area.columns)
    case .pinned, .listed, .hidden:
      guard let match = ranking.rows[index].match else { return }
      matchRow(
        match,
        isFocused: isFocused,
        isChosen: ranking.interview.chosen.contains(match.offering.rawValue),
        providers: providers,
        state: state,
        in: area,
      )
    }
    var below = area.inset(top: 1, left: ListRow.reasonIndent)
    for note in ranking.rows[index].notes(of: state) {
      let used = paragraph(note, in: below.inset(bottom: max(0, below.rows - 2)), role: .muted)
      below = below.inset(top: used)
    }
  }
}

extension RankingState {
  /// The rows that a line takes with its heading and its reason.
  fileprivate func height(at index: Int, columns: Int, state: AppState) -> Int {
    let title = hasTitle(at: index) ? 1 : 0
    let gap = opensSection(at: index) && index > 0 ? 1 : 0
    // Four columns are the list's own.
    let width = max(1, columns - 4 - ListRow.reasonIndent)
    let notes = rows[index].notes(of: state).map { min(2, wrap($0, to: width).count) }
    return gap + title + 1 + notes.reduce(0, +)
  }

  fileprivate func hasTitle(at index: Int) -> Bool {
    opensSection(at: index) && rows[index] != .fold
  }

  func foldText(in language: Language) -> String {
    let title = ListSection.hidden.title(count: count(of: .hidden))[language]
    let howTo = isUnfolded ? MarkText.fold : MarkText.unfold
    return title + " · " + howTo[language]
  }
}

extension ListRow {
  fileprivate static let reasonIndent = 3

  /// What stands beneath the name: why it is marked, and who disagrees with it.
  fileprivate func notes(of state: AppState) -> [String] {
    guard let offering else { return [] }
    let client = state.client
    let disagreements = client?.guidance.disagreements(about: offering) ?? []
    let language = state.language
    return [reason].compactMap(\.self)
      + disagreements.map {
        PlanText.disagreement($0.party.phrase[language], $0.reason)[language]
      }
  }

  /// Why it is marked; of one that is gone, that is all there is to say.
  fileprivate var reason: String? {
    if case .gone(let marked) = self { marked.reason } else { mark?.reason }
  }
}

extension Position {
  fileprivate func movedLeft(_ columns: Int) -> Position {
    Position(row: row, column: column - columns)
  }
}
