import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// What was said at each turn of a talk: the opening first, then what followed each line, and the
/// goodbye.
struct Talk {
  let turns: [[String]]
  let prompts: [String]
  let state: AppState

  func says(_ text: String) -> Bool { turns.joined().joined(separator: " ").contains(text) }
}

extension JourneyDesk {
  /// Types lines, in English unless said otherwise, until they end.
  func talk(
    _ lines: [String],
    on desk: Desk? = nil,
    language: Language = .en,
  ) throws -> Talk {
    let state = AppState(desk: desk ?? self.desk, language: language, now: try testMoment())
    return talked(state, effects: try runner(), lines.map(LineRead.line))
  }
}

/// Runs the linear mode on lines that are ready, until they end.
func talked(_ state: AppState, effects: EffectRunner, _ reads: [LineRead]) -> Talk {
  var (turns, prompts): ([[String]], [String]) = ([[]], [])
  var rest = reads[...]
  let end = runLinear(
    state,
    effects: effects,
    ask: { prompt, _ in
      prompts.append(prompt)
      turns.append([])
      return rest.popFirst() ?? .ended
    },
    say: { turns[turns.count - 1].append($0) },
  )
  return Talk(turns: turns, prompts: prompts, state: end)
}

/// The lines that begin the first interview, up to its first question.
let newCaseLines = ["new client", ""]
