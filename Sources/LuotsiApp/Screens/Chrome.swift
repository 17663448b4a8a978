import Languages
import TerminalUI

extension Frame {
  /// What every screen has in common: its name, the state of the data and the keys.
  mutating func chrome(title: String, status: String, state: AppState) {
    header(title: title, status: status)
    rule(row: 1)
    rule(row: size.rows - 2)
    footer(footerEntries(in: state.keyContext, language: state.language))
  }

  /// Lays what went wrong over the rows above the keys, whatever stands there.
  mutating func failureNotice(_ state: AppState) {
    guard let failure = state.failure else { return }
    let text = storeSentence(failure)[state.language]
    let height = min(4, wrap(text, to: size.columns - 2).count)
    let rows = Rect(row: size.rows - 2 - height, column: 0, rows: height, columns: size.columns)
    fill(rows, role: .plain)
    paragraph(text, in: rows.inset(left: 1, right: 1), role: .attention)
  }
}

extension AppState {
  /// Whether the data is example data, said on every screen.
  var dataStatus: String {
    var parts: [String] = []
    if desk.isPractice { parts.append(ScreenText.practice[language]) }
    if desk.catalogue.isExample { parts.append(ScreenText.exampleData[language]) }
    return parts.joined(separator: " · ")
  }
}

/// One line that says how large the window has to be; the state is kept meanwhile.
func tooSmallView(_ size: Size, language: Language) -> Frame {
  let text = Phrase(
    fi: "Ikkuna on liian pieni: vähintään 40×10.",
    sv: "Fönstret är för litet: minst 40×10.",
    en: "The window is too small: at least 40×10.",
  )
  var frame = Frame(size: size)
  frame.tooSmallNotice(text[language])
  return frame
}
