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
    guard let notice = state.failure?.sentence ?? state.announcement else { return }
    let text = notice[state.language]
    let height = min(4, wrap(text, to: size.columns - 2).count)
    let rows = Rect(row: size.rows - 2 - height, column: 0, rows: height, columns: size.columns)
    fill(rows, role: .plain)
    paragraph(text, in: rows.inset(left: 1, right: 1), role: .attention)
  }
}

extension Frame {
  /// The keys that mean something now, the one for help always among them.
  mutating func footer(_ state: AppState) {
    footer(in: state.keyContext, state.language) { state.offers($0) }
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
    let shown = bindings.filter { ![.help, .repaint].contains($0.command) && offers($0.command) }
    let help = bindings.first { $0.command == .help }
    footer(shown.compactMap(entry), pinned: help.flatMap(entry))
  }
}

extension AppState {
  /// Whether a key for the command would do anything here; the help lists it all the same.
  fileprivate func offers(_ command: Command) -> Bool {
    if command == .lock, desk.isPractice { return false }
    return switch screen {
    case .interview(let interview): interview.offers(command, in: language)
    case .formChange(let change): command != .keepForm || change.old != nil
    case .caseList: offersInCaseList(command)
    case .review(let review): review.offers(command)
    case .pathways(let pathways): command != .details || pathways.focusedPathway != nil
    case .ranking(let ranking): ranking.offers(command)
    case .openings(let openings): command != .details || openings.focusedEntry != nil
    case .browser(let browser): command != .open || browser.focusedRow != nil
    case .labour(let labour): labour.offers(command)
    case .directory(let directory): directory.offers(command)
    case .unlocking(let unlock): unlock.offers(command)
    case .transfers(let transfers):
      ![.open, .reject].contains(command) || transfers.focusedRow != nil
    case .rights(let rights): rights.offers(command)
    case .plan(let plan): plan.offers(command, of: client?.guidance, today: desk.today)
    case .services(let services): command != .addToPlan || services.focusedService != nil
    case .keeping, .planEntry, .difference: true
    case .settingUp(let setUp): setUp.offers(command)
    case .newCase, .offering, .radar, .compare, .whatIf, .weights, .swapTest: true
    }
  }

  private func offersInCaseList(_ command: Command) -> Bool {
    switch command {
    case .open, .keeping, .plan, .rights: cases.focusedCase != nil
    case .search: !cases.summaries.isEmpty
    // Practice is on invented clients; what is known of schools is not to be invented with them.
    case .review, .transfers: !desk.isPractice
    default: true
    }
  }

  /// What is wrong with the data and what to do about it, said on every screen.
  fileprivate var dataNotice: String? {
    if desk.isPractice { return nil }
    let invented = desk.names.invented
    if invented.isWhole { return ScreenText.exampleNotice[language] }
    if !invented.isEmpty { return ScreenText.partlyExampleNotice(invented.names)[language] }
    return oldDataText(dataFrom: desk.dataDay, on: desk.today, rules: desk.rules, in: language)
  }

  /// Whether the data is example data, said on every screen.
  var dataStatus: String {
    var parts: [String] = []
    if desk.isPractice { parts.append(ScreenText.practice[language]) }
    let invented = desk.names.invented
    if !invented.isEmpty {
      let text = invented.isWhole ? ScreenText.exampleData : ScreenText.partlyExampleData
      parts.append(text[language])
    }
    return parts.joined(separator: " · ")
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
