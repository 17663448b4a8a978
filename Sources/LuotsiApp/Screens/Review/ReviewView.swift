import Catalogue
import Languages
import TerminalUI

/// Links and facts to review, or what is asked about the focused one.
func reviewView(_ review: ReviewState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  let language = state.language
  let waiting = review.review.items.count {
    if case .link(let link) = $0 { link.isSuggestion } else { false }
  }
  let status = [ReviewScreenText.waiting(waiting)[language], state.dataStatus]
  frame.chrome(
    title: "Luotsi · " + ReviewScreenText.title[language],
    status: status.filter { !$0.isEmpty }.joined(separator: " · "),
    state: state,
  )
  let body = Rect(row: 2, column: 0, rows: size.rows - 4, columns: size.columns)
  switch review.mode {
  case .list: frame.reviewList(review, of: state, in: body)
  case .picking(let picking): frame.reviewPicking(picking, review, of: state, in: body)
  case .counting(let subject, let topic, let field):
    frame.reviewQuestion(
      ReviewScreenText.valueFor(topic, of: review.title(of: subject, in: state))[language],
      topic.range.map { ReviewScreenText.numberExplanation($0)[language] } ?? "",
      label: topic.name[language],
      field,
      in: body,
    )
  case .noting(let subject, let fact, let field):
    frame.reviewQuestion(
      ReviewScreenText.valueFor(fact.topic, of: review.title(of: subject, in: state))[language]
        + " → " + fact.valueText(in: language),
      ReviewScreenText.noteExplanation[language],
      label: ReviewScreenText.note[language],
      field,
      in: body,
    )
  case .naming(_, let field):
    frame.reviewQuestion(
      ReviewScreenText.nameExplanation[language],
      "",
      label: ReviewScreenText.name[language],
      field,
      in: body,
    )
  }
  if let problem = review.problem {
    let kept = frame.cursor
    let row = Rect(row: body.endRow - 2, column: 1, rows: 2, columns: size.columns - 2)
    frame.fill(row, role: .plain)
    frame.paragraph("! " + problem.sentence[language], in: row, role: .attention)
    frame.cursor = kept
  }
  return frame
}

extension Frame {
  fileprivate mutating func reviewList(
    _ review: ReviewState,
    of state: AppState,
    in area: Rect,
  ) {
    guard !review.review.items.isEmpty else {
      let text = area.inset(top: 1, left: 2, right: 1)
      paragraph(ReviewScreenText.nothing[state.language], in: text)
      cursor = text.origin
      return
    }
    list(
      count: review.review.items.count,
      focus: review.focus,
      in: area,
      title: { review.heading(at: $0, in: state) },
      draw: { frame, index, row in
        let item = review.review.items[index]
        let tail = review.note(on: item, in: state)
        let room = textWidth(tail) * 2 <= row.columns ? tail : clip(tail, to: row.columns / 2)
        frame.write(
          review.text(of: item, in: state),
          at: row.origin,
          role: index == review.focus ? .focus : item.isSettled ? .muted : .plain,
          width: row.columns - textWidth(room) - 2,
        )
        frame.write(
          room,
          at: Position(row: row.row, column: row.endColumn - textWidth(room)),
          role: item.isSettled ? .muted : .attention,
        )
      },
    )
  }

  fileprivate mutating func reviewPicking(
    _ picking: ReviewPicking,
    _ review: ReviewState,
    of state: AppState,
    in area: Rect,
  ) {
    let language = state.language
    let inner = area.inset(top: 1, left: 2, right: 1)
    let used = paragraph(
      picking.title(in: state, review)[language],
      in: Rect(row: inner.row, column: inner.column, rows: 2, columns: inner.columns),
      role: .strong,
    )
    let label = ScreenText.search[language]
    let place = Position(row: inner.row + used, column: inner.column)
    write(label, at: place, role: .muted)
    let field = Position(row: place.row, column: place.column + textWidth(label) + 1)
    let below = area.inset(top: used + 3)
    list(count: picking.search.matches.count, focus: picking.search.focus, in: below) {
      frame,
      index,
      row in
      frame.write(
        picking.text(at: picking.search.matches[index], in: state),
        at: row.origin,
        role: index == picking.search.focus ? .focus : .plain,
        width: row.columns,
      )
    }
    textField(picking.search.field, at: field, width: min(30, area.endColumn - field.column))
  }

  fileprivate mutating func reviewQuestion(
    _ title: String,
    _ explanation: String,
    label: String,
    _ field: TextField,
    in area: Rect,
  ) {
    let inner = area.inset(top: 1, left: 2, bottom: area.rows < 12 ? 0 : 2, right: 2)
    let texts = inner.inset(bottom: 2)
    var row = inner.row + paragraph(title, in: texts, role: .strong)
    if !explanation.isEmpty {
      row += paragraph(explanation, in: texts.inset(top: row - inner.row), role: .muted)
    }
    let place = Position(row: min(row + 1, inner.endRow - 1), column: inner.column)
    write(label, at: place, role: .strong)
    textField(
      field,
      at: Position(row: place.row, column: place.column + textWidth(label) + 1),
      width: max(1, inner.columns - textWidth(label) - 1),
    )
  }
}
