import Interview
import Languages
import TerminalUI

extension Frame {
  /// The answers to pick from, or the field to type into; the cursor stands on the focus.
  mutating func entry(
    _ interview: InterviewState,
    question: Question,
    in area: Rect,
    language: Language,
  ) {
    switch interview.entry {
    case .confirmation:
      cursor = area.origin
      if question.type == .acknowledge {
        let isDone = interview.session.answers[question.id] == .value(.acknowledged)
        write(isDone ? "▸ [x]" : "▸ [ ]", at: area.origin, role: .focus)
        write("Enter", at: Position(row: area.row, column: area.column + 6), role: .muted)
      }
    case .typed(let field):
      textField(field, at: area.origin, width: min(area.columns, fieldWidth(question.type)))
      guard question.type == .date else { return }
      let kept = cursor
      write(
        ScreenText.typeDate[language],
        at: Position(row: area.row + 1, column: area.column),
        role: .muted,
        width: area.columns,
      )
      cursor = kept
    case .one(let focus):
      choices(question.choices, of: interview, focus: focus, picked: nil, in: area, language)
    case .several(let focus, let picked):
      write(
        ScreenText.pickSeveral[language],
        at: area.origin,
        role: .muted,
        width: area.columns,
      )
      let below = area.inset(top: 1)
      choices(question.choices, of: interview, focus: focus, picked: picked, in: below, language)
    }
  }

  private mutating func choices(
    _ choices: [Choice],
    of interview: InterviewState,
    focus: Int,
    picked: Set<String>?,
    in area: Rect,
    _ language: Language,
  ) {
    let client = interview.clientTag(beside: language)
    let answered = interview.question.flatMap { interview.session.answers[$0.id] }
    let lead = picked == nil ? 3 : 7
    let texts = choices.map { choice in
      ChoiceText(
        advisor: choice.label.text(in: language.rawValue) ?? choice.name,
        client: client.flatMap { choice.label.text(in: $0) },
        width: area.columns - lead - 4,
      )
    }
    list(heights: texts.map(\.height), focus: focus, in: area) { frame, index, row in
      let isFocused = index == focus
      let isAnswer = answered == .value(.choice(choices[index].name))
      let role: Role = isFocused ? .focus : isAnswer ? .strong : .plain
      let number = index < 9 ? "\(index + 1)" : " "
      let box = picked.map { $0.contains(choices[index].name) ? "[x] " : "[ ] " } ?? ""
      frame.write(number + "  " + box, at: row.origin, role: isFocused ? .focus : .muted)
      var place = Position(row: row.row, column: row.column + lead)
      for line in texts[index].advisorLines {
        if row.contains(place) { frame.write(line, at: place, role: role) }
        place.row += 1
      }
      for line in texts[index].clientLines {
        if row.contains(place) { frame.write(line, at: place, role: .client) }
        place.row += 1
      }
    }
  }
}

private struct ChoiceText {
  let advisorLines: [String]
  let clientLines: [String]

  init(advisor: String, client: String?, width: Int) {
    advisorLines = wrap(advisor, to: max(1, width))
    clientLines = client.map { wrap($0, to: max(1, width)) } ?? []
  }

  var height: Int { max(1, advisorLines.count + clientLines.count) }
}

private func fieldWidth(_ type: QuestionType) -> Int {
  switch type {
  case .integer, .decimal: 10
  case .date: 14
  default: 60
  }
}
