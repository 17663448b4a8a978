import Languages
import TerminalUI

/// Asks until when a case is kept.
func keepingView(_ keeping: KeepingState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.chrome(
    title: keeping.summary.code + " · " + KeepingText.title[language],
    status: state.dataStatus,
    state: state,
  )
  let problem = keeping.refusal?.sentence[language]
  frame.prompt(KeepingText.explanation[language], problem: problem) { frame, place, columns in
    let label = KeepingText.lastDay[language]
    frame.labelled(label, keeping.typed, at: place, columns: columns, most: 14)
  }
  return frame
}

extension KeepingState.Refusal {
  var sentence: Phrase {
    switch self {
    case .notADate: KeepingText.notADate
    case .past: KeepingText.past
    case .tooFar: KeepingText.tooFar
    }
  }
}
