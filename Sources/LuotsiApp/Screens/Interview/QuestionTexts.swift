import Interview
import Languages
import TerminalUI

/// What a question says above its answers: where it stands, what it asks in both languages, how.
struct QuestionTexts {
  private var lines: [(text: String, flow: TextFlow, role: Role, gap: Int)] = []

  init(_ interview: InterviewState, readers: Readers) {
    let language = readers.advisor
    guard let question = interview.question, let place = interview.session.position else { return }
    let session = interview.session
    func add(_ text: String, _ role: Role, flow: TextFlow = readers.advisorFlow, gap: Int = 0) {
      if !text.isEmpty { lines.append((text, flow, role, gap)) }
    }
    add(interview.instanceText(place.instances, language: language), .muted)
    add(session.shown(question.label, in: language.rawValue, at: place), .heading)
    if let tag = readers.client {
      let flow = readers.clientFlow(of: question.label)
      add(session.shown(question.label, in: tag, at: place), .client, flow: flow, gap: 1)
    }
    add(session.shown(question.hint, in: language.rawValue, at: place), .muted)
    let status = interview.statusName(at: place, in: language)
    let remark = session.remarks[place].map { ScreenText.remark[language] + ": " + $0 }
    add([status, remark].compactMap(\.self).joined(separator: " · "), .strong)
  }

  func height(columns: Int) -> Int {
    lines.reduce(0) { $0 + $1.gap + wrap($1.text, to: columns).count }
  }

  /// The rows used, at most the area's.
  func draw(on frame: inout Frame, in area: Rect) -> Int {
    var rest = area
    for line in lines {
      rest = rest.inset(top: line.gap)
      rest = rest.inset(
        top: frame.paragraph(line.text, flow: line.flow, in: rest, role: line.role)
      )
    }
    return area.rows - rest.rows
  }
}
