import Interview
import Languages
import TerminalUI

/// The question whether one more instance is added to a repeat, put where its last one ends.
struct RepeatPrompt: Equatable, Sendable {
  let openRepeat: OpenRepeat
  /// Repeats to ask about after this one.
  let others: [OpenRepeat]
  /// The question that follows when none is added; nil at the end of the interview.
  let next: Place?
  var focus: Int

  /// Nil when there is nothing to ask about.
  init?(_ openRepeats: [OpenRepeat], next: Place?) {
    guard let openRepeat = openRepeats.first else { return nil }
    self.openRepeat = openRepeat
    others = Array(openRepeats.dropFirst())
    self.next = next
    // The first instance is the likely answer, one more is not.
    focus = openRepeat.count == 0 ? 0 : 1
  }

  enum Decision {
    case add
    case goOn
  }

  /// Takes a key; a digit decides outright.
  mutating func take(_ key: Key) -> Decision? {
    switch key {
    case .character("1"): return .add
    case .character("2"): return .goOn
    default:
      focus = moved(focus, by: key, count: 2)
      return nil
    }
  }

  var decision: Decision { focus == 0 ? .add : .goOn }
}

extension Frame {
  /// The prompt as a question with two answers.
  mutating func repeatPrompt(
    _ prompt: RepeatPrompt,
    of interview: InterviewState,
    in area: Rect,
    language: Language,
  ) {
    var area = area
    let around = interview.instanceText(prompt.openRepeat.around, language: language)
    area = area.inset(top: paragraph(around, in: area, role: .muted))
    let label = interview.session.shown(prompt.openRepeat.label, in: language.rawValue)
    let name = label.isEmpty ? prompt.openRepeat.name : label
    let title = ScreenText.addToRepeat(name, count: prompt.openRepeat.count)[language]
    let rest = area.inset(top: 1 + paragraph(title, in: area, role: .heading))
    let answers = [ScreenText.addInstance, ScreenText.goOn].map { $0[language] }
    list(heights: [1, 1], focus: prompt.focus, in: rest) { frame, index, row in
      let role: Role = index == prompt.focus ? .focus : .plain
      frame.write("\(index + 1)  " + answers[index], at: row.origin, role: role)
    }
  }
}
