import Interview
import Languages
import TerminalUI

extension Frame {
  /// The answers to pick from, or the field to type into; the cursor stands on the focus.
  mutating func entry(
    _ interview: InterviewState,
    question: Question,
    in area: Rect,
    readers: Readers,
  ) {
    let language = readers.advisor
    switch interview.entry {
    case .confirmation:
      cursor = area.origin
      if question.type == .acknowledge {
        let isDone = interview.answer == .value(.acknowledged)
        write(isDone ? "▸ [x]" : "▸ [ ]", at: area.origin, role: .focus)
        write("Enter", at: Position(row: area.row, column: area.column + 6), role: .muted)
        respond(
          in: Rect(row: area.row, column: area.column, rows: 1, columns: 11),
          with: [.enter],
        )
      } else if question.type.presence == .unavailable {
        paragraph(ScreenText.notAvailableHere[language], in: area, role: .attention)
      } else if interview.isReadOnly, let place = interview.session.position {
        let value = interview.shownValue(of: question, at: place, in: language)
        paragraph(value, in: area, role: .strong)
      }
    case .typed(let field):
      textField(field, at: area.origin, width: min(area.columns, fieldWidth(question.type)))
      let kept = cursor
      if let sensitive = SensitiveText(in: field.text) {
        paragraph(sensitive.warning[language], in: area.inset(top: 1), role: .attention)
        cursor = kept
        return
      }
      guard let form = question.entryForm else { return }
      write(
        form[language],
        at: Position(row: area.row + 1, column: area.column),
        role: .muted,
        width: area.columns,
      )
      cursor = kept
    case .one(let focus):
      choices(of: interview, focus: focus, mark: nil, in: area, readers)
    case .several(let focus, let picked):
      let below = area.inset(top: manner(ScreenText.pickSeveral, interview, in: area, language))
      let mark = { picked.contains($0) ? "[x] " : "[ ] " }
      choices(of: interview, focus: focus, mark: mark, in: below, readers)
    case .ranked(let focus, let picked):
      let below = area.inset(top: manner(ScreenText.rankInOrder, interview, in: area, language))
      let mark = { name in picked.firstIndex(of: name).map { "[\($0 + 1)] " } ?? "[ ] " }
      choices(of: interview, focus: focus, mark: mark, in: below, readers)
    }
  }

  /// Says how several are picked, where the keys of a search do not; returns the rows used.
  private mutating func manner(
    _ text: Phrase,
    _ interview: InterviewState,
    in area: Rect,
    _ language: Language,
  ) -> Int {
    interview.search == nil ? paragraph(text[language], in: area, role: .muted) : 0
  }

  private mutating func choices(
    of interview: InterviewState,
    focus: Int,
    mark: ((_ name: String) -> String)?,
    in area: Rect,
    _ readers: Readers,
  ) {
    let language = readers.advisor
    guard !interview.choices.isEmpty else {
      cursor = area.origin
      paragraph(ScreenText.noChoices[language], in: area, role: .attention)
      return
    }
    guard let search = interview.search else {
      let shown = Array(interview.choices.indices)
      return choices(
        of: interview,
        shown,
        focus: focus,
        numbered: true,
        mark: mark,
        in: area,
        readers,
      )
    }
    let title = ScreenText.search[language]
    write(title, at: area.origin, role: .strong)
    let place = Position(row: area.row, column: area.column + textWidth(title) + 1)
    textField(search.field, at: place, width: min(30, area.endColumn - place.column))
    let kept = cursor
    let count = ScreenText.found(search.matches.count, of: interview.choices.count)[language]
    let rest = area.inset(top: 1)
    write(count, at: rest.origin, role: .muted, width: rest.columns)
    choices(
      of: interview,
      search.matches,
      focus: search.focus,
      numbered: false,
      mark: mark,
      in: rest.inset(top: 1),
      readers,
    )
    cursor = kept
  }

  /// Draws the choices with these indices; only those on screen are wrapped.
  private mutating func choices(
    of interview: InterviewState,
    _ shown: [Int],
    focus: Int,
    numbered: Bool,
    mark: ((_ name: String) -> String)?,
    in area: Rect,
    _ readers: Readers,
  ) {
    let answered = interview.answer
    let lead = (numbered ? 3 : 0) + (mark == nil ? 0 : 4)
    var texts: [Int: ChoiceRows] = [:]
    func text(_ index: Int) -> ChoiceRows {
      if let text = texts[index] { return text }
      let choice = interview.choices[shown[index]]
      // Four columns are the list's own.
      let text = ChoiceRows(choice, for: readers, lead: lead, width: area.columns - 4)
      texts[index] = text
      return text
    }
    func height(_ index: Int) -> Int { text(index).height }
    // Where several are picked a click marks, as going on would pick nothing more.
    let pressed: [Key] = mark == nil ? [.enter] : [.character(" ")]
    list(count: shown.count, focus: focus, in: area, height: height, pressed: pressed) {
      frame,
      index,
      row in
      let name = interview.choices[shown[index]].name
      let isFocused = index == focus
      let isAnswer = answered == .value(.choice(name))
      let role: Role = isFocused ? .focus : isAnswer ? .strong : .plain
      let number = numbered ? (index < 9 ? "\(index + 1)  " : "   ") : ""
      let box = mark?(name) ?? ""
      frame.write(number + box, at: row.origin, role: isFocused ? .focus : .muted)
      text(index).draw(on: &frame, in: row, lead: lead, role: role)
    }
  }
}

extension InterviewState {
  /// The rows that the answers of the question in front take at `columns`, however many they are.
  func entryHeight(_ question: Question, columns: Int, readers: Readers) -> Int {
    let language = readers.advisor
    func choices(lead: Int) -> Int {
      let heights = self.choices.map { choice in
        ChoiceRows(choice, for: readers, lead: lead, width: columns - 4).height
      }
      return max(1, heights.reduce(0, +)) + (search == nil ? 0 : 2)
    }
    func manner(_ text: Phrase) -> Int {
      search == nil ? wrap(text[language], to: columns).count : 0
    }
    switch entry {
    case .confirmation:
      guard question.type.presence == .unavailable else { return 1 }
      return wrap(ScreenText.notAvailableHere[language], to: columns).count
    case .typed(let field):
      if let sensitive = SensitiveText(in: field.text) {
        return 1 + wrap(sensitive.warning[language], to: columns).count
      }
      return question.entryForm == nil ? 1 : 2
    case .one: return choices(lead: 3)
    case .several: return manner(ScreenText.pickSeveral) + choices(lead: 7)
    case .ranked: return manner(ScreenText.rankInOrder) + choices(lead: 7)
    }
  }
}

extension Question {
  /// How what is typed is to be written, where that needs saying.
  fileprivate var entryForm: Phrase? {
    switch type {
    case .range: range.map(ScreenText.typeRange)
    case .date: ScreenText.typeDate
    case .time: ScreenText.typeTime
    case .dateTime: ScreenText.typeDateTime
    default: nil
    }
  }
}

private func fieldWidth(_ type: QuestionType) -> Int {
  switch type {
  case .integer, .decimal, .range, .time: 10
  case .date: 14
  case .dateTime: 20
  default: 60
  }
}
