import Interview
import Languages
import TerminalUI

/// What going on with the new form would do to the answers, before anything is done.
func formChangeView(_ change: FormChangeState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.chrome(
    title: change.guidanceCase.summary.code + " · " + ScreenText.formChanged[language],
    status: state.dataStatus,
    state: state,
  )
  let body = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
  let lines = formChangeLines(change, desk: state.desk, language: language)
    .flatMap { line in wrap(line.text, to: body.columns).map { (text: $0, role: line.role) } }
  let first = min(change.scroll, max(0, lines.count - body.rows))
  frame.scrolls(rows: lines.count, in: body)
  for (row, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
    frame.write(
      line.text,
      at: Position(row: body.row + row, column: body.column),
      role: line.role,
    )
  }
  frame.cursor = body.origin
  return frame
}

private struct Line {
  let text: String
  var role: Role = .plain
}

private func formChangeLines(
  _ state: FormChangeState,
  desk: Desk,
  language: Language,
) -> [Line] {
  let change = state.change
  let versions = FormChangeText.versions(state.record.version, desk.form.version)
  var lines = [
    Line(text: versions[language], role: .heading), Line(text: ""),
    Line(text: FormChangeText.kept(change.kept.count)[language]),
    Line(text: FormChangeText.new(change.new.count)[language]),
  ]
  func add(_ title: Phrase, _ items: [String]) {
    guard !items.isEmpty else { return }
    lines += [Line(text: ""), Line(text: title[language], role: .attention)]
    lines += items.map { Line(text: "– " + $0) }
  }
  add(FormChangeText.removed, change.removed.map { described($0, state.old, language) })
  add(FormChangeText.choiceGone, change.choiceGone.map { described($0, state.old, language) })
  add(
    FormChangeText.typeChanged,
    change.typeChanged.map { changed in
      let name = label(of: changed.place, in: desk.form, language)
      return FormChangeText.typeChange(name, changed)[language]
    },
  )
  add(
    FormChangeText.violated,
    change.violated.map { violation in
      let name = label(of: violation.place, in: desk.form, language)
      let message = violation.message.shown(in: language.rawValue)
      return message.map { "\(name): \($0)" } ?? name
    },
  )
  lines += [Line(text: ""), Line(text: FormChangeText.nothingIsLost[language], role: .muted)]
  if state.old == nil {
    lines.append(Line(text: FormChangeText.oldFormMissing[language], role: .muted))
  }
  return lines
}

private func label(of place: Place, in form: Form, _ language: Language) -> String {
  form.question(at: place)?.label.shown(in: language.rawValue) ?? "\(place)"
}

private func described(_ kept: FormChange.Kept, _ old: Form?, _ language: Language) -> String {
  let label = kept.label?.shown(in: language.rawValue) ?? "\(kept.place)"
  switch kept.answer {
  case .text(let text):
    return "\(label) \(shown(text, of: old?.question(at: kept.place), language))"
  case .status(.dontKnow): return "\(label) \(ScreenText.dontKnow[language])"
  case .status(.refused): return "\(label) \(ScreenText.refused[language])"
  case .status(.notApplicable): return "\(label) \(ScreenText.notApplicable[language])"
  }
}

/// The labels of picks, as the old form put them; other answers as they are stored.
private func shown(_ text: String, of question: Question?, _ language: Language) -> String {
  guard let question, question.type.isSelect else { return text }
  return text.split(separator: " ").map { name in
    question.choices.first { $0.name == name }?.label.shown(in: language.rawValue) ?? String(name)
  }.joined(separator: ", ")
}
