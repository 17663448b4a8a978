import TerminalUI

/// What the linear mode takes the window for: as wide as a screen of 80 columns, and so high that
/// little scrolls.
let linearWindow = Size(rows: 300, columns: 80)

/// What there is to say of `state`: pure, and total like ``view(_:size:)``.
///
/// Screens without words of their own here are read from their frame.
func linearPage(_ state: AppState) -> LinearPage {
  guard state.topLayer == nil else { return framePage(state) }
  return switch state.screen {
  case .unlocking(let unlock): unlockPage(unlock, state.language)
  case .settingUp(let setUp): setUpPage(setUp, state.language)
  case .caseList where state.cases.search == nil: caseListPage(state)
  case .newCase(let newCase): newCasePage(newCase, state.language)
  case .keeping(let keeping): keepingPage(keeping, state.language)
  case .interview(let interview): interviewPage(interview, state)
  case .ranking(let ranking) where ranking.filtering == nil: rankingPage(ranking, state)
  case .planEntry(let entry): planEntryPage(entry, state)
  case .rights(let rights):
    rights.telling.map { tellingPage($0, state) } ?? framePage(state)
  default: framePage(state)
  }
}

extension AppState {
  /// How many characters stand in the field where text is typed; 0 where none is.
  var standingCharacters: Int { (topLayer.map(\.typedText) ?? typedText)?.count ?? 0 }

  private var typedText: String? {
    switch screen {
    case .unlocking(let unlock): unlock.typed.text
    case .settingUp(let setUp): setUp.typed.text
    case .caseList: cases.search?.field.text
    case .newCase(let newCase): newCase.code.text
    case .keeping(let keeping): keeping.typed.text
    case .interview(let interview): interview.typedText
    case .ranking(let ranking): ranking.marking?.reason.text
    case .browser(let browser): browser.field.text
    case .review(let review): review.typedText
    case .transfers(let transfers): transfers.typedText
    case .importing(let importing): importing.path.text
    case .planEntry(let entry): entry.form.fields.typedText
    case .rights(let rights): rights.telling?.fields.typedText
    default: nil
    }
  }
}

extension TopLayer {
  fileprivate var typedText: String? {
    switch self {
    case .help, .cover, .readingOrder, .settings: nil
    case .palette(let palette): palette.field.text
    case .jump(let jump): jump.search.field.text
    case .find(let find): find.search.field.text
    }
  }
}

extension InterviewState {
  fileprivate var typedText: String? {
    if let field = remark ?? reopening ?? search?.field { return field.text }
    if case .typed(let field) = entry { return field.text }
    return nil
  }
}

extension ReviewState {
  fileprivate var typedText: String? {
    switch mode {
    case .counting(_, _, let field), .noting(_, _, let field), .naming(_, let field): field.text
    default: nil
    }
  }
}

extension TransfersState {
  fileprivate var typedText: String? {
    guard case .filling(let form) = step, form.fields.indices.contains(form.focus) else {
      return nil
    }
    return form.fields[form.focus].text
  }
}

extension EntryFields {
  fileprivate var typedText: String { fields[focus].typed.text }
}

extension KeyContext {
  /// Whether letters are text here: a question mark then asks for no help.
  var takesText: Bool {
    self != .help && KeyMap.command(for: .character("?"), in: self) == nil
  }

  /// Whether what is typed acts at once, so that Enter would pick what is found.
  var findsWhileTyping: Bool {
    switch self {
    case .searchingCases, .searching, .searchingSeveral, .browsing, .narrowing, .palette,
      .jumping, .finding:
      true
    default: false
    }
  }
}
