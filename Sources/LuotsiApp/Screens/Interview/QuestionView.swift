import Interview
import Languages
import TerminalUI

extension Frame {
  /// The question in front: advisor's text, client's text, the entry, what went wrong, advice.
  mutating func question(_ interview: InterviewState, in area: Rect, language: Language) {
    if let reason = interview.reopening {
      return remark(
        reason,
        title: ScreenText.whyReopened,
        in: area.inset(top: 1),
        language: language,
      )
    }
    if let prompt = interview.prompt, !interview.isComplete {
      return repeatPrompt(prompt, of: interview, in: area.inset(top: 1), language: language)
    }
    guard !interview.isComplete, let question = interview.question else {
      ending(interview, in: area.inset(top: 1), language: language)
      return
    }
    let place = interview.session.position
    var rest = area.inset(top: 1)
    if let place, !place.instances.isEmpty {
      draw(instanceText(place, of: interview, language: language), role: .muted, in: &rest)
    }
    draw(
      interview.session.text(question.label, in: language.rawValue, at: place),
      role: .heading,
      in: &rest,
    )
    if let tag = interview.clientTag(beside: language) {
      rest = rest.inset(top: 1)
      draw(interview.session.text(question.label, in: tag, at: place), role: .client, in: &rest)
    }
    if !question.hint.isEmpty {
      draw(
        interview.session.text(question.hint, in: language.rawValue, at: place),
        role: .muted,
        in: &rest,
      )
    }
    if let status = statusText(interview, language: language) {
      draw(status, role: .strong, in: &rest)
    }
    rest = rest.inset(top: 1)
    let advice = adviceText(interview, on: question, language: language)
    let footing = footingHeight(interview, advice: advice, width: rest.columns, language: language)
    let body = rest.inset(bottom: footing)
    if let remark = interview.remark {
      self.remark(remark, title: ScreenText.remark, in: body, language: language)
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
    let violated = interview.session.violations.map(\.place)
    guard !missing.isEmpty || !violated.isEmpty else {
      paragraph(ScreenText.finished[language], in: area, role: .heading)
      return
    }
    var rest = area
    if !missing.isEmpty {
      draw(ScreenText.missing(missing.count)[language], role: .attention, in: &rest)
      questions(missing, of: interview, in: &rest, language: language)
    }
    if !violated.isEmpty {
      draw(ScreenText.violated(violated.count)[language], role: .attention, in: &rest)
      questions(violated, of: interview, in: &rest, language: language)
    }
  }

  private mutating func questions(
    _ places: [Place],
    of interview: InterviewState,
    in area: inout Rect,
    language: Language,
  ) {
    for place in places {
      guard let question = interview.session.form.question(at: place) else { continue }
      let label = interview.session.text(question.label, in: language.rawValue, at: place)
      draw("– " + label, role: .plain, in: &area)
    }
  }

  private mutating func draw(_ text: String, role: Role, in area: inout Rect) {
    area = area.inset(top: paragraph(text, in: area, role: role))
  }

  private mutating func remark(
    _ field: TextField,
    title: Phrase,
    in area: Rect,
    language: Language,
  ) {
    write(title[language], at: area.origin, role: .strong)
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
      draw(rejectionText(rejection, language: language), role: .attention, in: &rest)
    }
    for notice in droppedTexts(interview, language: language) {
      draw(notice, role: .attention, in: &rest)
    }
    if let advice, !advice.isEmpty, interview.remark == nil {
      draw(advice, role: .muted, in: &rest)
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
    rows += wrap(rejectionText(rejection, language: language), to: width).count
  }
  for notice in droppedTexts(interview, language: language) {
    rows += wrap(notice, to: width).count
  }
  if let advice, !advice.isEmpty {
    rows += wrap(advice, to: width).count
  }
  return min(rows, 5)
}

/// Why the answer was not taken and, where it may be kept after all, how.
private func rejectionText(_ rejection: AnswerError, language: Language) -> String {
  let text = "! " + rejection.message(in: language.rawValue)
  guard case .unusual = rejection else { return text }
  return text + " " + ScreenText.enterKeeps[language]
}

/// The form's advice for the advisor or, when that is asked for, why the question is asked.
private func adviceText(
  _ interview: InterviewState,
  on question: Question,
  language: Language,
) -> String? {
  if interview.showsWhy, let why = question.attributes["luotsi:why_\(language.rawValue)"] {
    return ScreenText.why[language] + " " + why
  }
  guard !question.guidanceHint.isEmpty else { return nil }
  let place = interview.session.position
  let hint = interview.session.text(question.guidanceHint, in: language.rawValue, at: place)
  return ScreenText.advice[language] + " " + hint
}

/// The picks that the last answer took away, question by question.
private func droppedTexts(_ interview: InterviewState, language: Language) -> [String] {
  interview.session.dropped.map { dropped in
    let question = interview.session.form.question(at: dropped.place)
    let names = dropped.names.map { name in
      question?.choices.first { $0.name == name }?.label.text(in: language.rawValue) ?? name
    }
    let label = question.map { interview.session.text($0.label, in: language.rawValue) } ?? ""
    return ScreenText.dropped(names.joined(separator: ", "), from: label)[language]
  }
}

/// Which instance of which repeat the question stands in: `Työpaikka 2`.
private func instanceText(
  _ place: Place,
  of interview: InterviewState,
  language: Language,
) -> String {
  interview.session.labels(of: place.instances).map { label, position in
    let text = interview.session.text(label, in: language.rawValue)
    return "\(text) \(position)".trimmingBlanks
  }.joined(separator: " · ")
}

/// "Not known" or "rather not say", when that is the answer, and any remark kept.
private func statusText(_ interview: InterviewState, language: Language) -> String? {
  guard let place = interview.session.position else { return nil }
  var parts: [String] = []
  switch interview.session.answer(to: place) {
  case .status(.dontKnow)?: parts.append(ScreenText.dontKnow[language])
  case .status(.refused)?: parts.append(ScreenText.refused[language])
  case .status(.notApplicable)?: parts.append(ScreenText.notApplicable[language])
  case .value?, nil: break
  }
  if let remark = interview.session.remarks[place] {
    parts.append(ScreenText.remark[language] + ": " + remark)
  }
  return parts.isEmpty ? nil : parts.joined(separator: " · ")
}
