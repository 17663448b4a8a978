import Interview
import Languages
import TerminalUI

/// The questions of an interview with their numbers, sections and what has become of them.
func jumpView(_ jump: QuestionJump, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  guard case .interview(let interview) = state.screen else { return frame }
  let language = state.language
  let shown = jump.shown
  frame.searchPanel(
    jump.search.field,
    title: interview.code + " · " + KeyContext.jumping.title[language],
    note: JumpText.marks[language],
    count: shown.count,
    focus: jump.focus,
    of: state,
  ) { frame, index, row in
    let entry = jump.entries[shown[index]]
    let number = String(repeating: " ", count: max(0, 3 - "\(entry.number)".count))
    let lead = "\(number)\(entry.number) \(entry.state.mark) "
    let isFocused = index == jump.focus
    let isBack = shown[index] == jump.back && !jump.isSearching
    let tail =
      isBack
      ? JumpText.back[language]
      : row.columns >= 56 ? interview.label(of: entry.section, in: language) : ""
    let tailWidth = min(textWidth(tail), row.columns / 3)
    frame.write(
      lead + interview.text(of: entry.place, in: language),
      at: row.origin,
      role: isFocused ? .focus : entry.state.role,
      width: row.columns - (tail.isEmpty ? 0 : tailWidth + 2),
    )
    frame.write(
      tail,
      at: Position(row: row.row, column: row.endColumn - tailWidth),
      role: isBack ? .strong : .muted,
      width: tailWidth,
    )
  }
  return frame
}

extension QuestionJump.Entry.State {
  fileprivate var mark: String {
    switch self {
    case .answered: "✓"
    case .unanswered: "○"
    case .problem: "!"
    case .shown: "·"
    }
  }

  fileprivate var role: Role {
    switch self {
    case .answered, .shown: .muted
    case .unanswered: .plain
    case .problem: .attention
    }
  }
}

extension InterviewState {
  fileprivate func label(of section: Section.ID?, in language: Language) -> String {
    session.form.sections.first { $0.id == section }?.label.shown(in: language.rawValue) ?? ""
  }

  /// The question with the instance of its repeat, where it stands in one.
  fileprivate func text(of place: Place, in language: Language) -> String {
    guard let question = session.form.question(at: place) else { return "" }
    let text = withoutMarkup(session.shown(question.label, in: language.rawValue, at: place))
    let label = text.isEmpty ? question.id.rawValue : text
    guard !place.instances.isEmpty else { return label }
    return instanceText(place.instances, language: language) + ": " + label
  }
}

enum JumpText {
  static let marks = Phrase(
    fi: "✓ vastattu  ○ avoin  ! korjattava",
    sv: "✓ besvarad  ○ öppen  ! att rätta",
    en: "✓ answered  ○ open  ! to mend",
  )
  static let back = Phrase(fi: "takaisin tähän", sv: "tillbaka hit", en: "back here")
}
