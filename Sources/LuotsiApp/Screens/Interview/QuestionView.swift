import Interview
import Languages
import TerminalUI

extension Frame {
  /// The question in front: advisor's text, client's text, the entry, what went wrong, advice.
  mutating func question(_ interview: InterviewState, in area: Rect, language: Language) {
    guard !interview.isComplete, let question = interview.question else {
      ending(interview, in: area.inset(top: 1), language: language)
      return
    }
    var rest = area.inset(top: 1)
    draw(
      interview.session.text(question.label, in: language.rawValue),
      role: .heading,
      in: &rest,
    )
    if let tag = interview.clientTag(beside: language) {
      rest = rest.inset(top: 1)
      draw(interview.session.text(question.label, in: tag), role: .client, in: &rest)
    }
    if !question.hint.isEmpty {
      draw(
        interview.session.text(question.hint, in: language.rawValue),
        role: .muted,
        in: &rest,
      )
    }
    if let status = statusText(interview, language: language) {
      draw(status, role: .strong, in: &rest)
    }
    rest = rest.inset(top: 1)
    let advice =
      question.guidanceHint.isEmpty
      ? nil : interview.session.text(question.guidanceHint, in: language.rawValue)
    let footing = footingHeight(interview, advice: advice, width: rest.columns, language: language)
    let body = rest.inset(bottom: footing)
    if let remark = interview.remark {
      self.remark(remark, in: body, language: language)
    } else {
      entry(interview, question: question, in: body, language: language)
    }
    foot(
      interview,
      advice: advice,
      in: Rect(
        row: body.endRow,
        column: body.column,
        rows: rest.endRow - body.endRow,
        columns: body.columns,
      ),
      language: language,
    )
  }

  /// What is left to answer, or that nothing is.
  private mutating func ending(_ interview: InterviewState, in area: Rect, language: Language) {
    cursor = area.origin
    let missing = interview.session.missingRequired
    guard !missing.isEmpty else {
      paragraph(ScreenText.finished[language], in: area, role: .heading)
      return
    }
    var rest = area
    draw(ScreenText.missing(missing.count)[language], role: .attention, in: &rest)
    for id in missing {
      guard let question = interview.session.form.question(id) else { continue }
      let label = interview.session.text(question.label, in: language.rawValue)
      draw("– " + label, role: .plain, in: &rest)
    }
  }

  private mutating func draw(_ text: String, role: Role, in area: inout Rect) {
    area = area.inset(top: paragraph(text, in: area, role: role))
  }

  private mutating func remark(_ field: TextField, in area: Rect, language: Language) {
    write(ScreenText.remark[language], at: area.origin, role: .strong)
    let place = Position(row: area.row + 1, column: area.column)
    textField(field, at: place, width: area.columns)
    let below = area.inset(top: 2)
    let kept = cursor
    paragraph(ScreenText.remarkWarning[language], in: below, role: .attention)
    cursor = kept
  }

  private mutating func foot(
    _ interview: InterviewState,
    advice: String?,
    in area: Rect,
    language: Language,
  ) {
    var rest = area
    if let rejection = interview.rejection {
      draw("! " + rejection.message(in: language.rawValue), role: .attention, in: &rest)
    }
    if let advice, !advice.isEmpty, interview.remark == nil {
      draw(ScreenText.advice[language] + " " + advice, role: .muted, in: &rest)
    }
  }
}

private func footingHeight(
  _ interview: InterviewState,
  advice: String?,
  width: Int,
  language: Language,
) -> Int {
  var rows = 0
  if let rejection = interview.rejection {
    rows += wrap("! " + rejection.message(in: language.rawValue), to: width).count
  }
  if let advice, !advice.isEmpty {
    rows += wrap(ScreenText.advice[language] + " " + advice, to: width).count
  }
  return min(rows, 5)
}

/// "Not known" or "rather not say", when that is the answer, and any remark kept.
private func statusText(_ interview: InterviewState, language: Language) -> String? {
  guard let id = interview.question?.id else { return nil }
  var parts: [String] = []
  switch interview.session.answers[id] {
  case .dontKnow: parts.append(ScreenText.dontKnow[language])
  case .refused: parts.append(ScreenText.refused[language])
  case .value, nil: break
  }
  if let remark = interview.session.remarks[id] {
    parts.append(ScreenText.remark[language] + ": " + remark)
  }
  return parts.isEmpty ? nil : parts.joined(separator: " · ")
}
