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
    if interview.showsPage {
      let height = min(foot.height(width: area.columns), area.rows / 3)
      let body = area.inset(bottom: height)
      let place = interview.session.position
      questionPage(interview, interview.pagePlaces, open: place, in: body, readers: readers)
      foot.draw(on: &self, in: area.inset(top: body.rows))
      return
    }
    // However long the question is, some rows are left for its answer.
    let reserved = max(2, min(6, area.rows / 2))
    let used = QuestionTexts(interview, readers: readers)
      .draw(on: &self, in: area.inset(top: 1, bottom: reserved))
    let rest = area.inset(top: used + 2)
    let body = rest.inset(bottom: min(foot.height(width: rest.columns), rest.rows / 2))
    if let remark = interview.remark {
      self.remark(remark, title: ScreenText.remark, in: body, language: language)
    } else {
      entry(interview, question: question, in: body, readers: readers)
    }
    foot.draw(on: &self, in: rest.inset(top: body.rows))
  }

  mutating func remark(
    _ field: TextField,
    title: Phrase,
    in area: Rect,
    language: Language,
  ) {
    let used = paragraph(title[language], in: area.inset(bottom: 1), role: .strong)
    let place = Position(row: area.row + used, column: area.column)
    textField(field, at: place, width: area.columns)
    let below = area.inset(top: used + 1)
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
