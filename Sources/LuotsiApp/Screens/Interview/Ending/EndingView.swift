import Interview
import Languages
import TerminalUI

extension Frame {
  /// The end of an interview: whether it can be finished and how, and what is looked over before.
  mutating func ending(_ interview: InterviewState, in area: Rect, language: Language) {
    cursor = area.origin
    let review = interview.ending
    var rest = area
    let above = area.inset(bottom: review.lines.isEmpty ? 0 : area.rows - max(1, area.rows / 2))
    for line in interview.endingHead(in: language) {
      let room = above.inset(top: rest.row - above.row)
      rest = rest.inset(top: paragraph(line.text, in: room, role: line.role))
    }
    if review.unanswered > 0, rest.rows > 6 {
      let row = Position(row: rest.endRow - 1, column: rest.column)
      write(
        EndingText.unanswered(review.unanswered)[language],
        at: row,
        role: .muted,
        width: rest.columns,
      )
      rest = rest.inset(bottom: 1)
    }
    if area.rows > 8 { rest = rest.inset(top: 1) }
    endingLines(interview, in: rest, language: language)
  }

  private mutating func endingLines(
    _ interview: InterviewState,
    in area: Rect,
    language: Language,
  ) {
    let review = interview.ending
    let indent = interview.numberColumns + 2
    // The list keeps two columns for its marker and two for its arrows.
    let width = max(1, area.columns - 4 - indent)
    list(
      count: review.lines.count,
      focus: review.focus,
      in: area,
      title: { index in
        let part = review.lines[index].part
        guard index == 0 || review.lines[index - 1].part != part else { return nil }
        return EndingText.title(of: part, count: review.count(of: part))[language]
      },
      height: { index in
        let detail = interview.detail(of: review.lines[index], in: language)
        return 1 + min(2, detail.map { wrap($0, to: width).count } ?? 0)
      },
      draw: { frame, index, row in
        let line = review.lines[index]
        let status = interview.statusName(at: line.place, in: language) ?? ""
        let tail = line.part == .withoutValue && row.columns > 40 ? status : ""
        frame.write(
          interview.numberedLabel(at: line.place, in: language),
          at: row.origin,
          role: index == review.focus ? .focus : .plain,
          width: row.columns - (tail.isEmpty ? 0 : textWidth(tail) + 2),
        )
        let end = Position(row: row.row, column: row.endColumn - textWidth(tail))
        frame.write(tail, at: end, role: .muted)
        guard let detail = interview.detail(of: line, in: language) else { return }
        frame.paragraph(detail, in: row.inset(top: 1, left: indent), role: .muted)
      },
    )
  }
}

extension InterviewState {
  /// What stands above the lines, the first thing to know first.
  fileprivate func endingHead(in language: Language) -> [(text: String, role: Role)] {
    if session.isFinished, !ending.blocks {
      return [
        (ScreenText.finished[language], .heading), (ScreenText.howToReopen[language], .muted),
      ]
    }
    let head: (String, Role) = (EndingText.goneThrough[language], .heading)
    guard !ending.blocks else {
      let (missing, violated) = (ending.count(of: .missing), ending.count(of: .violated))
      return [(EndingText.blocked(missing: missing, violated: violated)[language], .attention)]
    }
    let key = KeyMap.bindings(in: .reviewing).first { $0.command == .finish }?.keys.first
    let form = session.form
    let finishes = EndingText.finishes(
      key?.name(in: language) ?? "",
      form: form.title,
      version: form.version,
    )
    return [head, (finishes[language], .plain)]
  }

  /// The columns that the number of the last question takes.
  fileprivate var numberColumns: Int { String(asked.count).count }

  /// The question of a place as a line: its number while it is asked, where it stands, its text.
  fileprivate func numberedLabel(at place: Place, in language: Language) -> String {
    let number = asked.firstIndex(of: place).map { String($0 + 1) } ?? "–"
    let lead = String(repeating: " ", count: max(0, numberColumns - number.count))
    let around = instanceText(place.instances, language: language)
    return lead + number + "  " + (around.isEmpty ? "" : around + " · ")
      + label(at: place, in: language)
  }

  /// The text of a question on its own; its name where it has none.
  func label(at place: Place, in language: Language) -> String {
    guard let question = session.form.question(at: place) else { return place.question.rawValue }
    let label = session.shown(question.label, in: language.rawValue, at: place)
    return label.isEmpty ? question.name : label
  }

  fileprivate func detail(of line: EndingReview.Line, in language: Language) -> String? {
    switch line.part {
    case .missing, .setAside, .withoutValue: nil
    case .violated: line.message?.shown(in: language.rawValue)
    case .remarks: session.remarks[line.place]
    }
  }

  /// "Not known" and the like, where that is the answer.
  func statusName(at place: Place, in language: Language) -> String? {
    switch session.answer(to: place) {
    case .status(.dontKnow)?: ScreenText.dontKnow[language]
    case .status(.refused)?: ScreenText.refused[language]
    case .status(.notApplicable)?: ScreenText.notApplicable[language]
    case .value?, nil: nil
    }
  }
}
