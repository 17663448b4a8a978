import Languages
import Reports
import TerminalUI

extension Frame {
  /// What every screen has in common: its name, the state of the data and the keys.
  mutating func chrome(title: String, status: String, state: AppState) {
    header(title: title, status: status)
    rule(row: 1)
    dataNotice(of: state)
    rule(row: size.rows - 2)
    footer(state)
  }

  /// Says under the header what is wrong with the data.
  mutating func dataNotice(of state: AppState) {
    guard let notice = state.dataNotice else { return }
    let place = Position(row: 1, column: 1)
    write(" \(notice) ", at: place, role: .attention, width: size.columns - 2)
  }

  /// Lays what went wrong, or was done unasked, over the rows above the keys, whatever stands there.
  mutating func failureNotice(_ state: AppState) {
    // To the client a failure is told by one word at the foot, and on a covered screen by none.
    guard !state.isForClient, !state.isCovered,
      let notice = state.failure?.sentence ?? state.announcement
    else { return }
    let text = notice[state.language]
    let height = min(4, wrap(text, to: size.columns - 2).count)
    let rows = Rect(row: size.rows - 2 - height, column: 0, rows: height, columns: size.columns)
    fill(rows, role: .plain)
    // A click means nothing there, whatever lies below.
    respond(in: rows, with: [])
    paragraph(text, in: rows.inset(left: 1, right: 1), role: .attention)
  }
}

extension Frame {
  /// The keys that mean something now, the one for help always among them.
  mutating func footer(_ state: AppState) {
    let isBelow = state.topLayer == nil
    footer(in: state.keyContext, state.language) { !(isBelow && state.whyNot($0) != nil) }
  }

  /// The same in a place behind which there is no state yet.
  mutating func footer(
    in context: KeyContext,
    _ language: Language,
    offers: (Command) -> Bool,
  ) {
    func entry(_ binding: Binding) -> FooterEntry? {
      binding.keys.first.map { key in
        FooterEntry(
          key,
          name: key.name(in: language),
          label: binding.command.name(in: context)[language],
        )
      }
    }
    let bindings = KeyMap.bindings(in: context)
    // Covering and drawing anew are no steps of the work, and settings are rare: the help lists them.
    let isAtCases = context == .caseList || context == .noCases
    let shown = bindings.filter { binding in
      let isRare = binding.command == .settings && !isAtCases
      return ![.help, .cover, .repaint].contains(binding.command) && !isRare
        && offers(binding.command)
    }
    let help = bindings.first { $0.command == .help }
    footer(shown.compactMap(entry), pinned: help.flatMap(entry))
  }
}

extension AppState {
  /// What is wrong with the data and what to do about it, said on every screen.
  var dataNotice: String? {
    if desk.isPractice { return nil }
    let invented = desk.names.invented
    if invented.isWhole { return ScreenText.exampleNotice[language] }
    if !invented.isEmpty { return ScreenText.partlyExampleNotice(invented.names)[language] }
    return oldDataText(dataFrom: desk.dataDay, on: desk.today, rules: desk.rules, in: language)
  }

  /// Whether the data is example data, said on every screen.
  var dataStatus: String {
    let practice = desk.isPractice ? ScreenText.practice[language] : nil
    return [practice, exampleStatus].compactMap(\.self).joined(separator: " · ")
  }

  /// The part of it on what is invented; nil where nothing is.
  var exampleStatus: String? {
    let invented = desk.names.invented
    guard !invented.isEmpty else { return nil }
    return (invented.isWhole ? ScreenText.exampleData : ScreenText.partlyExampleData)[language]
  }
}

/// One line that says how large the window has to be; the state is kept meanwhile.
///
/// Where a row is left, it says that the data is example data, once any of it can be seen.
func tooSmallView(_ state: AppState, size: Size) -> Frame {
  var frame = tooSmallView(in: state.language, size: size)
  if frame.cursor.row > 0, state.isUnlocked {
    frame.write(state.dataStatus, at: Position(row: 0, column: 0), role: .muted)
  }
  return frame
}

func tooSmallView(in language: Language, size: Size) -> Frame {
  let text = Phrase(
    fi: "Ikkuna on liian pieni: vähintään 40×10.",
    sv: "Fönstret är för litet: minst 40×10.",
    en: "The window is too small: at least 40×10.",
  )
  var frame = Frame(size: size)
  frame.tooSmallNotice(text[language])
  return frame
}
