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
    // To the client a failure is told by one word at the foot.
    guard !state.isForClient, let notice = state.failure?.sentence ?? state.announcement
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
    let context = state.keyContext
    func entry(_ binding: Binding) -> FooterEntry? {
      binding.keys.first.map { key in
        FooterEntry(
          key,
          name: key.name(in: state.language),
          label: binding.command.name(in: context)[state.language],
        )
      }
    }
    let bindings = KeyMap.bindings(in: context)
    let isBelow = state.topLayer == nil
    // Covering is no step of the work; the help lists its key.
    let shown = bindings.filter { binding in
      ![.help, .cover].contains(binding.command)
        && !(isBelow && state.whyNot(binding.command) != nil)
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
/// Where a row is left, it says that the data is example data.
func tooSmallView(_ state: AppState, size: Size) -> Frame {
  let text = Phrase(
    fi: "Ikkuna on liian pieni: vähintään 40×10.",
    sv: "Fönstret är för litet: minst 40×10.",
    en: "The window is too small: at least 40×10.",
  )
  var frame = Frame(size: size)
  frame.tooSmallNotice(text[state.language])
  if frame.cursor.row > 0 {
    frame.write(state.dataStatus, at: Position(row: 0, column: 0), role: .muted)
  }
  return frame
}
