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
        let isDone = interview.answer == .value(.acknowledged)
        write(isDone ? "▸ [x]" : "▸ [ ]", at: area.origin, role: .focus)
        write("Enter", at: Position(row: area.row, column: area.column + 6), role: .muted)
      } else if question.type.presence == .unavailable {
        paragraph(ScreenText.notAvailableHere[language], in: area, role: .attention)
        cursor = area.origin
      }
    case .typed(let field):
      textField(field, at: area.origin, width: min(area.columns, fieldWidth(question.type)))
      guard let form = question.type.entryForm else { return }
      let kept = cursor
      write(
        form[language],
        at: Position(row: area.row + 1, column: area.column),
        role: .muted,
        width: area.columns,
      )
      cursor = kept
    case .one(let focus):
      choices(of: interview, focus: focus, mark: nil, in: area, language)
    case .several(let focus, let picked):
      write(
        ScreenText.pickSeveral[language],
        at: area.origin,
        role: .muted,
        width: area.columns,
      )
      let below = area.inset(top: 1)
      let mark = { picked.contains($0) ? "[x] " : "[ ] " }
      choices(of: interview, focus: focus, mark: mark, in: below, language)
    case .ranked(let focus, let picked):
      write(
        ScreenText.rankInOrder[language],
        at: area.origin,
        role: .muted,
        width: area.columns,
      )
      let mark = { name in picked.firstIndex(of: name).map { "[\($0 + 1)] " } ?? "[ ] " }
      choices(of: interview, focus: focus, mark: mark, in: area.inset(top: 1), language)
    }
  }

  private mutating func choices(
    of interview: InterviewState,
    focus: Int,
    mark: ((_ name: String) -> String)?,
    in area: Rect,
    _ language: Language,
  ) {
    let client = interview.clientTag(beside: language)
    let choices = interview.choices
    let answered = interview.answer
    let lead = mark == nil ? 3 : 7
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
      let box = mark?(choices[index].name) ?? ""
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

extension QuestionType {
  /// How what is typed is to be written, where that needs saying.
  fileprivate var entryForm: Phrase? {
    switch self {
    case .date: ScreenText.typeDate
    case .time: ScreenText.typeTime
    case .dateTime: ScreenText.typeDateTime
    default: nil
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
  case .integer, .decimal, .range, .time: 10
  case .date: 14
  case .dateTime: 20
  default: 60
  }
}
