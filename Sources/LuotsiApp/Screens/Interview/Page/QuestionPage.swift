import Interview
import Languages
import TerminalUI

extension Frame {
  /// Questions under each other in their order, the one in front open with its answers.
  ///
  /// `open` is nil where a section is only looked at.
  mutating func questionPage(
    _ interview: InterviewState,
    _ places: [Place],
    open: Place?,
    in area: Rect,
    readers: Readers,
  ) {
    let language = readers.advisor
    let focus = open.flatMap { places.firstIndex(of: $0) }
    let texts = QuestionTexts(interview, readers: readers)
    // Something of what comes before and after stays in sight.
    let most = area.rows - (area.rows >= 8 ? 2 : 0)
    let needed = interview.openedHeight(texts, columns: area.columns - 2, readers: readers)
    let opened = max(1, min(most, needed))
    let window = ListWindow(count: places.count, focus: focus ?? 0, height: area.rows) { index in
      index == focus ? opened : 1
    }
    let scrolls = window.hasMoreAbove || window.hasMoreBelow
    var row = area.row
    for index in window.visible {
      let isOpen = index == focus
      let rows = min(isOpen ? opened : 1, area.endRow - row)
      let columns = area.columns - (scrolls ? 2 : 0)
      let item = Rect(row: row, column: area.column, rows: rows, columns: columns)
      if isOpen {
        openQuestion(interview, texts, at: places[index], in: item, readers: readers)
      } else {
        closedQuestion(interview, at: places[index], in: item, language: language)
        let keys = focus.map { interview.keys(to: index, from: $0, of: places) }
        if let keys { respond(in: item, with: keys) }
      }
      row += rows
    }
    let edge = area.endColumn - 1
    if window.hasMoreAbove { write("↑", at: Position(row: area.row, column: edge), role: .muted) }
    if window.hasMoreBelow, area.rows > 0 {
      write("↓", at: Position(row: area.endRow - 1, column: edge), role: .muted)
    }
  }

  private mutating func openQuestion(
    _ interview: InterviewState,
    _ texts: QuestionTexts,
    at place: Place,
    in area: Rect,
    readers: Readers,
  ) {
    guard let question = interview.question else { return }
    write(interview.number(of: place), at: area.origin, role: .heading)
    let inner = area.inset(left: pageIndent)
    cursor = inner.origin
    let reserved = min(inner.rows, max(1, inner.rows / 2))
    let used = texts.draw(on: &self, in: inner.inset(bottom: reserved))
    let rest = inner.inset(top: used)
    if let remark = interview.remark {
      self.remark(remark, title: ScreenText.remark, in: rest, language: readers.advisor)
    } else if !rest.isEmpty {
      entry(interview, question: question, in: rest, readers: readers)
    }
  }

  /// One row: number, a mark where something is wrong, the question, its answer at the right.
  private mutating func closedQuestion(
    _ interview: InterviewState,
    at place: Place,
    in row: Rect,
    language: Language,
  ) {
    write(interview.number(of: place), at: row.origin, role: .muted)
    let text = row.inset(left: pageIndent)
    let answer = interview.answerText(at: place, in: language)
    let shown = clip(answer ?? "–", to: text.columns * 2 / 5)
    let isWrong = interview.problems.contains(place)
    let around = interview.instanceText(place.instances, language: language)
    let label = (around.isEmpty ? "" : around + " · ") + interview.label(at: place, in: language)
    write(
      (isWrong ? "! " : "") + label,
      at: text.origin,
      role: isWrong ? .attention : .plain,
      width: text.columns - textWidth(shown) - 2,
    )
    write(
      shown,
      at: Position(row: row.row, column: text.endColumn - textWidth(shown)),
      role: answer == nil ? .muted : .strong,
    )
  }
}

/// The columns of the numbers on the page: three digits and a blank.
private let pageIndent = 4

extension InterviewState {
  /// The questions that stand on the page with the one in front.
  var pagePlaces: [Place] { questions(in: question?.section) }

  fileprivate func number(of place: Place) -> String {
    let text = asked.firstIndex(of: place).map { String($0 + 1) } ?? ""
    return String(repeating: " ", count: max(0, 3 - text.count)) + text
  }

  /// The rows of the question in front with its texts and its answers.
  fileprivate func openedHeight(
    _ texts: QuestionTexts,
    columns: Int,
    readers: Readers,
  ) -> Int {
    guard let question else { return 1 }
    let width = columns - pageIndent
    let answers =
      remark != nil ? 5 : entryHeight(question, columns: width, readers: readers)
    return texts.height(columns: width) + answers
  }

  /// The keys that lead from one question of the page to another; none where a repeat among them
  /// may ask in between whether there is one more.
  fileprivate func keys(to index: Int, from focus: Int, of places: [Place]) -> [Key] {
    guard places.allSatisfy({ $0.instances.isEmpty }) else { return [] }
    let key: Key = index < focus ? .pageUp : .pageDown
    return Array(repeating: key, count: abs(index - focus))
  }

  /// The answer on record as a text, "not known" and the like included; nil for none.
  func answerText(at place: Place, in language: Language) -> String? {
    if let status = statusName(at: place, in: language) { return status }
    guard let question = session.form.question(at: place) else { return nil }
    if session.answer(to: place) == .value(.acknowledged) { return "✓" }
    let text = shownValue(of: question, at: place, in: language)
    if text.isEmpty { return question.takesAnswer ? nil : "" }
    return text
  }
}
