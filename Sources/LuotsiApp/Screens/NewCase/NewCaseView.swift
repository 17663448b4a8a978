import Languages
import TerminalUI

/// Asks for the code of a new case.
func newCaseView(_ newCase: NewCaseState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.chrome(
    title: "Luotsi · " + ScreenText.newCase[language],
    status: state.dataStatus,
    state: state,
  )
  let warning = SensitiveText(in: newCase.code.text)?.warning[language]
  let explanation = ScreenText.newCaseExplanation[language]
  frame.prompt(explanation, problem: warning) { frame, place, columns in
    let label = ScreenText.code[language]
    frame.labelled(label, newCase.code, at: place, columns: columns, most: 24)
  }
  return frame
}
