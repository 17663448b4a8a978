import Interview
import Languages
import TerminalUI

extension Frame {
  /// The question in front: advisor's text, client's text, the entry, what went wrong, advice.
  mutating func question(_ interview: InterviewState, in area: Rect, readers: Readers) {
    let language = readers.advisor
    if let reason = interview.reopening {
      return remark(
        reason,
        title: ScreenText.whyReopened,
        in: area.inset(top: 1),
        language: language,
      )
    }
    let foot = QuestionFoot(interview, language: language)
    guard !interview.isComplete, interview.prompt == nil, let question = interview.question else {
      let body = area.inset(top: 1, bottom: foot.height(width: area.columns))
      foot.draw(on: &self, in: area.inset(top: 1 + body.rows))
      if let prompt = interview.prompt, !interview.isComplete {
        repeatPrompt(prompt, of: interview, in: body, language: language)
      } else {
        ending(interview, in: body, language: language)
      }
      return
    }
    // However long the question is, some rows are left for its answer.
    let reserved = max(2, min(6, area.rows / 2))
    let used = texts(of: question, in: area.inset(top: 1, bottom: reserved), interview, readers)
    let rest = area.inset(top: used + 2)
    let body = rest.inset(bottom: min(foot.height(width: rest.columns), rest.rows / 2))
    if let remark = interview.remark {
      self.remark(remark, title: ScreenText.remark, in: body, language: language)
    } else {
      entry(interview, question: question, in: body, readers: readers)
    }
    foot.draw(on: &self, in: rest.inset(top: body.rows))
  }

  /// Where the question stands, what it asks in both languages, and its status; the rows used.
  private mutating func texts(
    of question: Question,
    in area: Rect,
    _ interview: InterviewState,
    _ readers: Readers,
  ) -> Int {
    let language = readers.advisor
    let session = interview.session
    let place = session.position
    var rest = area
    if let place, !place.instances.isEmpty {
      draw(interview.instanceText(place.instances, language: language), role: .muted, in: &rest)
    }
    let label = session.shown(question.label, in: language.rawValue, at: place)
    rest = rest.inset(
      top: paragraph(label, flow: readers.advisorFlow, in: rest, role: .heading)
    )
    if let tag = readers.client {
      rest = rest.inset(top: 1)
      let text = session.shown(question.label, in: tag, at: place)
      let flow = readers.clientFlow(of: question.label)
      rest = rest.inset(top: paragraph(text, flow: flow, in: rest, role: .client))
    }
    let hint = session.shown(question.hint, in: language.rawValue, at: place)
    draw(hint, role: .muted, in: &rest)
    if let status = statusText(interview, language: language) {
      draw(status, role: .strong, in: &rest)
    }
    return area.rows - rest.rows
  }

  /// What is left to answer, or that nothing is.
  private mutating func ending(_ interview: InterviewState, in area: Rect, language: Language) {
    cursor = area.origin
    let (missing, violated) = (interview.missing, interview.violated)
    guard !missing.isEmpty || !violated.isEmpty else {
      var rest = area
      draw(ScreenText.finished[language], role: .heading, in: &rest)
      if interview.session.isFinished {
        rest = rest.inset(top: 1)
        draw(ScreenText.howToReopen[language], role: .muted, in: &rest)
      }
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
      let label = interview.session.shown(question.label, in: language.rawValue, at: place)
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
    paragraph(freeTextWarning(field.text)[language], in: below, role: .attention)
    cursor = kept
  }
}

extension InterviewState {
  /// Which instance of which repeat: `Työpaikka 2 · Työtehtävä 1`.
  func instanceText(_ path: [Place.Instance], language: Language) -> String {
    zip(path, session.labels(of: path)).map { step, labelled in
      let text = session.shown(labelled.label, in: language.rawValue)
      return "\(text.isEmpty ? step.name : text) \(step.position)"
    }.joined(separator: " · ")
  }
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
